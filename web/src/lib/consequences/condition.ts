import { sizeText } from '#lib/indexes/points.ts'
import type { Locale, Say } from '#lib/words.ts'
import type { consequence_pages as vi } from '#words/vi/consequences/consequence_pages.ts'

/** What of a rule's condition its sentence needs; the API gives each kind its own parameters, percents in thousandths. */
export type Condition = {
  readonly kind: string
  readonly of?: string
  readonly comparator?: string
  readonly percent?: number
  readonly apologies?: number
  readonly reappointments?: number
  readonly at_most?: string | number
  readonly sequences?: readonly { readonly rank: string; readonly years: number }[]
  readonly rules?: readonly string[]
  readonly measure?: string
  /** The set whose rounds rank; null for any. */
  readonly set?: string | null
  readonly value?: number
  readonly from?: number
  readonly to?: number
  readonly base_year?: number
  readonly rating?: string
  readonly month?: number
}
type SayPages = Say<typeof vi>

/** When a rule proposes, as a sentence. `rankName` gives a class of results its name. */
export function conditionText(
  condition: Condition,
  say: SayPages,
  locale: Locale,
  rankName: (rank: string) => string,
): string {
  const size = (thousandths = 0): string => sizeText(locale, thousandths)
  const { kind, of = '', comparator = 'at_least', sequences = [], rules = [] } = condition
  const key = kind === 'late_share' ? `late_share_${of}_${comparator}` : kind
  return say(`conditions.${key}` as 'conditions.late_dossier', {
    apologies: condition.apologies ?? 0,
    reappointments: condition.reappointments ?? 0,
    percent: size(condition.percent),
    value: size(condition.value),
    from: size(condition.from),
    to: size(condition.to),
    at_most: condition.at_most ?? '',
    rank: rankName(String(condition.at_most ?? '')),
    sequences: sequences
      .map(({ rank, years }) => say('conditions.sequence', { rank: rankName(rank), years }))
      .join('; '),
    rules: rules.join(', '),
    measure: say(`measures.${condition.measure as 'sipas'}`),
    comparator: say(`comparators.${comparator as 'above'}`),
    base_year: condition.base_year ?? '',
    rating: say(`ratings.${condition.rating as 'excellent'}`),
    month: condition.month ?? '',
  })
}
