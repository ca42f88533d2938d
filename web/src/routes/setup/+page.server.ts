import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const province = await got(event, api<paths>(event).GET('/api/v1/province'))
  if (province.named) redirect(303, '/sign-in')
  return { name: province.name, code: province.code }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/province', {
      headers: form.headers,
      body: {
        name: form.text('name'),
        code: form.text('code').trim(),
        identifier: form.text('identifier').trim().toUpperCase(),
        phone: orNull(form, 'phone'),
        administrator: {
          name: form.text('administrator.name'),
          login: form.text('administrator.login').trim().toLowerCase(),
          password: form.text('administrator.password'),
        },
      },
    })
    return done(event, form, answer, { word: adminWords(event.locals.locale)('setup.done'), to: '/sign-in' })
  },
}
