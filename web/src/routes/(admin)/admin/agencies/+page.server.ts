import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** The tree as of a day. A date comes as three boxes, or as `on=2025-06-30`. */
export const load = async (event) => {
  const asked = event.url.searchParams
  const parts = ['on.year', 'on.month', 'on.day'].map((name) => asked.get(name)?.padStart(2, '0'))
  const on = asked.get('on') ?? (parts.every(Boolean) ? parts.join('-') : todayHere())
  const call = api<paths>(event)
  return {
    on,
    q: asked.get('q') ?? '',
    agencies: await got(event, call.GET('/api/v1/agencies', { params: { query: { on } } })),
  }
}
