import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import type { Actions } from './$types'

/** The dossiers of who is signed in; a visitor is led to signing in and back; 25 at a time, `?after=…`. */
export const load = async (event) => {
  const after = event.url.searchParams.get('after') || undefined
  return await got(event, api<paths>(event).GET('/api/v1/my/dossiers', { params: { query: { after } } }))
}

export const actions = {
  out: async (event) => {
    await api<paths>(event).DELETE('/api/v1/session')
    redirect(303, '/')
  },
} satisfies Actions
