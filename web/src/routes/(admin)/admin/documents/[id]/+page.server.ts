import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { documentWords } from '#lib/documents/words.ts'
import { api, got, type Posted, readForm } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'
import { todayHere } from '#lib/today.ts'

/** One edition of a template, with its faults and the fields it may name. */
export const load = async (event) => {
  const call = api<paths>(event)
  const params = { path: { id: event.params.id } }
  const [template, kinds] = await Promise.all([
    got(event, call.GET('/api/v1/documents/templates/{id}', { params })),
    got(event, call.GET('/api/v1/documents/kinds')),
  ])
  const kind = kinds.find(({ code }) => code === template.kind) ?? null
  return { template, kind, refused: takeProblem(event), today: todayHere() }
}

type Said = paths['/api/v1/documents/templates/{id}']['put']['requestBody']['content']['application/json']

function said(form: Posted): Said {
  const part = (name: string): string => form.text(`content.${name}`)
  const isText = form.text('format') === 'typst'
  return {
    name: form.text('name'),
    name_en: orNull(form, 'name_en'),
    used_for: form.text('used_for').trim(),
    series: form.text('series').trim(),
    basis: form.text('basis'),
    verified: false,
    content: isText
      ? {
          title: part('title'),
          abstract: part('abstract'),
          salutation: part('salutation'),
          body: part('body'),
          standing: part('standing'),
          recipients: part('recipients'),
        }
      : null,
  }
}

export const actions = {
  save: async (event) => {
    const form = await readForm(event)
    const params = { path: { id: event.params.id } }
    const request = { params, headers: form.headers, body: said(form) }
    const answer = await api<paths>(event).PUT('/api/v1/documents/templates/{id}', request)
    const word = documentWords(event.locals.locale)('template.saved')
    return done(event, form, answer, { word, to: `/admin/documents/${event.params.id}` })
  },
  publish: async (event) => {
    const form = await readForm(event)
    const params = { path: { id: event.params.id } }
    const body = { valid_from: form.text('valid_from'), valid_to: null }
    const request = { params, headers: form.headers, body }
    const answer = await api<paths>(event).POST('/api/v1/documents/templates/{id}/publication', request)
    const word = documentWords(event.locals.locale)('template.published')
    return done(event, form, answer, { word, to: `/admin/documents/${event.params.id}` })
  },
  withdraw: async (event) => {
    const form = await readForm(event)
    const request = { params: { path: { id: event.params.id } }, headers: form.headers }
    const answer = await api<paths>(event).POST('/api/v1/documents/templates/{id}/withdrawal', request)
    const word = documentWords(event.locals.locale)('template.withdrawn')
    return done(event, form, answer, { word, to: `/admin/documents/${event.params.id}` })
  },
  renew: async (event) => {
    const form = await readForm(event)
    const request = { params: { path: { id: event.params.id } }, headers: form.headers }
    const answer = await api<paths>(event).POST('/api/v1/documents/templates/{id}/editions', request)
    const word = documentWords(event.locals.locale)('template.renewed')
    return done(event, form, answer, { word, to: `/admin/documents/${answer.data?.id ?? event.params.id}` })
  },
}
