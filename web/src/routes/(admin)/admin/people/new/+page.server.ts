import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { orNull } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const call = api<paths>(event)
  const [agencies, { roles }] = await Promise.all([
    got(event, call.GET('/api/v1/agencies', {})),
    got(event, call.GET('/api/v1/roles')),
  ])
  return { agencies, roles, today: todayHere(), agency: event.url.searchParams.get('agency') ?? '' }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const role = form.text('roles.0.role')
    const given = {
      role,
      agency: form.text('roles.0.agency'),
      subtree: form.text('roles.0.subtree') === 'on',
      valid_from: form.text('roles.0.valid_from'),
    }
    const { data, error, response } = await api<paths>(event).POST('/api/v1/accounts', {
      headers: form.headers,
      body: {
        login: form.text('login'),
        name: form.text('name'),
        title: orNull(form, 'title'),
        phone: orNull(form, 'phone'),
        email: orNull(form, 'email'),
        password: form.text('password'),
        roles: role ? [given] : [],
      },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, adminWords(event.locals.locale)('people.opened', { login: form.text('login') }))
    redirect(303, `/admin/people/${data.id}`)
  },
}
