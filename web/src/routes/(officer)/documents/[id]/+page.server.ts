import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { type Given, valuesIn } from '#lib/documents/values.ts'
import { workWords } from '#lib/documents/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'
import { todayHere } from '#lib/today.ts'

/** One document: what it says, what may be done with it, its signatures as our reader finds them. */
export const load = async (event) => {
  const call = api<paths>(event)
  const params = { path: { id: event.params.id } }
  const [document, kinds] = await Promise.all([
    got(event, call.GET('/api/v1/documents/{id}', { params })),
    got(event, call.GET('/api/v1/documents/kinds')),
  ])
  event.locals.agent = document.sign_here?.agent ?? document.seal_here?.agent ?? undefined
  const hasFile = document.files.signed || document.files.issued
  const checked = hasFile ? await call.GET('/api/v1/documents/{id}/signatures', { params }) : null
  return {
    document,
    fields: kinds.find(({ code }) => code === document.kind)?.fields ?? [],
    signatures: checked?.data ?? null,
    hasFile,
    refused: takeProblem(event),
    today: todayHere(),
  }
}

type Event = RequestEvent<{ id: string }>
const placeOf = (event: Event) => ({ params: { path: { id: event.params.id } } })
const here = (event: Event): string => `/documents/${event.params.id}`
const say = (event: Event) => workWords(event.locals.locale)

async function valuesOf(event: Event): Promise<Given> {
  const call = api<paths>(event)
  const [document, kinds] = await Promise.all([
    got(event, call.GET('/api/v1/documents/{id}', placeOf(event))),
    got(event, call.GET('/api/v1/documents/kinds')),
  ])
  return { values: document.values, fields: kinds.find(({ code }) => code === document.kind)?.fields ?? [] }
}

export const actions = {
  save: async (event) => {
    const form = await readForm(event)
    const values = valuesIn(form, await valuesOf(event))
    const request = { ...placeOf(event), headers: form.headers, body: { values } }
    const answer = await api<paths>(event).PUT('/api/v1/documents/{id}/values', request)
    return done(event, form, answer, { word: say(event)('one.saved'), to: here(event) })
  },
  submit: async (event) => {
    const form = await readForm(event)
    const request = { ...placeOf(event), headers: form.headers }
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/submission', request)
    return done(event, form, answer, { word: say(event)('one.submitted'), to: here(event) })
  },
  sign: async (event) => {
    const form = await readForm(event)
    const how = form.text('how') === 'paper' ? ('paper' as const) : ('signer' as const)
    const request = { ...placeOf(event), headers: form.headers, body: { how } }
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/signature', request)
    const word = answer.data?.waits ? say(event)('signing.done_waiting', { count: 1 }) : say(event)('one.signed')
    return done(event, form, answer, { word, to: here(event) })
  },
  return: async (event) => {
    const form = await readForm(event)
    const request = { ...placeOf(event), headers: form.headers, body: { reason: form.text('reason') } }
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/return', request)
    return done(event, form, answer, { word: say(event)('one.returned'), to: here(event) })
  },
  number: async (event) => {
    const form = await readForm(event)
    const request = { ...placeOf(event), headers: form.headers, body: { on: form.text('on') } }
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/number', request)
    const word = say(event)('one.numbered', { symbol: answer.data?.symbol ?? '' })
    return done(event, form, answer, { word, to: here(event) })
  },
  issue: async (event) => {
    const form = await readForm(event)
    const request = { ...placeOf(event), headers: form.headers }
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/issue', request)
    const word = answer.data?.waits ? say(event)('signing.done_waiting', { count: 1 }) : say(event)('one.issued')
    return done(event, form, answer, { word, to: here(event) })
  },
  void: async (event) => {
    const form = await readForm(event)
    const request = { ...placeOf(event), headers: form.headers, body: { reason: form.text('reason') } }
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/voiding', request)
    return done(event, form, answer, { word: say(event)('one.voided_done'), to: here(event) })
  },
}
