import type { paths } from '#contract/api.d.ts'
import { liveIndex, periodOf } from '#lib/indexes/live.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** The service index of a period, the published rounds and by what agencies are judged. */
export const load = async (event) => {
  const call = api<paths>(event)
  const [live, rounds, sets] = await Promise.all([
    liveIndex(event, periodOf(event, 'ky')),
    got(event, call.GET('/api/v1/indexes/rounds')),
    got(event, call.GET('/api/v1/indexes/sets')),
  ])
  return {
    live,
    rounds: rounds.filter(({ state }) => state === 'published'),
    sets: sets.map(({ set, name, components, total, verified }) => ({ set, name, components, total, verified })),
  }
}
