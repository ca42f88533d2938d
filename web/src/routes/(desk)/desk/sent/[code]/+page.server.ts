import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { reasonGiven } from '#lib/dossiers/reasons.server.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { catalogue } from '#lib/words.ts'
import { desk as en } from '#words/en/dossiers/desk.ts'
import { desk as vi } from '#words/vi/dossiers/desk.ts'
import type { Actions } from './$types'

const words = catalogue(vi, en)

export const load = async (event) => {
  const params = { path: event.params }
  return { dossier: await got(event, api<paths>(event).GET('/api/v1/dossiers/{code}', { params })) }
}

const valuesOf = (form: Posted) => Object.fromEntries(Object.keys(form.values).map((name) => [name, form.text(name)]))

export const actions = {
  receive: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers/{code}/reception', {
      params: { path: event.params },
      headers: form.headers,
      body: { version: Number(form.text('version')), carried: [...form.all('carried')] },
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/desk/received/${data.code}?print=${event.cookies.get('slip_paper') ?? 'a4'}`)
  },
  guide: async (event) => {
    const form = await readForm(event)
    const values = valuesOf(form)
    const papers = form
      .all('paper')
      .map((code) => ({ code, name: values[`name:${code}`] ?? code, what: values[`what:${code}`]?.trim() ?? '' }))
      .filter(({ what }) => what)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers/{code}/supplement-requests', {
      params: { path: event.params },
      headers: form.headers,
      body: { version: Number(form.text('version')), papers, reason: reasonGiven('supplement', values) },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, words(event.locals.locale)('sent.guided', { code: data.code }))
    redirect(303, '/desk/sent')
  },
  refuse: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers/{code}/refusal', {
      params: { path: event.params },
      headers: form.headers,
      body: { version: Number(form.text('version')), reason: reasonGiven('refuse', valuesOf(form)) },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, words(event.locals.locale)('sent.refused', { code: data.code }))
    redirect(303, '/desk/sent')
  },
} satisfies Actions
