import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** Every plan of the province, with how much of each is done. */
export const load = async (event) => ({
  plans: await got(event, api<paths>(event).GET('/api/v1/public-plans')),
  today: todayHere(),
})
