import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

const HEAD = 5

/** The desk's day: how much of each kind, and the first of each. */
export const load = async (event) => {
  const call = api<paths>(event)
  const list = (view: 'sent' | 'open' | 'ready') =>
    got(event, call.GET('/api/v1/dossiers', { params: { query: { view } } }))
  const [counts, sent, open, ready] = await Promise.all([
    got(event, call.GET('/api/v1/desk/today', { params: {} })),
    list('sent'),
    list('open'),
    list('ready'),
  ])
  const due = open.lines.filter(({ due_at }) => due_at)
  return {
    counts,
    sent: sent.lines.slice(0, HEAD),
    due: due.slice(0, HEAD),
    ready: ready.lines.slice(0, HEAD),
  }
}
