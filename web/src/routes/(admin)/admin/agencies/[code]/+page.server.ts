import type { paths } from '#contract/api.d.ts'
import { agencySaid } from '#lib/admin/agency.server.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const call = api<paths>(event)
  const [agency, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/agencies/{code}', { params: { path: event.params } })),
    got(event, call.GET('/api/v1/agencies', {})),
  ])
  return { agency, agencies, today: todayHere() }
}

export const actions = {
  change: async (event) => {
    const form = await readForm(event)
    const { parent, kind, ...said } = agencySaid(form)
    const placed = form.text('root') ? {} : { parent, kind }
    const answer = await api<paths>(event).POST('/api/v1/agencies/{code}/standings', {
      params: { path: event.params },
      headers: form.headers,
      body: {
        ...said,
        ...placed,
        level: form.text('root') ? undefined : said.level,
        from: form.text('from'),
        basis: orNull(form, 'basis'),
      },
    })
    const word = adminWords(event.locals.locale)('agencies.changed', { name: form.text('name') })
    return done(event, form, answer, { word, to: event.url.pathname })
  },
  end: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/agencies/{code}/end', {
      params: { path: event.params },
      headers: form.headers,
      body: { last_day: form.text('last_day'), basis: orNull(form, 'basis') },
    })
    const word = adminWords(event.locals.locale)('agencies.ended', { name: event.params.code })
    return done(event, form, answer, { word, to: event.url.pathname })
  },
}
