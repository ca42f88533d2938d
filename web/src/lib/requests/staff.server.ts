import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from './api.server.ts'

/** What every staff page stands on: who is signed in, and whose province it is. Sends away who must choose a password first. */
export async function staffLoad(event: RequestEvent) {
  const call = api<paths>(event)
  const [me, province, { data: inbox }] = await Promise.all([
    got(event, call.GET('/api/v1/me')),
    got(event, call.GET('/api/v1/province')),
    call.GET('/api/v1/notices/mine/unread'),
  ])
  if (me.must_change_password && event.url.pathname !== '/account') redirect(303, '/account')
  return { me, unread: inbox?.unread ?? 0, province: { name: province.name, phone: province.phone ?? undefined } }
}
