import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const { me } = await event.parent()
  return {
    plans: await got(event, api<paths>(event).GET('/api/v1/plans')),
    manages: me.permissions.includes('plans.manage'),
    reports: me.permissions.includes('plans.report'),
  }
}
