import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const unverified = event.url.searchParams.get('unverified') === 'on'
  const query = unverified ? { unverified: 'true' } : {}
  const rules = await got(event, api<paths>(event).GET('/api/v1/rules', { params: { query } }))
  return { rules, unverified }
}
