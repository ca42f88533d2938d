/** A table as some web pages lose it: every cell on lines of its own, ended by a line with `|` alone. */

import { columnRoleOf, isColumnHeading } from '../structure/columns.ts'
import { bareMarkOf } from '../structure/marks.ts'
import { hasText } from './clean.ts'
import type { RawBlock, RawCell, RawRow } from './raw.ts'

type Cells = { texts: string[]; ends: number[] }
const MOST_COLUMNS = 12

export function readPipedTable(lines: readonly string[], start: number): { block: RawBlock; next: number } | null {
  const heading = headingFrom(lines, start)
  if (!heading) return null
  const columns = heading.texts.length
  const cells = cellsFrom(lines, heading.next)
  const rows: RawRow[] = [rowOf(heading.texts, columns)]
  let at = 0
  while (at < cells.texts.length) {
    const width = widthOfRow(cells.texts, at, columns)
    if (width === 0) break
    rows.push(rowOf(cells.texts.slice(at, at + width), columns))
    at += width
  }
  return { block: { kind: 'table', rows }, next: at === 0 ? heading.next : (cells.ends[at - 1] ?? lines.length) }
}

/** The column names: short cells from here on, up to the first number or long text. */
function headingFrom(lines: readonly string[], start: number): { texts: string[]; next: number } | null {
  if (columnRoleOf(lines[start] ?? '') === null || lines[start + 1] !== '|') return null
  const cells = cellsFrom(lines, start, MOST_COLUMNS + 1)
  let count = 0
  while (count < cells.texts.length && isColumnName(cells.texts[count] ?? '')) count++
  const texts = cells.texts.slice(0, count)
  return isColumnHeading(texts) ? { texts, next: cells.ends[count - 1] ?? start } : null
}

function isColumnName(text: string): boolean {
  return hasText(text) && text.length <= 60 && bareMarkOf(text) === null
}

function cellsFrom(lines: readonly string[], start: number, most = Number.POSITIVE_INFINITY): Cells {
  const cells: Cells = { texts: [], ends: [] }
  let open: string[] = []
  for (let at = start; at < lines.length && cells.texts.length < most; at++) {
    if (lines[at] !== '|') {
      open.push(lines[at] ?? '')
      continue
    }
    cells.texts.push(open.join(' ').trim())
    cells.ends.push(at + 1)
    open = []
  }
  return cells
}

/** How many cells the row at this place has: all columns, or a number and a title that fill the row together. */
function widthOfRow(texts: readonly string[], at: number, columns: number): number {
  const here = bareMarkOf(texts[at] ?? '')
  const left = texts.length - at
  if (here && left > 2 && bareMarkOf(texts[at + 2] ?? '') && !isWholeRow(texts, at, columns)) return 2
  if (left >= columns && (here || texts[at] === '')) return columns
  return here && left >= 2 ? left : 0
}

/** A number follows where the row should end, and none stands inside it. */
function isWholeRow(texts: readonly string[], at: number, columns: number): boolean {
  const inside = texts.slice(at + 1, at + columns).filter((text) => bareMarkOf(text))
  return inside.length === 0
}

function rowOf(texts: readonly string[], columns: number): RawRow {
  const short = texts.length < columns
  const cells = texts.map((text, column): RawCell => {
    const last = column === texts.length - 1
    return { text, column, width: short && last ? columns - column : 1, height: 1 }
  })
  return { cells }
}
