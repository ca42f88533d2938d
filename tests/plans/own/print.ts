/** The own documents as text, web page, Word file and PDF. */
import { createRequire } from 'node:module'
import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { tinos } from '#platform/paper/fonts.ts'
import { cellOf, type OwnCell, type OwnDocument, type OwnPart } from './document.ts'

export function asText({ letterhead, parts }: OwnDocument): string {
  const head = [...letterhead.left, ...letterhead.right].map((line) => `\t${line}`)
  const body = parts.map((part) => {
    if (typeof part === 'string') return part
    if ('title' in part) return part.title
    return gridOf(part.table)
      .map((row) => row.join('\t'))
      .join('\n')
  })
  return [...head, ...body].join('\n\n')
}

/** Rows with an empty place where a merged cell reaches. */
function gridOf(table: OwnCell[][]): string[][] {
  const columns = Math.max(...table.map((row) => row.length))
  const covered: boolean[][] = table.map(() => [])
  return table.map((row, at) => {
    const texts: string[] = new Array(columns).fill('')
    let column = 0
    for (const cell of row.map(cellOf)) {
      while (covered[at]?.[column]) column++
      texts[column] = cell.text
      for (let down = 1; down < cell.height; down++) (covered[at + down] ?? [])[column] = true
      column += cell.width
    }
    return texts
  })
}

export function asHtml({ name, letterhead, parts }: OwnDocument): string {
  const head = `<table><tr><td>${letterhead.left.map(escaped).join('<br>')}</td><td>${letterhead.right.map(escaped).join('<br>')}</td></tr></table>`
  const body = parts.map((part) => {
    if (typeof part === 'string') return `<p>${escaped(part)}</p>`
    return 'title' in part ? `<p><b>${escaped(part.title)}</b></p>` : tableAsHtml(part.table)
  })
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(name)}</title></head><body>${head}${body.join('\n')}</body></html>`
}

function tableAsHtml(table: OwnCell[][]): string {
  const cell = ({ text, width, height }: ReturnType<typeof cellOf>) =>
    `<td${width > 1 ? ` colspan="${width}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}>${escaped(text)}</td>`
  return `<table>${table.map((row) => `<tr>${row.map(cellOf).map(cell).join('')}</tr>`).join('')}</table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export async function asWord({ letterhead, parts }: OwnDocument): Promise<Uint8Array> {
  const head = new Table({
    rows: [new TableRow({ children: [letterhead.left, letterhead.right].map((lines) => wordCell(lines.join('\n'))) })],
  })
  const children = [head, ...parts.map(wordPart)]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

function wordPart(part: OwnPart): Paragraph | Table {
  if (typeof part === 'string') return new Paragraph(part)
  if ('title' in part) return new Paragraph({ children: [new TextRun({ text: part.title, bold: true })] })
  return new Table({
    rows: part.table.map(
      (row) => new TableRow({ children: row.map(cellOf).map((cell) => wordCell(cell.text, cell.width, cell.height)) }),
    ),
  })
}

function wordCell(text: string, width = 1, height = 1): TableCell {
  const children = text.split('\n').map((line) => new Paragraph(line))
  return new TableCell({ children, columnSpan: width, rowSpan: height })
}

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as {
  NodeCompiler: typeof Compiler
}

export function asPdf(document: OwnDocument): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: tinos() }] })
  return new Uint8Array(compiler.pdf({ mainFileContent: asTypst(document) }))
}

function asTypst({ letterhead, parts }: OwnDocument): string {
  const set =
    '#set page(paper: "a4", margin: 2cm)\n#set text(font: "Tinos", size: 12pt, lang: "vi")\n#set par(justify: true, spacing: 1em)\n'
  const side = (lines: string[]) => `[${lines.map((line) => `#${quoted(line)}`).join(' \\ ')}]`
  const head = `#set text(size: 9pt)\n#grid(columns: (1fr, 1fr), column-gutter: 1cm, ${side(letterhead.left)}, ${side(letterhead.right)})\n#set text(size: 12pt)\n`
  const body = parts.map((part) => {
    if (typeof part === 'string') return `#par[#${quoted(part)}]`
    return 'title' in part ? `#par[#strong(${quoted(part.title)})]` : tableAsTypst(part.table)
  })
  return set + head + body.join('\n\n')
}

function tableAsTypst(table: OwnCell[][]): string {
  const columns = Math.max(...table.map((row) => row.length))
  const cells = table
    .flat()
    .map(cellOf)
    .map(({ text, width, height }) => `table.cell(colspan: ${width}, rowspan: ${height}, ${quoted(text)})`)
  return `#table(columns: (${['auto', ...new Array(columns - 1).fill('1fr')].join(', ')}), ${cells.join(', ')})`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
