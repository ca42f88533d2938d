import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export const load = async (event) => ({ measures: await got(event, api<paths>(event).GET('/api/v1/measures')) })
