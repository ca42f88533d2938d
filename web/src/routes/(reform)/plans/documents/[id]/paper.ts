import type { Kind, Sheet, Span, Standing } from '#lib/plans/review/shapes.ts'

/** The document as page: everything it says in reading order, what became an item marked, what did not told apart. */
type Text = Pick<Sheet, 'blocks' | 'tables' | 'unplaced'>
type Marked = {
  readonly id: string
  readonly kind: Kind
  readonly state: Standing
  readonly source: readonly Span[]
}
type Table = Sheet['tables'][number]
type Cell = Table['rows'][number][number]
type Drawn = { readonly mark: (block: number) => string; readonly outside: ReadonlyMap<number, string> }

/** Pieces that the browser lays out together, and only when they come near the window. */
const LEAF = 40

/**
 * The whole document as HTML, in leaves. It is text of strangers: every character is escaped, and nothing of it is
 * anything but text. As one string it costs the browser nothing to wake up, with thousands of blocks.
 *
 * @param said for a reason why a block is in no item, what the page says
 */
export function paperHtml(text: Text, marked: readonly Marked[], said: (reason: string) => string): string {
  const spans = spansByBlock(marked)
  const first = new Set<string>()
  const drawn: Drawn = {
    mark: (block) => markedText(text.blocks[block]?.text ?? '', spans.get(block) ?? [], first),
    outside: new Map(text.unplaced.map(({ block, reason }) => [block, said(reason)])),
  }
  return leaves(text, drawn)
    .map((leaf) => `<div class="leaf">${leaf}</div>`)
    .join('')
}

function leaves(text: Text, drawn: Drawn): string[] {
  const tableAt = new Map(text.tables.map((table) => [firstBlock(table), table]))
  const inTables = new Set(text.tables.flatMap(({ rows }) => rows.flat().map(({ block }) => block)))
  const done: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) done.push(open.join(''))
    open = []
  }
  text.blocks.forEach(({ kind }, block) => {
    const table = tableAt.get(block)
    if (table) {
      close()
      done.push(...tableLeaves(table, drawn, text))
    } else if (!inTables.has(block)) open.push(paragraph(block, kind, drawn))
    if (open.length >= LEAF) close()
  })
  close()
  return done
}

const firstBlock = ({ rows }: Table): number | undefined => rows[0]?.[0]?.block

function paragraph(block: number, kind: string, { mark, outside }: Drawn): string {
  const reason = outside.get(block)
  const tone = [kind === 'heading' ? 'head' : '', reason ? 'outside' : ''].filter(Boolean).join(' ')
  return `<p id="b-${block}"${tone ? ` class="${tone}"` : ''}>${mark(block)}${note(reason)}</p>`
}

function note(reason: string | undefined): string {
  return reason ? `<small>${escaped(reason)}</small>` : ''
}

/** A long table comes in several of one width, parted where no cell reaches down. */
function tableLeaves(table: Table, drawn: Drawn, { blocks }: Text): string[] {
  const columns = Math.max(1, ...table.rows.flat().map(({ column, width }) => column + width))
  const cols = widths(table, columns, blocks)
    .map((width) => `<col width="${width}%">`)
    .join('')
  return stretches(table.rows).map(
    (rows) => `<table><colgroup>${cols}</colgroup><tbody>${bodyOf(rows, columns, drawn)}</tbody></table>`,
  )
}

function stretches(rows: readonly Cell[][]): Cell[][][] {
  const parts: Cell[][][] = []
  let open: Cell[][] = []
  let reach = 0
  for (const row of rows) {
    open.push(row)
    reach = Math.max(reach - 1, ...row.map(({ height }) => height - 1), 0)
    if (open.length >= LEAF && reach === 0) {
      parts.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...parts, open] : parts
}

function bodyOf(rows: readonly Cell[][], columns: number, drawn: Drawn): string {
  const down = Array<number>(columns).fill(0)
  return rows.map((row) => `<tr>${rowOf(row, columns, down, drawn)}</tr>`).join('')
}

/** Cells where they stood; what was empty stays empty, what reaches down from above is left out. */
function rowOf(row: readonly Cell[], columns: number, down: number[], { mark, outside }: Drawn): string {
  const at = new Map(row.map((cell) => [cell.column, cell]))
  let html = ''
  for (let column = 0; column < columns; ) {
    const cell = at.get(column)
    if (cell) {
      html += cellOf(cell, mark(cell.block), outside.get(cell.block))
      for (let n = 0; n < cell.width; n++) down[column + n] = cell.height - 1
      column += Math.max(1, cell.width)
    } else if ((down[column] ?? 0) > 0) {
      down[column] = (down[column] ?? 0) - 1
      column++
    } else {
      html += '<td></td>'
      column++
    }
  }
  return html
}

function cellOf({ block, width, height }: Cell, text: string, reason: string | undefined): string {
  const across = width > 1 ? ` colspan="${width}"` : ''
  const down = height > 1 ? ` rowspan="${height}"` : ''
  return `<td id="b-${block}"${across}${down}${reason ? ' class="outside"' : ''}>${text}</td>`
}

/** No column is narrower than this share of its table. */
const NARROWEST = 0.07

/** Columns as wide as what stands in them; in percent. */
function widths({ rows }: Table, columns: number, blocks: Text['blocks']): number[] {
  const weight = Array<number>(columns).fill(2)
  for (const { block, column, width } of rows.flat())
    if (width === 1) weight[column] = Math.max(weight[column] ?? 2, Math.sqrt(blocks[block]?.text.length ?? 0))
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const least = sum(weight) * Math.min(NARROWEST, 1 / columns)
  const fair = weight.map((one) => Math.max(one, least))
  return fair.map((one) => Math.round((one / sum(fair)) * 1000) / 10)
}

type Mark = { readonly from: number; readonly to: number; readonly item: Marked }

function spansByBlock(marked: readonly Marked[]): Map<number, Mark[]> {
  const spans = new Map<number, Mark[]>()
  for (const item of marked)
    for (const { block, from, to } of item.source) {
      const list = spans.get(block)
      if (list) list.push({ from, to, item })
      else spans.set(block, [{ from, to, item }])
    }
  return spans
}

/** The text of a block cut where marks begin and end; where several lie over each other, the shortest is opened. */
function markedText(text: string, marks: readonly Mark[], first: Set<string>): string {
  if (marks.length === 0) return escaped(text)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other)
  return cuts
    .slice(0, -1)
    .map((from, n) => {
      const to = cuts[n + 1] ?? from
      const over = marks
        .filter((mark) => mark.from <= from && mark.to >= to)
        .sort((one, other) => one.to - one.from - (other.to - other.from))
      return piece(text.slice(from, to), over, first)
    })
    .join('')
}

function piece(text: string, over: readonly Mark[], first: Set<string>): string {
  const [mark] = over
  if (!mark || text.trim() === '') return escaped(text)
  const { id, kind, state } = mark.item
  const ids = over.map(({ item }) => item.id).join(' ')
  const reached = first.has(id) ? ' tabindex="-1"' : ''
  first.add(id)
  return `<a href="?proposal=${escaped(id)}" data-p="${escaped(ids)}" data-kind="${kind}" data-state="${state}"${reached}>${escaped(text)}</a>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one)
}
