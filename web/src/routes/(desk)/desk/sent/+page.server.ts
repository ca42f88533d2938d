import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** What was sent online and waits, longest first. */
export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined
  const query = { view: 'sent' as const, ...(after ? { after } : {}) }
  return got(event, api<paths>(event).GET('/api/v1/dossiers', { params: { query } }))
}
