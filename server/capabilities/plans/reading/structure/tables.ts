/** Tables of tasks: their columns by name in any order, joined over pages, and what each cell says. */

import { type ColumnRole, columnRoleOf, isColumnHeading } from './columns.ts'
import type { Piece, Row, Table } from './flatten.ts'

export type Columns = { roles: (ColumnRole | null)[]; count: number }
export type TaskTable = { columns: Columns; headings: Row[]; rows: Row[] }

/** Every table that names its columns, with the tables that carry it on over the next pages. */
export function taskTablesOf(pieces: readonly Piece[]): TaskTable[] {
  const tables: TaskTable[] = []
  let joins = false
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      joins = joins && /^(?:trang )?\d+$/i.test(piece.text)
      continue
    }
    const open: TaskTable | undefined = joins ? tables.at(-1) : undefined
    const read = taskTableOf(piece, open)
    if (read && read !== open) tables.push(read)
    joins = read !== null
  }
  return tables
}

function taskTableOf(table: Table, open: TaskTable | undefined): TaskTable | null {
  const at = table.rows.slice(0, 6).findIndex((row) => isColumnHeading(row.cells.map((cell) => cell.text)))
  if (at < 0) return open && widthOf(table) <= open.columns.count ? carriedOn(open, table.rows) : null
  const headings = table.rows.slice(at, at + headingHeight(table, at))
  const columns = columnsOf(headings)
  const body = bodyOf(table.rows.slice(at + headings.length), columns)
  const fresh = { columns, headings: [...headings, ...body.repeated], rows: body.rows }
  if (!open || !sameColumns(open.columns, columns)) return fresh
  open.headings.push(...fresh.headings)
  return carriedOn(open, fresh.rows)
}

function carriedOn(open: TaskTable, rows: readonly Row[]): TaskTable {
  open.rows.push(...rows.map((row, index) => ({ ...row, afterPage: row.afterPage || index === 0 })))
  return open
}

/** Headings over two rows ("Cơ quan" over "chủ trì" and "phối hợp"), or a row of column numbers below. */
function headingHeight(table: Table, at: number): number {
  const tallest = Math.max(...(table.rows[at]?.cells ?? []).map((cell) => cell.height), 1)
  const numbers = table.rows[at + tallest]?.cells ?? []
  const numbered =
    numbers.length > 2 && numbers.every((cell, index) => cell.text.replace(/[()]/g, '') === String(index + 1))
  return tallest + Number(numbered)
}

function columnsOf(headings: readonly Row[]): Columns {
  const roles: (ColumnRole | null)[] = []
  let count = 0
  for (const cell of headings.flatMap((row) => row.cells)) {
    count = Math.max(count, cell.column + cell.width)
    const role = columnRoleOf(cell.text)
    for (let at = cell.column; at < cell.column + Math.min(cell.width, 50); at++) if (role) roles[at] = role
  }
  for (let at = 0; at < Math.min(count, 200); at++) roles[at] ??= null
  return { roles, count }
}

/** Rows below the heading; the heading repeated on a new page is set aside and the row after it marked. */
function bodyOf(rows: readonly Row[], columns: Columns): { rows: Row[]; repeated: Row[] } {
  const body: Row[] = []
  const repeated: Row[] = []
  let afterPage = false
  for (const row of rows) {
    if (isColumnHeading(row.cells.map((cell) => cell.text)) && sameColumns(columnsOf([row]), columns)) {
      repeated.push(row)
      afterPage = true
      continue
    }
    body.push({ ...row, afterPage })
    afterPage = false
  }
  return { rows: body, repeated }
}

function sameColumns(one: Columns, other: Columns): boolean {
  return one.count === other.count && one.roles.every((role, at) => role === other.roles[at])
}

function widthOf(table: Table): number {
  return Math.max(
    0,
    ...table.rows.slice(0, 50).map((row) => Math.max(0, ...row.cells.map((cell) => cell.column + cell.width))),
  )
}
