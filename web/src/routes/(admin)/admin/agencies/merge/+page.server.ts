import type { paths } from '#contract/api.d.ts'
import { agencySaid, codesIn } from '#lib/admin/agency.server.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => ({
  agencies: await got(event, api<paths>(event).GET('/api/v1/agencies', {})),
  today: todayHere(),
})

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const code = form.text('begins.0.code').trim()
    const begins = code
      ? [{ code, identifier: orNull(form, 'begins.0.identifier'), ...agencySaid(form, 'begins.0.') }]
      : []
    const answer = await api<paths>(event).POST('/api/v1/agencies/successions', {
      headers: form.headers,
      body: {
        on: form.text('on'),
        predecessors: codesIn(form.text('predecessors')),
        successors: codesIn(form.text('successors')),
        begins,
        basis: form.text('basis'),
      },
    })
    return done(event, form, answer, {
      word: adminWords(event.locals.locale)('agencies.merged'),
      to: '/admin/agencies',
    })
  },
}
