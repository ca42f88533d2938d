import type { components } from '#contract/api.d.ts'
import type { Scoring } from '#lib/indexes/criteria/formula.ts'
import type { Value } from '#lib/indexes/rounds/given-score.ts'

export type Sheet = components['schemas']['RoundSheet']
type Told = Sheet['fields'][number]['criteria'][number]['components'][number]
type Coded<T> = readonly (T & { readonly code: string })[]
/** Parameters of a kind of score, each named part with its code. */
type Coding = Omit<Scoring, 'on' | 'options' | 'breaches' | 'parts'> & {
  readonly on?: 'share' | 'count'
  readonly options?: Coded<NonNullable<Scoring['options']>[number]>
  readonly breaches?: Coded<NonNullable<Scoring['breaches']>[number]>
  readonly parts?: Coded<NonNullable<Scoring['parts']>[number]>
  readonly targets?: readonly { readonly group: string }[]
}
/** A component as the API tells it; its parameters and what was declared are what its kind of score says. */
export type Cell = Omit<Told, 'scoring' | 'value'> & { readonly scoring: Coding; readonly value: Value | null }
export type Work = Cell['works'][number]['work']

/** What the sheet is narrowed to: `?show=todo`. */
export const SHOWS = ['all', 'todo', 'measured', 'disputed', 'bare'] as const
export type Show = (typeof SHOWS)[number]

const shown: Readonly<Record<Show, (cell: Cell) => boolean>> = {
  all: () => true,
  todo: ({ waits }) => waits !== null,
  measured: ({ source }) => source === 'measure' || source === 'survey',
  disputed: ({ disputed }) => disputed,
  bare: ({ source, evidence, papers_asked, left_out }) =>
    source === 'declared' && papers_asked.length > 0 && evidence.length === 0 && !left_out,
}

export function showOf(asked: string | null): Show {
  return SHOWS.find((show) => show === asked) ?? 'all'
}

export function cellsOf(sheet: Pick<Sheet, 'fields'>): readonly Cell[] {
  return sheet.fields.flatMap(({ criteria }) => criteria.flatMap(({ components: cells }) => cells as readonly Cell[]))
}

export function isShown(cell: Cell, show: Show): boolean {
  return shown[show](cell)
}

/** A component as its line shows it; what only the open one needs stays behind. */
export type Line = ReturnType<typeof lineOf>

export function lineOf(cell: Cell) {
  const { code, name, max, points, status, source, self, first, second, disputed, left_out, decided, waits } = cell
  const agree = agreeing(cell)
  return {
    code,
    name,
    max,
    points,
    status,
    source,
    self,
    first,
    second,
    disputed,
    left_out,
    decided,
    waits,
    agrees: agree !== null && waits === agree.work,
  }
}

type Agreement = { readonly work: Work; readonly points?: number; readonly value?: Value }

/**
 * What it means to agree with what another said of a component: the appraiser with the claim, the council with it too, the
 * second look with the first, the agency with its appraiser. Null where there is nothing to agree with.
 */
export function agreeing(
  cell: Pick<Cell, 'works' | 'self' | 'first' | 'value' | 'status' | 'history' | 'decided'>,
): Agreement | null {
  const open = cell.works.find(({ work, objection }) => AGREEABLE.includes(work) && objection === null)
  if (!open) return null
  const { work } = open
  if (work === 'explain') return { work }
  const said = work === 'appraise_again' ? cell.first : cell.self
  if (said !== null) return { work, points: said }
  return cell.status === 'not_applicable' && cell.value ? { work, value: cell.value } : null
}
const AGREEABLE: readonly Work[] = ['appraise', 'appraise_again', 'decide', 'explain']

/** What the council may settle at once on a sheet: what the agency never claimed, and what the record does not give. */
export const REST = { unclaimed: 'decide', unknown: 'leave_out' } as const
export type Rest = keyof typeof REST

export function restOf(
  cells: readonly Pick<Cell, 'code' | 'waits' | 'self' | 'status'>[],
  rest: Rest,
): readonly string[] {
  const isUnsaid = (cell: (typeof cells)[number]) => cell.self === null && cell.status === 'unknown'
  return cells
    .filter((cell) => cell.waits === REST[rest] && (rest === 'unknown' || isUnsaid(cell)))
    .map(({ code }) => code)
}

/** The lines under a heading that one click agrees with. */
export function agreedIn(lines: readonly Line[]): readonly string[] {
  return lines.filter(({ agrees }) => agrees).map(({ code }) => code)
}

/** The code of the component before and after one, among those that are shown. */
export function besides(
  codes: readonly string[],
  code: string,
): { readonly before: string | null; readonly after: string | null } {
  const at = codes.indexOf(code)
  return { before: codes[at - 1] ?? null, after: at < 0 ? (codes[0] ?? null) : (codes[at + 1] ?? null) }
}

/** The place of a component on the page; a code with dots is no good name for one. */
export function placeOf(code: string): string {
  return `c-${code.replace(/[^\w-]/g, '-')}`
}

/** The address of the sheet with one component open, or with none. */
export function addressOf(path: string, show: Show, component: string | null, at = component): string {
  const search = new URLSearchParams()
  if (show !== 'all') search.set('show', show)
  if (component) search.set('component', component)
  const asked = search.size > 0 ? `?${search}` : path
  return at ? `${asked}#${placeOf(at)}` : asked
}
