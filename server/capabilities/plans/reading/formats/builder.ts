/** Collects paragraphs and (nested, merged) tables in reading order; HTML and Word both write into it. */
import { cleaned, hasText } from './clean.ts'
import { finding, paragraph, type RawBlock, type RawCell, type RawDocument, type RawRow } from './raw.ts'

type OpenCell = { blocks: RawBlock[]; width: number; height: number; column: number | null; goesOn: boolean }
type OpenTable = { rows: { cells: OpenCell[] }[]; nested: boolean }

export class Builder {
  readonly #document: RawDocument = { blocks: [], findings: [] }
  readonly #tables: OpenTable[] = []
  #nested = 0
  #merged = 0

  get depth(): number {
    return this.#tables.length
  }

  paragraph(text: string, heading = false): void {
    if (hasText(text)) this.#here().push(paragraph(text, heading))
  }

  openTable(): void {
    this.#tables.push({ rows: [], nested: false })
  }

  openRow(): void {
    this.#tables.at(-1)?.rows.push({ cells: [] })
  }

  /** `goesOn`: the cell continues the one above it (Word's vertical merge). */
  openCell(width: number, height: number, goesOn = false): void {
    const table = this.#tables.at(-1)
    if (!table) return
    if (table.rows.length === 0) this.openRow()
    table.rows.at(-1)?.cells.push({ blocks: [], width, height, column: null, goesOn })
  }

  closeTable(): void {
    const table = this.#tables.pop()
    if (!table) return
    const rows = this.#placed(table)
    if (this.#tables.length > 0) this.#nested++
    for (const block of isLayout(table) ? unwrapped(table) : [{ kind: 'table' as const, rows }]) {
      if (block.kind === 'table' && block.rows.length === 0) continue
      this.#here().push(block)
    }
    const outer = this.#tables.at(-1)
    if (outer) outer.nested = true
  }

  close(): RawDocument {
    while (this.#tables.length > 0) this.closeTable()
    if (this.#nested > 0) this.#document.findings.push(finding('plans.reading_nested_tables', { count: this.#nested }))
    if (this.#merged > 0) this.#document.findings.push(finding('plans.reading_merged_cells', { count: this.#merged }))
    return this.#document
  }

  find(code: `plans.reading_${string}`, detail: Record<string, string | number | null> = {}): void {
    this.#document.findings.push(finding(code, detail))
  }

  #here(): RawBlock[] {
    return this.#tables.at(-1)?.rows.at(-1)?.cells.at(-1)?.blocks ?? this.#document.blocks
  }

  /** Gives every cell its column, past the cells that reach down from above. */
  #placed(table: OpenTable): RawRow[] {
    const reach: (RawCell & { left: number })[] = []
    return table.rows
      .map((row) => {
        const cells: RawCell[] = []
        let column = 0
        for (const cell of row.cells) {
          const above = reach[column]
          if (cell.goesOn && above) {
            above.height++
            this.#merged++
            column += cell.width
            continue
          }
          while ((reach[column]?.left ?? 0) > 0) column++
          const placed = {
            text: textOf(cell.blocks),
            column,
            width: cell.width,
            height: cell.height,
            left: cell.height,
          }
          if (cell.height > 1) this.#merged++
          for (let at = column; at < column + cell.width; at++) reach[at] = placed
          cells.push(placed)
          column += cell.width
        }
        for (const one of new Set(reach)) if (one) one.left--
        return { cells: cells.filter((cell) => cell.text !== '' || cell.height > 1) }
      })
      .filter((row) => row.cells.length > 0)
  }
}

/** A table that only places things on the page: two columns at most, and a table, a letterhead or a signature inside. */
function isLayout(table: OpenTable): boolean {
  if (!table.rows.every((row) => row.cells.length <= 2)) return false
  return table.nested || table.rows.some((row) => row.cells.some((cell) => PLACED.test(textOf(cell.blocks))))
}

const PLACED = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^Nơi nhận|^(?:TM|KT)\./u

function unwrapped(table: OpenTable): RawBlock[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
}

function textOf(blocks: readonly RawBlock[]): string {
  return cleaned(
    blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(rowText).join(' '))).join(' '),
  )
}

function rowText(row: RawRow): string {
  return row.cells
    .map((cell) => cell.text)
    .filter(Boolean)
    .join(' ')
}
