import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { safeNext, signInPath } from '#lib/sign-in.ts'
import { citizenWords } from '../say.ts'
import type { Actions } from './$types'

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const [login, name, password] = [form.text('login').trim(), form.text('name').trim(), form.text('password')]
    const client = api<paths>(event)
    const { data, error, response } = await client.POST('/api/v1/registrations', {
      headers: form.headers,
      body: { login, name, password },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, citizenWords(event.locals.locale)('register.done'))
    const next = safeNext(event.url.searchParams.get('next'), '/ho-so-cua-toi')
    const session = await client.POST('/api/v1/session', { body: { login, password } })
    redirect(303, session.data ? next : signInPath({ pathname: next, search: '' }))
  },
} satisfies Actions
