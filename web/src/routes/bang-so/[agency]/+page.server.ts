import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** Numbers and windows, for the screen in the hall; it asks again every eight seconds. */
export const load = async (event) => {
  const { agency } = event.params
  event.setHeaders({ refresh: '8' })
  const call = api<paths>(event).GET('/api/v1/turns/halls/{agency}/board', { params: { path: { agency } } })
  return { board: await got(event, call) }
}
