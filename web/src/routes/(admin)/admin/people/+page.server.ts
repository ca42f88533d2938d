import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const asked = event.url.searchParams
  const text = (name: string) => asked.get(name) || undefined
  const state = asked.get('state') === 'closed' ? ('closed' as const) : ('active' as const)
  const query = { q: text('q'), agency: text('agency'), role: text('role'), after: text('after'), state }
  const call = api<paths>(event)
  const [list, agencies, { roles }] = await Promise.all([
    got(event, call.GET('/api/v1/accounts', { params: { query } })),
    got(event, call.GET('/api/v1/agencies', {})),
    got(event, call.GET('/api/v1/roles')),
  ])
  return { ...list, query, agencies, roles }
}
