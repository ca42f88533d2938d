import type { components } from '#contract/api.d.ts'

type Ranking = components['schemas']['RoundRanking']
type Plan = components['schemas']['Plans'][number]

/** Where an agency stands in a round; without a row of its own only how many are ranked by now. */
export function placeOf({ round, name, state, bands, groups }: Ranking, agency: string) {
  const group = groups.find(({ rows }) => rows.some((row) => row.agency === agency))
  const row = group?.rows.find((one) => one.agency === agency) ?? null
  const all = groups.reduce((count, { rows }) => count + rows.length, 0)
  const band = bands.find(({ code }) => code === row?.band)?.name ?? null
  const known = row && { rank: row.rank, of: group?.rows.length ?? 0, points: row.points, max: row.max, band }
  const ranked = groups.reduce((count, { rows }) => count + rows.filter(({ rank }) => rank !== null).length, 0)
  return { round, name, state, all, ranked, row: known }
}

/** Plans whose time holds a day. */
export function runningPlans(plans: readonly Plan[], today: string): readonly Plan[] {
  return plans.filter(({ period }) => period.from <= today && today <= period.to)
}
