/** The rows of a table of tasks with what reaches down into them from merged cells above. */

import type { ColumnRole } from '../structure/columns.ts'
import type { Cell, Row } from '../structure/flatten.ts'
import type { Columns, TaskTable } from '../structure/tables.ts'

/** `own` stand in this row; `above` are merged cells that began higher up and still cover it. */
export type GridRow = { own: Cell[]; above: Cell[]; afterPage: boolean }

export function gridOf(table: TaskTable): GridRow[] {
  let reaching: { cell: Cell; left: number }[] = []
  const latest = new Map<number, Cell>()
  const repeatedIn = (row: Row) => row.cells.flatMap((cell) => (isDitto(cell.text) && latest.get(cell.column)) || [])
  return table.rows.map((row: Row) => {
    const above = [...reaching.map(({ cell }) => cell), ...repeatedIn(row)]
    for (const cell of row.cells) if (!isDitto(cell.text)) latest.set(cell.column, cell)
    reaching = [...reaching, ...row.cells.map((cell) => ({ cell, left: cell.height }))]
      .map(({ cell, left }) => ({ cell, left: left - 1 }))
      .filter(({ left }) => left > 0)
    return { own: row.cells, above, afterPage: row.afterPage }
  })
}

/** "nt", "như trên", a sign for the same again: the cell above is meant. */
export function isDitto(text: string): boolean {
  return /^(?:[-–\s]*(?:nt|n\.t|như trên)[-–\s.]*|["”“〃]|\/\/)$/iu.test(text)
}

export function under(cells: readonly Cell[], columns: Columns, role: ColumnRole): Cell[] {
  return cells.filter((cell) => columns.roles[cell.column] === role)
}

export function textOf(cells: readonly Cell[]): string | null {
  return (
    cells
      .filter((cell) => !isDitto(cell.text))
      .map((cell) => cell.text)
      .join(' ') || null
  )
}
