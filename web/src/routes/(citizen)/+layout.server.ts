import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api } from '#lib/api.server.ts'

/** Whose pages these are and who is in front of them; before the first run everything leads to naming the province. */
export const load = async (event) => {
  const client = api<paths>(event)
  const [province, me] = await Promise.all([
    client.GET('/api/v1/province'),
    event.cookies.get('opencchc') ? client.GET('/api/v1/me') : null,
  ])
  if (province.data?.named === false && !event.route.id?.includes('gallery')) redirect(307, '/setup')
  return {
    province: { name: province.data?.name ?? '', phone: province.data?.phone ?? undefined },
    origin: event.url.origin,
    me: me?.data ? { name: me.data.name } : null,
  }
}
