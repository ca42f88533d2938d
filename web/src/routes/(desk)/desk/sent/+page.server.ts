import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** What was sent online and waits, longest first; above it what applicants sent on being asked. */
export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined
  const call = api<paths>(event)
  const list = (view: 'sent' | 'brought', from?: string) =>
    got(event, call.GET('/api/v1/dossiers', { params: { query: { view, ...(from ? { after: from } : {}) } } }))
  const [sent, brought] = await Promise.all([list('sent', after), list('brought')])
  return { ...sent, brought: brought.lines }
}
