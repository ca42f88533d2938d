import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { turnWords } from '#lib/turns/words.ts'
import type { Actions } from './$types'

/** `?ma=` opens an appointment; `?ngay=` shows the hours of a day to move it to. */
export const load = async (event) => {
  const code = codeIn(event)
  const made = event.url.searchParams.get('moi') === '1'
  if (!code) return { code, found: null, why: null, free: null, made, search: event.url.search }
  const call = api<paths>(event)
  const answer = await call.GET('/api/v1/turns/appointments/{code}', { params: { path: { code } } })
  const { data: found, error } = answer
  if (!found) return { code, found: null, why: error ?? null, free: null, made, search: event.url.search }
  const day = event.url.searchParams.get('ngay') ?? ''
  const query = /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}
  const path = { agency: found.agency.code }
  const free =
    found.change_why_not === null
      ? await got(event, call.GET('/api/v1/turns/halls/{agency}/slots', { params: { path, query } }))
      : null
  return { code, found, why: null, free, made, search: event.url.search }
}

function codeIn(event: Pick<RequestEvent, 'url'>): string {
  return (event.url.searchParams.get('ma') ?? '').trim().slice(0, 20)
}

export const actions = {
  move: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/turns/appointments/{code}/move', {
      params: { path: { code: codeIn(event) } },
      headers: form.headers,
      body: { slot_at: form.text('slot_at') },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, turnWords(event.locals.locale)('hour.moved'))
    redirect(303, `/hen-gio/ma?ma=${data.code}`)
  },
  cancel: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/turns/appointments/{code}/cancellation', {
      params: { path: { code: codeIn(event) } },
      headers: form.headers,
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, turnWords(event.locals.locale)('hour.cancelled'))
    redirect(303, `/hen-gio/ma?ma=${data.code}`)
  },
} satisfies Actions
