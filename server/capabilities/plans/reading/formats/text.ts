/** Plain text: paragraphs, tables with tabs, and tables whose cells end with `|`. */
import { cleaned, hasText } from './clean.ts'
import { letterheadOf } from './letterhead.ts'
import { areWrapped, isCutByPage, paragraphsOf } from './lines.ts'
import { readPipedTable } from './piped-table.ts'
import { paragraph, type RawBlock, type RawDocument, tableOf } from './raw.ts'

export function readText(text: string): RawDocument {
  const lines = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)
  const bare = lines.map(cleaned)
  const wrapped = areWrapped(bare)
  const blocks: RawBlock[] = []
  let run: string[] = []
  const closeRun = () => {
    for (const one of paragraphsOf(run, wrapped)) blocks.push(paragraph(one))
    run = []
  }
  const head = letterheadOf(lines)
  for (const column of head ? [head.left, head.right] : []) {
    run = column
    closeRun()
  }
  for (let at = head?.next ?? 0; at < lines.length; ) {
    const table = tabbedTable(lines, at) ?? inlinePipedTable(bare, at) ?? readPipedTable(bare, at)
    if (table) {
      closeRun()
      blocks.push(table.block)
      at = table.next
      continue
    }
    const line = withoutPipe(bare[at] ?? '')
    if (hasText(line)) run.push(line)
    else closeRun()
    at++
  }
  closeRun()
  return { blocks: joinedOverPages(blocks), findings: [] }
}

function withoutPipe(line: string): string {
  return line.replace(/^\|\s*|\s*\|$/g, '')
}

/** Rows with two tabs or more, one after the other; a row with too few cells goes on in the next line. */
function tabbedTable(lines: readonly string[], start: number): { block: RawBlock; next: number } | null {
  if (!isTabbedRow(lines[start])) return null
  const rows: string[][] = []
  let at = start
  while (at < lines.length && (isTabbedRow(lines[at]) || isRestOfRow(lines, at, rows) || isShortRow(lines[at], rows))) {
    const cells = (lines[at] ?? '').split('\t')
    if (isRestOfRow(lines, at, rows)) extendLastRow(rows, cells)
    else rows.push(cells)
    at++
  }
  return { block: tableOf(rows.map((row) => row.map(cleaned))), next: at }
}

function isTabbedRow(line: string | undefined): boolean {
  return line !== undefined && line.split('\t', 4).length > 2 && hasText(line)
}

/** Inside a table one tab is enough: the rest of the row stands in the next line. */
function isShortRow(line: string | undefined, rows: readonly string[][]): boolean {
  return rows.length > 0 && line !== undefined && /^\S{1,6}\t\s*\S/.test(line)
}

function isRestOfRow(lines: readonly string[], at: number, rows: readonly string[][]): boolean {
  const wanted = rows[0]?.length ?? 0
  const last = rows.at(-1)?.length ?? 0
  if (rows.length < 2 || last >= wanted || !hasText(lines[at] ?? '')) return false
  return last + (lines[at] ?? '').split('\t', wanted + 1).length - 1 <= wanted
}

function extendLastRow(rows: string[][], cells: readonly string[]): void {
  const row = rows.at(-1)
  if (!row) return
  row[row.length - 1] = `${row.at(-1)} ${cells[0] ?? ''}`
  row.push(...cells.slice(1))
}

/** `| a | b | c |` on one line, the way Markdown writes a table. */
function inlinePipedTable(lines: readonly string[], start: number): { block: RawBlock; next: number } | null {
  const rows: string[][] = []
  let at = start
  while (isPipedRow(lines[at])) {
    const line = withoutPipe(lines[at] ?? '')
    if (hasText(line)) rows.push(line.split('|').map(cleaned))
    at++
  }
  return rows.length > 1 ? { block: tableOf(rows), next: at } : null
}

function isPipedRow(line: string | undefined): boolean {
  return line !== undefined && line.split('|', 4).length > 3 - Number(!line.startsWith('|'))
}

function joinedOverPages(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = []
  let parts: string[] = []
  const close = () => {
    if (parts.length > 0) joined.push(paragraph(parts.join(' ')))
    parts = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph' && isCutByPage(parts.at(-1) ?? '', block.text)) {
      parts.push(block.text)
      continue
    }
    close()
    if (block.kind === 'paragraph') parts = [block.text]
    else joined.push(block)
  }
  close()
  return joined
}
