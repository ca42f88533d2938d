import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api } from '#lib/requests/api.server.ts'

/** Who is signed in; null for a visitor. Nobody is asked for who carries no session. */
export async function meOf(event: RequestEvent): Promise<{ readonly name: string } | null> {
  if (!event.cookies.get('opencchc')) return null
  const { data } = await api<paths>(event).GET('/api/v1/me')
  return data ? { name: data.name } : null
}
