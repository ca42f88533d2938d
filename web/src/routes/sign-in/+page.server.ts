import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, readForm, refuse } from '#lib/requests/api.server.ts'
import { safeNext } from '#lib/sign-in.ts'
import type { Actions } from './$types'
import type { SessionPaths } from './session.ts'

/** Before the province is named there is nobody to sign in: the first-run page comes first. */
export const load = async (event) => {
  const { data } = await api<paths>(event).GET('/api/v1/province')
  if (data && !data.named) redirect(303, '/setup')
}

export const actions = {
  in: async (event) => {
    const form = await readForm(event)
    const body = { login: form.text('login').trim(), password: form.text('password') }
    const { data, error, response } = await api<SessionPaths>(event).POST('/api/v1/session', { body })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, safeNext(event.url.searchParams.get('next'), '/start'))
  },
  out: async (event) => {
    const form = await readForm(event)
    const { error, response } = await api<SessionPaths>(event).DELETE('/api/v1/session')
    if (!response.ok) return refuse(event, form, { error, response })
    redirect(303, '/sign-in')
  },
} satisfies Actions
