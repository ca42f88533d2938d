import type { Context } from '#platform/context.ts'
import type { OpenDataRow, OpenDataSet } from '../capability.ts'
import { roundsOf } from './queries.ts'
import { rankingOf } from './rounds/ranking.ts'

/** The rankings that were published: every agency of every round, as the frozen bytes say. */
export const rankingsOpen: OpenDataSet = {
  name: 'rankings',
  changes: 'irregular',
  columns: [
    { name: 'round', type: 'text' },
    { name: 'set', type: 'text' },
    { name: 'period', type: 'text' },
    { name: 'group', type: 'text' },
    { name: 'agency', type: 'text' },
    { name: 'agency_name', type: 'text' },
    { name: 'rank', type: 'number' },
    { name: 'points', type: 'number' },
    { name: 'points_most', type: 'number' },
    { name: 'share', type: 'number' },
    { name: 'band', type: 'text' },
  ],
  rows: async (context) => {
    const published = (await roundsOf(context)).filter(({ state }) => state === 'published')
    return (await Promise.all(published.map(({ code }) => rowsOf(context, code)))).flat()
  },
}

async function rowsOf(context: Context, code: string): Promise<OpenDataRow[]> {
  const { round, set, period, bands, groups } = await rankingOf(context, code)
  const nameOf = (band: string | null) => bands.find((one) => one.code === band)?.name ?? null
  return groups.flatMap(({ name: group, rows }) =>
    rows.map(({ agency, name, rank, points, max, share, band }) => ({
      round,
      set,
      period,
      group,
      agency,
      agency_name: name,
      rank,
      points: points === null ? null : points / 1000,
      points_most: max / 1000,
      share,
      band: nameOf(band),
    })),
  )
}
