/**
 * Reads a plan document: what it is, its targets, its tasks, who is responsible, and every block that none of these
 * covers. Rules only, no memory of any file; the same bytes always give the same reading.
 */
import { documentOf } from './document/meta.ts'
import { dutiesOf } from './duties/read.ts'
import { openDocument } from './formats/open.ts'
import { finding, nothingRead, type RawBlock, type RawDocument } from './formats/raw.ts'
import type { Block, Finding, Period, PlanReading, Source, Task } from './reading.ts'
import { flattened, tablePlaces } from './structure/flatten.ts'
import { allOf, type Node, outlineOf } from './structure/outline.ts'
import { passagesOf } from './structure/passages.ts'
import { isHeading, roleOf, titleOf } from './structure/sections.ts'
import { type TaskTable, taskTablesOf } from './structure/tables.ts'
import { type TargetTable, targetsFromTable, targetTableOf } from './targets/from-table.ts'
import { targetsOf } from './targets/read.ts'
import { tasksFromProse } from './tasks/from-prose.ts'
import { tasksFromTable } from './tasks/from-table.ts'
import { periodIn } from './times/years.ts'
import { unplacedOf } from './unplaced.ts'

/**
 * @param given the file's bytes (.txt, .html, .docx, .pdf; told by content, not by name), or blocks already read
 * @param options.name the file's name, for the findings only
 * @param options.pieces paragraphs and cells at most; more is not read
 * @returns the reading; a file that cannot be read gives an empty one with a finding `plans.reading_*`
 */
export async function readPlan(
  given: Uint8Array | readonly RawBlock[],
  options: { name: string; pieces?: number },
): Promise<PlanReading> {
  const raw = given instanceof Uint8Array ? await openDocument(given) : { blocks: [...given], findings: [] }
  const { name, pieces = Number.POSITIVE_INFINITY } = options
  return readBlocks(piecesIn(raw) > pieces ? nothingRead('plans.reading_too_many', { most: pieces }) : raw, name)
}

function piecesIn({ blocks }: RawDocument): number {
  const cells = (block: RawBlock) =>
    block.kind === 'table' ? block.rows.reduce((sum, row) => sum + row.cells.length, 0) : 1
  return blocks.reduce((sum, block) => sum + cells(block), 0)
}

function readBlocks(raw: RawDocument, name: string): PlanReading {
  const { blocks, pieces } = flattened(raw.blocks)
  const roots = outlineOf(pieces)
  for (const node of allOf(roots)) if (isHeading(node)) markHeading(blocks, node)
  const tables = taskTablesOf(pieces)
  const document = documentOf(blocks)
  const tasks = tasksOf(tables, roots, document.period)
  const targetTables = pieces.flatMap((piece) => (piece.kind === 'table' && targetTableOf(piece)) || [])
  const tabled = targetTables.flatMap((table) => targetsFromTable(table, document.period))
  const spoken = targetsOf(
    passagesOf(roots, pieces, [...tables, ...targetTables.map(asColumns)], document.period),
    document.period,
  )
  const targets = [...spoken, ...tabled].sort((one, other) => firstBlock(one.source) - firstBlock(other.source))
  const duties = dutiesOf(roots)
  const reading = { document, blocks, targets, tasks, duties }
  const findings = [...raw.findings, ...findingsOf(reading, roots, name)]
  return { ...reading, tables: tablePlaces(pieces), unplaced: unplacedOf(reading, roots, tables), findings }
}

/** Cells of a table of targets are read by their columns, not as sentences. */
function asColumns({ headings, rows }: TargetTable): TaskTable {
  return { columns: { roles: ['number'], count: 0 }, headings: [...headings, ...rows], rows: [] }
}

function firstBlock(source: Source): number {
  return (Array.isArray(source) ? source[0] : source)?.block ?? 0
}

function markHeading(blocks: readonly Block[], node: Node): void {
  const block = blocks[node.block]
  if (block) block.kind = 'heading'
}

/** Where a table gives the tasks the prose only explains them; else the lists of the prose are the tasks. */
function tasksOf(tables: readonly TaskTable[], roots: readonly Node[], period: Period): Task[] {
  const headings = headingsOfTables(roots)
  const fromTables = tables.flatMap((table) => tasksFromTable(table, period, headings(table)))
  return fromTables.length > 0 ? fromTables : tasksFromProse(roots, period)
}

/** The heading right over a table, where it names a group of tasks and not the part of the document. */
function headingsOfTables(roots: readonly Node[]): (table: TaskTable) => string | null {
  const over = new Map<unknown, string | null>()
  for (const node of allOf(roots)) {
    for (const table of node.tables) {
      const group = node.parent !== null && isHeading(node) && roleOf(node.parent) === 'tasks'
      for (const row of table.rows) for (const cell of row.cells) over.set(cell.block, group ? titleOf(node) : null)
    }
  }
  return (table) => over.get(table.headings[0]?.cells[0]?.block) ?? null
}

function findingsOf(
  reading: Omit<PlanReading, 'tables' | 'unplaced' | 'findings'>,
  roots: readonly Node[],
  name: string,
): Finding[] {
  const { document, tasks, targets, duties, blocks } = reading
  const found: Finding[] = []
  if (blocks.length === 0) return found
  if (document.kind === 'other' && tasks.length + targets.length + duties.length === 0)
    found.push(finding('plans.reading_no_plan', { name }))
  if (!document.period.from) found.push(finding('plans.reading_period_unknown'))
  const other = otherPeriod(document.period, roots)
  if (other) found.push(finding('plans.reading_period_contradicts', { from: other.from, to: other.to }))
  const leaderless = tasks.filter(
    (task) => task.lead.length === 0 && task.parts.every((part) => part.lead.length === 0),
  ).length
  if (leaderless > 0) found.push(finding('plans.reading_tasks_without_lead', { count: leaderless }))
  return found
}

/** A heading over the tasks that names another period than the title does. */
function otherPeriod(period: Period, roots: readonly Node[]): Period | null {
  for (const node of roots) {
    if (!isHeading(node) || roleOf(node) !== 'tasks') continue
    const said = periodIn(node.body)
    if (said && period.from && (said.from !== period.from || said.to !== period.to)) return said
  }
  return null
}
