import type { paths } from '#contract/api.d.ts'
import { measuresNamed } from '#lib/indexes/measures.server.ts'
import { rankingOf } from '#lib/indexes/rounds/ranking.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** One agency in a published round: its place, and every point with where it came from. */
export const load = async (event) => {
  const params = { path: event.params }
  const [sheet, { ranking }, measures] = await Promise.all([
    got(event, api<paths>(event).GET('/api/v1/indexes/rounds/{code}/agencies/{agency}', { params })),
    rankingOf(event, event.params.code),
    measuresNamed(event),
  ])
  const group = ranking.groups.find(({ rows }) => rows.some(({ agency }) => agency === event.params.agency))
  return {
    sheet,
    measures,
    row: group?.rows.find(({ agency }) => agency === event.params.agency) ?? null,
    of: group?.rows.length ?? 0,
    bands: ranking.bands,
  }
}
