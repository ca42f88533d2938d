import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { documentWords } from '#lib/documents/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** A register with its numbers, a page at a time. */
export const load = async (event) => {
  const before = Number(event.url.searchParams.get('before'))
  const query = Number.isInteger(before) && before > 0 ? { before } : {}
  const params = { path: { id: event.params.id }, query }
  const register = await got(event, api<paths>(event).GET('/api/v1/documents/registers/{id}', { params }))
  return { register, today: todayHere() }
}

export const actions = {
  take: async (event) => {
    const form = await readForm(event)
    const params = { path: { id: event.params.id } }
    const body = { on: form.text('on'), note: form.text('note') }
    const request = { params, headers: form.headers, body }
    const answer = await api<paths>(event).POST('/api/v1/documents/registers/{id}/numbers', request)
    const word = documentWords(event.locals.locale)('registers.taken', { symbol: answer.data?.symbol ?? '' })
    return done(event, form, answer, { word, to: `/admin/registers/${event.params.id}` })
  },
  void: async (event) => {
    const form = await readForm(event)
    const params = { path: { id: event.params.id, n: Number(form.text('n')) || 0 } }
    const request = { params, headers: form.headers, body: { reason: form.text('reason') } }
    const answer = await api<paths>(event).POST('/api/v1/documents/registers/{id}/numbers/{n}/voiding', request)
    const word = documentWords(event.locals.locale)('registers.void_done', { n: answer.data?.n ?? '' })
    return done(event, form, answer, { word, to: `/admin/registers/${event.params.id}` })
  },
  change: async (event) => {
    const form = await readForm(event)
    const request = {
      params: { path: { id: event.params.id } },
      headers: form.headers,
      body: { pattern: form.text('pattern') },
    }
    const answer = await api<paths>(event).PUT('/api/v1/documents/registers/{id}/pattern', request)
    const word = documentWords(event.locals.locale)('registers.changed')
    return done(event, form, answer, { word, to: `/admin/registers/${event.params.id}` })
  },
}
