/** The texts in which targets are looked for, each with what its heading or its row says about time. */

import type { Period } from '../reading.ts'
import { yearOfHeading } from '../targets/due-year.ts'
import type { Passage } from '../targets/read.ts'
import { gridOf, textOf, under } from '../tasks/grid.ts'
import { timeFrom } from '../times/time.ts'
import { yearOf } from '../times/years.ts'
import type { Piece } from './flatten.ts'
import { allOf, isBackMatter, type Node } from './outline.ts'
import { isHeading, roleOf, type SectionRole } from './sections.ts'
import type { TaskTable } from './tables.ts'

/** Numbers of a decision's articles, of the past and of the front matter set no target. */
const SILENT: readonly SectionRole[] = ['decision', 'past']

export function passagesOf(
  roots: readonly Node[],
  pieces: readonly Piece[],
  tables: readonly TaskTable[],
  period: Period,
): Passage[] {
  const nodes = [...allOf(roots)]
  const numbered = nodes.some((node) => node.mark !== null)
  const prose = nodes
    .filter((node) => (node.mark !== null || !numbered) && !SILENT.includes(roleOf(node)))
    .flatMap(passagesOfNode)
  const inTables = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => cell.block))))
  const rows = tables.flatMap((table) => passagesOfTable(table, period))
  return [...prose, ...rows, ...otherCells(pieces, inTables, tables)].sort((one, other) => one.block - other.block)
}

function passagesOfNode(node: Node): Passage[] {
  const role = roleOf(node)
  const headingYear = yearAbove(node)
  const own = { block: node.block, text: node.text, role, headingYear, row: null }
  const more = node.more
    .filter((one) => !isBackMatter(one.text))
    .map(({ block, text }) => ({ block, text, role, headingYear, row: null }))
  return [own, ...more]
}

function yearAbove(node: Node): number | null {
  for (let up = node.parent; up; up = up.parent) {
    const year = isHeading(up) || up.text.endsWith(':') ? yearOfHeading(up.body) : null
    if (year) return year
  }
  return null
}

function passagesOfTable(table: TaskTable, period: Period): Passage[] {
  return gridOf(table).flatMap((row) => {
    const time = textOf(under([...row.above, ...row.own], table.columns, 'time'))
    const read = time ? timeFrom(time, period) : null
    const about = read && { every: read.quota.length > 0 ? null : read.every, year: read.to ? yearOf(read.to) : null }
    return row.own
      .filter((cell) => table.columns.roles[cell.column] !== 'number')
      .map(({ block, text }) => ({ block, text, role: 'tasks' as const, headingYear: null, row: about }))
  })
}

/** Tables that name no columns of tasks may still hold targets: one passage a cell. */
function otherCells(pieces: readonly Piece[], known: ReadonlySet<number>, tables: readonly TaskTable[]): Passage[] {
  const headings = new Set(
    tables.flatMap((table) => table.headings.flatMap((row) => row.cells.map((cell) => cell.block))),
  )
  return pieces.flatMap((piece) =>
    piece.kind === 'paragraph'
      ? []
      : piece.rows
          .flatMap((row) => row.cells.filter(({ block }) => !known.has(block) && !headings.has(block)))
          .map(({ block, text }) => ({ block, text, role: 'other' as const, headingYear: null, row: null })),
  )
}
