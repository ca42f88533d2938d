import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** The plan with all its tasks, read once for every view of it. */
export const load = async (event) => {
  const { code } = event.params
  return {
    plan: await got(event, api<paths>(event).GET('/api/v1/plans/{code}', { params: { path: { code } } })),
    today: todayHere(),
  }
}
