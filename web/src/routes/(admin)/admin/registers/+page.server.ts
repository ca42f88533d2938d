import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { documentWords } from '#lib/documents/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** The registers somebody keeps. */
export const load = async (event) => {
  const call = api<paths>(event)
  const [registers, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/documents/registers')),
    got(event, call.GET('/api/v1/agencies', {})),
  ])
  return { registers, agencies, year: todayHere().slice(0, 4) }
}

export const actions = {
  open: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/documents/registers', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        series: form.text('series').trim(),
        year: Number(form.text('year')),
        name: form.text('name'),
        pattern: form.text('pattern').trim(),
        starts_after: Number(form.text('starts_after') || 0),
      },
    })
    const word = documentWords(event.locals.locale)('registers.opened')
    return done(event, form, answer, { word, to: `/admin/registers/${answer.data?.id ?? ''}` })
  },
}
