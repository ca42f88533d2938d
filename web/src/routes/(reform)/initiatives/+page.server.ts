import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

const STATES = ['proposed', 'assigned', 'assessed', 'recognised', 'declined', 'withdrawn'] as const

/** What one sees of the province's initiatives, all or those in one state. */
export const load = async (event) => {
  const call = api<paths>(event)
  const asked = event.url.searchParams.get('state')
  const state = STATES.find((one) => one === asked)
  const query = state ? { state } : {}
  const [initiatives, measures] = await Promise.all([
    got(event, call.GET('/api/v1/initiatives', { params: { query } })),
    got(event, call.GET('/api/v1/measures')),
  ])
  const titles = Object.fromEntries(measures.map(({ name, title }) => [name, title]))
  return { initiatives, titles, state: state ?? '', states: STATES }
}
