import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** A day of a hall: `?agency=` and `?day=`, today where none is said. */
export const load = async (event) => {
  const { me } = await event.parent()
  const agency = event.url.searchParams.get('agency') ?? me.roles[0]?.agency ?? ''
  const day = event.url.searchParams.get('day') ?? ''
  const query = /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}
  const call = api<paths>(event).GET('/api/v1/turns/halls/{agency}/day', { params: { path: { agency }, query } })
  return { list: await got(event, call), month: todayHere().slice(0, 7) }
}
