/** A table as some web pages lose it: every cell on lines of its own, ended by a line with `|` alone. */

import { columnRoleOf, isColumnHeading } from '../structure/columns.ts'
import { bareMarkOf } from '../structure/marks.ts'
import { hasText } from './clean.ts'
import type { RawBlock, RawCell, RawRow } from './raw.ts'

/** Cells read so far; `at` is the line to read on from. */
type Cells = { texts: string[]; ends: number[]; at: number }
const MOST_COLUMNS = 12
const MOST_LINES = 400

export function readPipedTable(lines: readonly string[], start: number): { block: RawBlock; next: number } | null {
  const heading = headingFrom(lines, start)
  if (!heading) return null
  const columns = heading.texts.length
  const numbered = heading.texts.some((text) => columnRoleOf(text) === 'number')
  const cells: Cells = { texts: [], ends: [], at: heading.next }
  const rows: RawRow[] = [rowOf(heading.texts, columns)]
  let at = 0
  for (;;) {
    readOn(cells, lines, at + columns + 1)
    const width = widthOfRow(cells.texts, at, columns, numbered)
    if (width === 0) break
    rows.push(rowOf(cells.texts.slice(at, at + width), columns))
    at += width
  }
  return { block: { kind: 'table', rows }, next: at === 0 ? heading.next : (cells.ends[at - 1] ?? lines.length) }
}

/** The column names: short cells from here on, up to the first number or long text. */
function headingFrom(lines: readonly string[], start: number): { texts: string[]; next: number } | null {
  if (columnRoleOf(lines[start] ?? '') === null || lines[start + 1] !== '|') return null
  const cells: Cells = { texts: [], ends: [], at: start }
  readOn(cells, lines, MOST_COLUMNS + 1)
  let count = 0
  while (count < cells.texts.length && isColumnName(cells.texts[count] ?? '')) count++
  const texts = cells.texts.slice(0, count)
  return isColumnHeading(texts) ? { texts, next: cells.ends[count - 1] ?? start } : null
}

function isColumnName(text: string): boolean {
  return hasText(text) && text.length <= 60 && bareMarkOf(text) === null
}

/** Reads until there are as many cells as wanted; what goes on for hundreds of lines is no cell. */
function readOn(cells: Cells, lines: readonly string[], wanted: number): void {
  while (cells.texts.length < wanted) {
    let end = cells.at
    while (end < lines.length && lines[end] !== '|' && end - cells.at < MOST_LINES) end++
    if (lines[end] !== '|') return
    cells.texts.push(lines.slice(cells.at, end).join(' ').trim())
    cells.ends.push(end + 1)
    cells.at = end + 1
  }
}

/** How many cells the row at this place has: all columns, or a number and a title that fill the row together. */
function widthOfRow(texts: readonly string[], at: number, columns: number, numbered: boolean): number {
  const here = bareMarkOf(texts[at] ?? '')
  const left = texts.length - at
  if (here && left > 2 && bareMarkOf(texts[at + 2] ?? '') && !isWholeRow(texts, at, columns)) return 2
  if (left >= columns && (here || texts[at] === '' || !numbered)) return columns
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
