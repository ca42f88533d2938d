import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** The tables that everybody may have. */
export const load = async (event) => ({ open: await got(event, api<paths>(event).GET('/api/v1/open-data')) })
