import type { paths } from '#contract/api.d.ts'
import { agencySaid } from '#lib/admin/agency.server.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => ({
  agencies: await got(event, api<paths>(event).GET('/api/v1/agencies', {})),
  parent: event.url.searchParams.get('parent') ?? '',
  today: todayHere(),
})

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const code = form.text('code').trim()
    const answer = await api<paths>(event).POST('/api/v1/agencies', {
      headers: form.headers,
      body: {
        code,
        identifier: orNull(form, 'identifier'),
        valid_from: form.text('valid_from'),
        basis: orNull(form, 'basis'),
        ...agencySaid(form),
      },
    })
    const word = adminWords(event.locals.locale)('agencies.added', { name: form.text('name') })
    return done(event, form, answer, { word, to: `/admin/agencies/${code}` })
  },
}
