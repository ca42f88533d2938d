import type { components } from '#contract/api.d.ts'

type Ranking = components['schemas']['RoundRanking']
type Plan = components['schemas']['Plans'][number]

/**
 * Where an agency stands in a round; without a row of its own only how many are ranked by now. While the round runs a rank
 * would only tell who has scored already: then there is none, and `complete` counts the agencies with every point known.
 */
export function placeOf({ round, name, state, bands, groups }: Ranking, agency: string) {
  const group = groups.find(({ rows }) => rows.some((row) => row.agency === agency))
  const row = group?.rows.find((one) => one.agency === agency) ?? null
  const all = groups.reduce((count, { rows }) => count + rows.length, 0)
  const isPublished = state === 'published'
  const band = isPublished ? (bands.find(({ code }) => code === row?.band)?.name ?? null) : null
  const known = row && {
    rank: isPublished ? row.rank : null,
    of: group?.rows.length ?? 0,
    points: row.points,
    max: row.max,
    band,
  }
  const counted = (of: (row: Ranking['groups'][number]['rows'][number]) => boolean): number =>
    groups.reduce((count, { rows }) => count + rows.filter(of).length, 0)
  const ranked = isPublished ? counted(({ rank }) => rank !== null) : 0
  return { round, name, state, all, ranked, complete: counted(({ unknown }) => unknown === 0), row: known }
}

/** Plans whose time holds a day. */
export function runningPlans(plans: readonly Plan[], today: string): readonly Plan[] {
  return plans.filter(({ period }) => period.from <= today && today <= period.to)
}
