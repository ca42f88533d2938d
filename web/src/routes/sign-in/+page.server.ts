import { redirect } from '@sveltejs/kit'
import { api, readForm, refuse } from '#lib/api.server.ts'
import { safeNext } from '#lib/sign-in.ts'
import type { Actions } from './$types'
import type { SessionPaths } from './session.ts'

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
