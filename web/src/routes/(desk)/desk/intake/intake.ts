import type { components } from '#contract/api.d.ts'
import type { Line } from '#lib/dossiers/dossiers.ts'

/** What stands in the fields, by name: `applicant.name`; papers as `have:CODE`, `kind:CODE`, `quantity:CODE`, `what:CODE`. */
export type Values = Record<string, string>

type Content = components['schemas']['ProcedureSheet']['content']
export type Paper = Pick<
  Content['components'][number],
  'code' | 'name' | 'kinds' | 'quantity' | 'required' | 'condition' | 'form' | 'held_by_state'
>

export type Due = {
  readonly due: string
  readonly from: string
  readonly term: Term
  /** Days passed over, in words: `6 ngày nghỉ hằng tuần`. */
  readonly skipped: readonly string[]
  readonly days: readonly { readonly day: string; readonly counted: boolean; readonly text: string }[]
}
export type Term = { readonly amount: number; readonly unit: 'wd' | 'd' | 'h'; readonly same_day: boolean }

/** The procedure that was chosen, with what it asks, costs and takes for the case at hand. */
export type Chosen = {
  readonly code: string
  readonly name: string
  readonly online_level: 'full' | 'partial' | 'info' | null
  readonly cases: readonly { readonly code: string; readonly name: string }[]
  /** Whether the procedure has a course of its own beside its cases. */
  readonly has_usual: boolean
  readonly papers: readonly Paper[]
  /** What the fees count: `page`, `copy`. */
  readonly units: readonly string[]
  readonly fees: components['schemas']['ProcedureFees']
  readonly due: Due | null
  /** The step that must be done before there is a day. */
  readonly waits_for: string | null
  /** Who handles it, where it is taken in for another agency. */
  readonly places: readonly { readonly code: string; readonly name: string }[]
}

export type Found = Pick<
  components['schemas']['ProcedureSummary'],
  'code' | 'name' | 'short_codes' | 'online_level' | 'term' | 'fee'
>

/** How the fields were filled for the clerk. */
export type Told = {
  readonly key:
    | 'phone_or_tax'
    | 'nobody_phone'
    | 'filled_card'
    | 'filled_from'
    | 'nobody'
    | 'copied'
    | 'same_person'
    | 'unsupported'
  readonly code: string
}

/** What was looked up for the fields as they stand. */
export type Looked = {
  readonly told: Told | null
  readonly earlier: readonly Line[]
  readonly found: { readonly list: readonly Found[]; readonly total: number } | null
  readonly chosen: Chosen | null
  /** Open dossiers of this person and this procedure. */
  readonly alike: readonly Line[]
}

export const nothing: Looked = { told: null, earlier: [], found: null, chosen: null, alike: [] }

/** What a look-up hands back: fields it filled, and what it found. */
export type Answer = { readonly filled: Values; readonly looked: Partial<Looked> }

/** Whether it is taken in for another agency, which receives it then. */
export const isElsewhere = ({ elsewhere }: Values): boolean => elsewhere === 'on'

/** How many of a paper are handed in. */
export function quantityOf(values: Values, code: string): number {
  if (values[`have:${code}`] !== 'on') return 0
  const typed = Number(values[`quantity:${code}`] ?? 1)
  return Number.isInteger(typed) && typed > 0 ? typed : 0
}

/** Papers that are asked for in any case, and how many of each are not there yet. */
export function shortOf(values: Values, papers: readonly Paper[]): readonly { paper: Paper; missing: number }[] {
  return papers
    .filter(({ required }) => required)
    .map((paper) => ({ paper, missing: paper.quantity - quantityOf(values, paper.code) }))
    .filter(({ missing }) => missing > 0)
}

/** What stands between the fields and receiving, in the order of the page, each with the field to go to. */
export function stillNeeded(
  values: Values,
  chosen: Chosen | null,
): readonly {
  key: 'person' | 'procedure' | 'place' | 'case' | 'paper'
  field: string
  paper?: Paper
  missing?: number
}[] {
  const person = values['applicant.name']?.trim() ? [] : [{ key: 'person', field: 'applicant.name' } as const]
  if (!chosen) return [...person, { key: 'procedure', field: 'q' } as const]
  const kase =
    chosen.cases.length > 0 && !chosen.has_usual && !values.case ? [{ key: 'case', field: 'case' } as const] : []
  const place = isElsewhere(values) && !values.for ? [{ key: 'place', field: 'for' } as const] : []
  const papers = shortOf(values, chosen.papers).map(
    ({ paper, missing }) => ({ key: 'paper', field: `have:${paper.code}`, paper, missing }) as const,
  )
  return [...person, ...place, ...kase, ...papers]
}

/** The letters that mark papers, in their order; the page's other keys are left out. */
export const LETTERS = 'abcdefghilmnoprstuvwyz'
