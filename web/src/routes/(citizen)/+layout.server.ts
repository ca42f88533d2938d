import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api } from '#lib/requests/api.server.ts'
import { meOf } from './me.server.ts'

/** Whose pages these are and who is in front of them; before the first run everything leads to naming the province. */
export const load = async (event) => {
  const [province, me] = await Promise.all([api<paths>(event).GET('/api/v1/province'), meOf(event)])
  if (province.data?.named === false && !event.route.id?.includes('gallery')) redirect(307, '/setup')
  return {
    province: { name: province.data?.name ?? '', phone: province.data?.phone ?? undefined },
    origin: event.url.origin,
    me,
  }
}
