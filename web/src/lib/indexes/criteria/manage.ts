import { catalogue, type Locale } from '#lib/words.ts'
import { agencies as agenciesEn } from '#words/en/agencies/agencies.ts'
import { index_manage as en } from '#words/en/indexes/index_manage.ts'
import { indexes as indexesEn } from '#words/en/indexes/indexes.ts'
import { agencies as agenciesVi } from '#words/vi/agencies/agencies.ts'
import { index_manage as vi } from '#words/vi/indexes/index_manage.ts'
import { indexes as indexesVi } from '#words/vi/indexes/indexes.ts'

/** Words of the pages on which rounds and sets are run. */
export const manageWords = catalogue(vi, en)

/** States, steps and kinds of score by their codes. */
export const roundWords = catalogue(
  { states: indexesVi.states, steps: indexesVi.steps, standing: indexesVi.standing },
  { states: indexesEn.states, steps: indexesEn.steps, standing: indexesEn.standing },
)

/** The states of a round, in their order. */
export const STATES = [
  'open',
  'self_scoring',
  'appraising',
  'explaining',
  'second_appraisal',
  'council',
  'published',
] as const
export type RoundState = (typeof STATES)[number]

/** Steps people work in, each of which may have a last day. */
export const WORK_STATES = ['self_scoring', 'appraising', 'explaining', 'second_appraisal', 'council'] as const

const kinds = { vi: agenciesVi.kinds, en: agenciesEn.kinds }
const officer = { vi: vi.kinds.officer, en: en.kinds.officer }

/** What a kind of agency a set is for is called. */
export function kindName(locale: Locale, kind: string): string {
  const names: Readonly<Record<string, string>> = { ...kinds[locale], officer: officer[locale] }
  return names[kind] ?? kind
}
