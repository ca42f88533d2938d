/** What each row of a table of tasks is: a section, a task, a part of the task above, or the rest of a cut row. */
import { isCapitals, startsSmall } from '../formats/clean.ts'
import type { Cell } from '../structure/flatten.ts'
import { bareMarkOf, type Mark, type MarkKind, markOf } from '../structure/marks.ts'
import type { Columns } from '../structure/tables.ts'
import { type GridRow, under } from './grid.ts'

export type Line =
  | { kind: 'section'; mark: Mark | null; title: string; cells: Cell[] }
  | { kind: 'task' | 'part' | 'rest'; mark: Mark | null; row: GridRow }

const ABOUT = ['lead', 'coordinating', 'time', 'product'] as const

export function linesOf(rows: readonly GridRow[], columns: Columns): Line[] {
  const kinds = kindsOfTasks(rows, columns)
  const numbered = rows.some((row) => markOfRow(row, columns) !== null)
  const lines: Line[] = []
  rows.forEach((row, index) => {
    lines.push(lineOf(row, columns, { kinds, numbered, before: lines.at(-1), next: rows[index + 1] }))
  })
  return lines
}

type Around = { kinds: ReadonlySet<MarkKind>; numbered: boolean; before: Line | undefined; next: GridRow | undefined }

function lineOf(row: GridRow, columns: Columns, { kinds, numbered, before, next }: Around): Line {
  const mark = markOfRow(row, columns)
  const began = before !== undefined && before.kind !== 'section'
  if (!mark && began && row.afterPage && isRestOfRow(row, before, columns)) return { kind: 'rest', mark, row }
  const section = saysNothingAbout(row, columns) ? sectionOf(row, mark, columns) : null
  if (section && (!mark || !kinds.has(mark.kind) || !isFollowedByPart(next, columns))) {
    if (mark || looksLikeTitle(section.title, row, began)) return section
  }
  if (mark || !began) return { kind: 'task', mark, row }
  return { kind: numbered || under(row.own, columns, 'content').length === 0 ? 'part' : 'task', mark, row }
}

/** Kinds of number that rows with an agency or a time carry. */
function kindsOfTasks(rows: readonly GridRow[], columns: Columns): Set<MarkKind> {
  const kinds = new Set<MarkKind>()
  for (const row of rows) {
    const mark = markOfRow(row, columns)
    if (mark && !saysNothingAbout(row, columns)) kinds.add(mark.kind)
  }
  return kinds
}

export function markOfRow(row: GridRow, columns: Columns): Mark | null {
  const first = row.own[0]
  if (!first) return null
  const printed = under(row.own, columns, 'number')[0]
  if (printed) return bareMarkOf(printed.text) ?? longNumber(printed.text) ?? markOf(printed.text)
  return columns.roles[first.column] === 'content' || row.own.length === 1 ? listMarkOf(first.text) : null
}

/** Only in the column of numbers: elsewhere four figures are a year. */
function longNumber(text: string): Mark | null {
  const figures = /^(\d{4})[.)]?$/.exec(text)?.[1]
  return figures ? { kind: 'number', text, length: text.length, value: Number(figures) } : null
}

/** A dash in the text of a cell numbers nothing. */
function listMarkOf(text: string): Mark | null {
  const mark = markOf(text)
  return mark && mark.kind !== 'bullet' && mark.kind !== 'plus' ? mark : null
}

function saysNothingAbout(row: GridRow, columns: Columns): boolean {
  return ABOUT.every((role) => under([...row.own, ...row.above], columns, role).every((cell) => isTitleCell(cell, row)))
}

/** A title over the whole row also lies under the columns for agency and time; text files lose how wide it was. */
function isTitleCell(cell: Cell, row: GridRow): boolean {
  const [first] = row.own
  if (row.own.length > 2 || !first || !row.own.includes(cell)) return false
  return cell.width > 1 || row.own.length === 1 || (bareMarkOf(first.text) !== null && cell.column === first.column + 1)
}

function sectionOf(row: GridRow, mark: Mark | null, columns: Columns): (Line & { kind: 'section' }) | null {
  const words = row.own.filter((cell) => bareMarkOf(cell.text) === null)
  if (words.length !== 1 || !words[0] || row.own.length > 2) return null
  const text = words[0].text
  const inText = under(row.own, columns, 'number')[0]?.text === text || row.own.length === 1 ? markOf(text) : null
  const title = text.slice(inText?.length ?? 0).replace(/\s*[:.]+$/, '')
  return { kind: 'section', mark: mark ?? inText, title, cells: row.own }
}

/** Without a number only a title in capitals or over the whole width begins a section. */
function looksLikeTitle(title: string, row: GridRow, began: boolean): boolean {
  const cell = row.own[0]
  if (!cell || title.length > 200) return false
  return isCapitals(title) || (cell.width > 2 && !startsSmall(title)) || (!began && row.own.length === 1)
}

/** A row without a number of its own that says something more than its content. */
function isFollowedByPart(next: GridRow | undefined, columns: Columns): boolean {
  return next !== undefined && markOfRow(next, columns) === null && !saysNothingAbout(next, columns)
}

/** After a page: what is filled goes on in the middle of a sentence or of a list. */
function isRestOfRow(row: GridRow, before: Line, columns: Columns): boolean {
  if (before.kind === 'section') return false
  return row.own.every((cell) => {
    const above = under(before.row.own, columns, columns.roles[cell.column] ?? 'note').at(-1)
    return (
      startsSmall(cell.text) || (above !== undefined && /(?:[,(–-]|\s(?:và|của|về|các|tại|cho))$/u.test(above.text))
    )
  })
}
