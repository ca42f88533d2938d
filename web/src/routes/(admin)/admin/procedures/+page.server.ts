import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

const STATES = ['in_force', 'upcoming', 'draft', 'withdrawn'] as const

export const load = async (event) => {
  const asked = event.url.searchParams
  const q = asked.get('q') ?? ''
  const state = STATES.find((one) => one === asked.get('state'))
  const page = Math.max(1, Number(asked.get('page')) || 1)
  const query = { q: q || undefined, state, page }
  return {
    q,
    state: state ?? '',
    list: await got(event, api<paths>(event).GET('/api/v1/procedures/managed', { params: { query } })),
  }
}
