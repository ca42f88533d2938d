import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** Every recognised initiative of the province. */
export const load = async (event) => ({
  initiatives: await got(event, api<paths>(event).GET('/api/v1/initiatives/recognised')),
})
