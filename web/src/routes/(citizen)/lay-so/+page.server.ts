import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** Where numbers are given out. */
export const load = async (event) => ({ halls: await got(event, api<paths>(event).GET('/api/v1/turns/halls')) })
