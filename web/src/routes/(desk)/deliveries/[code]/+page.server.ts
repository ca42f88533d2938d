import { type ActionFailure, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { deliveryWords } from '#lib/deliveries/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import type { Actions } from './$types'

/** One delivery, to be looked at, printed, signed for or taken back. */
export const load = async (event) => {
  const params = { path: { code: event.params.code } }
  return { delivery: await got(event, api<paths>(event).GET('/api/v1/dossiers/deliveries/{code}', { params })) }
}

export const actions = {
  take: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const there = form.all('there')
    const missing = form
      .all('item')
      .filter((code) => !there.includes(code))
      .map((code) => ({ code, reason: form.text(`reason.${code}`) }))
    const params = { path: { code: event.params.code } }
    const answer = await api<paths>(event).POST('/api/v1/dossiers/deliveries/{code}/receipt', {
      params,
      headers: form.headers,
      body: { missing },
    })
    if (!answer.data) return refuse(event, form, answer)
    leaveWord(event, deliveryWords(event.locals.locale)(`done.${missing.length > 0 ? 'part' : 'all'}`, answer.data))
    redirect(303, `/deliveries/${encodeURIComponent(event.params.code)}`)
  },
  back: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const params = { path: { code: event.params.code } }
    const answer = await api<paths>(event).POST('/api/v1/dossiers/deliveries/{code}/withdrawal', {
      params,
      headers: form.headers,
      body: {},
    })
    if (!answer.data) return refuse(event, form, answer)
    leaveWord(event, deliveryWords(event.locals.locale)('done.back', { code: answer.data.code }))
    redirect(303, '/deliveries')
  },
} satisfies Actions
