/** Tasks from a table: one for each numbered row, with its sub-rows as parts. */
import { splitAgencies } from '../agencies/split.ts'
import { confidenceOf, type Reason } from '../confidence.ts'
import { noTime, type Period, type Task, type Time } from '../reading.ts'
import type { Cell } from '../structure/flatten.ts'
import { bareMarkOf, type Mark } from '../structure/marks.ts'
import type { Columns, TaskTable } from '../structure/tables.ts'
import { timeFrom } from '../times/time.ts'
import { type GridRow, gridOf, textOf, under } from './grid.ts'
import { type Line, linesOf } from './table-lines.ts'

/** One row put together: its own cells, those it lacks and takes from above, and the rest after a page. */
type Filled = { cells: Cell[]; inherited: Cell[]; mark: Mark | null; overPage: boolean; parts: Filled[]; area: Area }
export type Area = { title: string | null; path: string[]; sections: { title: string; mark: Mark | null }[] }

export function tasksFromTable(table: TaskTable, period: Period, heading: string | null): Task[] {
  const rows = filledRows(linesOf(gridOf(table), table.columns), table.columns, heading).filter(saysSomething)
  const begins = new Set(rows.map((row) => row.mark?.text)).size < rows.length
  return rows.map((row) => taskOf(begins ? row : withoutPath(row), table.columns, period))
}

/** A row with a number and nothing else is no task. */
function saysSomething({ cells, inherited, parts }: Filled): boolean {
  return parts.length > 0 || [...cells, ...inherited].some((cell) => contentOf(cell.text, bareMarkOf(cell.text)) !== '')
}

/** Numbers that run on through all sections need no section before them. */
function withoutPath(row: Filled): Filled {
  return { ...row, area: { ...row.area, path: [] } }
}

function filledRows(lines: readonly Line[], columns: Columns, heading: string | null): Filled[] {
  const tasks: Filled[] = []
  let area: Area = { title: heading, path: [], sections: [] }
  let last: Filled | undefined
  for (const line of lines) {
    if (line.kind === 'section') area = entered(area, line, heading)
    else if (line.kind === 'rest' && last) continueRow(last, line.row)
    else {
      const task = tasks.at(-1)
      const row = filledFrom(line.row, line.mark, area)
      if (line.kind === 'part' && task) {
        inherit(row, task.parts.at(-1) ?? task, columns)
        task.parts.push(row)
      } else tasks.push(row)
      last = row
    }
  }
  return tasks
}

function filledFrom(row: GridRow, mark: Mark | null, area: Area): Filled {
  return { cells: [...row.own], inherited: [...row.above], mark, overPage: false, parts: [], area }
}

/** Sections nest by the kind of their numbers; the outermost gives the area its title. */
function entered(area: Area, line: Line & { kind: 'section' }, heading: string | null): Area {
  const same = area.sections.findIndex((section) => section.mark?.kind === line.mark?.kind)
  const sections = [
    ...(same < 0 ? area.sections : area.sections.slice(0, same)),
    { title: line.title, mark: line.mark },
  ]
  const path = sections.map((section) => section.mark?.text.replace(/[.)/\s-]+$/, '') ?? '').filter(Boolean)
  return { title: sections[0]?.title || heading, path, sections }
}

function continueRow(row: Filled, rest: GridRow): void {
  row.cells.push(...rest.own)
  row.overPage = true
}

/** A sub-row without content goes on with the content above; without a lead, with the agencies above. */
function inherit(row: Filled, above: Filled, columns: Columns): void {
  const has = (role: 'content' | 'lead') => under([...row.cells, ...row.inherited], columns, role).length > 0
  const all = [...above.cells, ...above.inherited]
  if (!has('content')) row.inherited.push(...under(all, columns, 'content'))
  if (!has('lead')) row.inherited.push(...under(all, columns, 'lead'), ...under(all, columns, 'coordinating'))
}

function taskOf(row: Filled, columns: Columns, period: Period): Task {
  const cells = [...row.inherited, ...row.cells]
  const text = (role: Parameters<typeof under>[2]) => textOf(inColumnOrder(under(cells, columns, role)))
  const lead = splitAgencies(text('lead') ?? '')
  const said = text('time')
  const time = said ? timeFrom(said, period) : { ...noTime }
  const parts = row.parts.map((part) => taskOf(part, columns, period))
  const reasons = reasonsFor(row, lead, time, parts)
  return {
    area: row.area.title,
    number: numberOf(row),
    content: contentOf(text('content') ?? '', row.mark) || textOf(cells) || cells.map((cell) => cell.text).join(' '),
    product: text('product'),
    lead,
    coordinating: splitAgencies(text('coordinating') ?? ''),
    time,
    parts,
    confidence: confidenceOf(reasons),
    reasons,
    source: cells.map(({ block, text: { length } }) => ({ block, from: 0, to: length })),
  }
}

function inColumnOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((one, other) => one.column - other.column || one.block - other.block)
}

/** As printed; a bare figure that begins again in every section carries the section before it: `VI.a.1`. */
function numberOf({ mark, area }: Filled): string | null {
  if (!mark) return null
  return mark.kind === 'number' && /^\d+$/.test(mark.text) ? [...area.path, mark.text].join('.') : mark.text
}

function contentOf(text: string, mark: Mark | null): string {
  const inText = mark && text.startsWith(mark.text) ? text.slice(mark.length) : text
  return inText.replace(/^[-–+•]\s*/u, '').trim()
}

function reasonsFor(row: Filled, lead: readonly string[], time: Time, parts: readonly Task[]): Reason[] {
  const reasons: Reason[] = ['row_of_table', 'columns_named']
  if (row.mark) reasons.push('number_printed')
  if (row.area.title) reasons.push('area_known')
  if (lead.length > 0) reasons.push('lead_known')
  else if (parts.length === 0) reasons.push('lead_missing')
  if (isRead(time)) reasons.push('time_known')
  else if (time.text) reasons.push('time_unread')
  if (row.overPage) reasons.push('joined_over_page')
  if (row.inherited.length > 0) reasons.push('inherited_from_above')
  return reasons
}

export function isRead(time: Time): boolean {
  return time.from !== null || time.to !== null || time.every !== null || time.deadlines.length + time.quota.length > 0
}
