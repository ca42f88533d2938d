import type { components } from '#contract/api.d.ts'

export type Round = components['schemas']['Round']
/** How far one agency of a round is. */
export type Progress = Round['agencies'][number]
export const SHOWS = ['all', 'missing', 'late', 'undecided', 'disputed', 'ended'] as const
export type Show = (typeof SHOWS)[number]

const wanted: Readonly<Record<Show, (one: Progress) => boolean>> = {
  all: () => true,
  missing: ({ missing }) => missing.length > 0,
  late: ({ late }) => late,
  undecided: (one) => undecidedIn(one) > 0,
  disputed: ({ disputed }) => disputed.length > 0,
  ended: ({ ended_on }) => ended_on !== null,
}

export function undecidedIn({ undecided }: Pick<Progress, 'undecided'>): number {
  return Object.values(undecided).reduce((all, codes) => all + codes.length, 0)
}

/** Agencies of which that is true. */
export function shown(agencies: readonly Progress[], show: Show): readonly Progress[] {
  return agencies.filter(wanted[show])
}

const keys: Readonly<Record<string, (one: Progress) => number | string>> = {
  agency: ({ name }) => name,
  self: ({ missing }) => missing.length,
  appraised: ({ appraised }) => appraised,
  open: undecidedIn,
  due: ({ due_on }) => due_on ?? '9999',
}

/** In the order an address asks for, `self` or `-self`; else those with the most still to do first. */
export function sorted(agencies: readonly Progress[], order: string): readonly Progress[] {
  const asked = order in keys || order.slice(1) in keys ? order : '-self'
  const key = keys[asked.replace(/^-/, '')]
  const way = asked.startsWith('-') ? -1 : 1
  return key ? agencies.toSorted((one, other) => way * compared(key(one), key(other))) : agencies
}

function compared(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi')
}

/** What stands in the way of a whole round, by what would fill it. */
export function hindering(agencies: readonly Progress[]): Readonly<Record<keyof Progress['undecided'], number>> {
  const sum = (source: keyof Progress['undecided']): number =>
    agencies.reduce((all, { undecided }) => all + undecided[source].length, 0)
  return { measure: sum('measure'), survey: sum('survey'), declared: sum('declared'), unknown: sum('unknown') }
}

/** Components that people declare and that an agency never claimed, of which nothing is decided: how many, of how many agencies. */
export function unclaimedIn(agencies: readonly Pick<Progress, 'missing' | 'undecided'>[]): {
  readonly components: number
  readonly agencies: number
} {
  const counts = agencies
    .map(({ missing, undecided }) => missing.filter((code) => undecided.declared.includes(code)).length)
    .filter((count) => count > 0)
  return { components: counts.reduce((all, count) => all + count, 0), agencies: counts.length }
}
