import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { daysIn, hoursIn } from '#lib/admin/hours.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

type Local = paths['/api/v1/calendar/local-days']['post']['requestBody']['content']['application/json']
type Desk = paths['/api/v1/calendar/desk-hours']['post']['requestBody']['content']['application/json']

export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams
  const today = todayHere()
  const year = /^20\d{2}$/.test(asked.get('year') ?? '') ? Number(asked.get('year')) : Number(today.slice(0, 4))
  const call = api<paths>(event)
  const agencies = await got(event, call.GET('/api/v1/agencies', {}))
  const agency = asked.get('agency') || (agencies.find(({ parent }) => parent === null)?.code ?? '')
  const query = { agency, from: `${year}-01-01`, to: `${year}-12-31` }
  const [days, entries] = await Promise.all([
    got(event, call.GET('/api/v1/calendar/days', { params: { query } })),
    got(event, call.GET('/api/v1/calendar/entries', { params: { query: { agency } } })),
  ])
  return { year, agency, agencies, days, entries, today, may_manage: me.permissions.includes('calendar.manage') }
}

const shared = (form: Awaited<ReturnType<typeof readForm>>) => ({
  basis: form.text('basis'),
  verified: form.text('verified') === 'on',
})
const declared = (event: RequestEvent) => ({
  word: adminWords(event.locals.locale)('calendar.declared'),
  to: `/admin/calendar${event.url.search.replace(/[?&]\/\w+/, '?').replace('?&', '?')}`,
})

export const actions = {
  holiday: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/calendar/decisions', {
      headers: form.headers,
      body: { kind: 'holiday', holiday: form.text('holiday'), days: daysIn(form.text('days')), ...shared(form) },
    })
    return done(event, form, answer, declared(event))
  },
  swap: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/calendar/decisions', {
      headers: form.headers,
      body: { kind: 'swap', off: daysIn(form.text('off')), work: daysIn(form.text('work')), ...shared(form) },
    })
    return done(event, form, answer, declared(event))
  },
  local: async (event) => {
    const form = await readForm(event)
    const hours = hoursIn(form.text('hours'))
    const answer = await api<paths>(event).POST('/api/v1/calendar/local-days', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        kind: form.text('kind') as Local['kind'],
        hours: (hours === null ? [[form.text('hours')]] : hours.length > 0 ? hours : null) as Local['hours'],
        valid_from: form.text('valid_from'),
        valid_to: form.text('valid_to'),
        ...shared(form),
      },
    })
    return done(event, form, answer, declared(event))
  },
  desk: async (event) => {
    const form = await readForm(event)
    const week = ['1', '2', '3', '4', '5', '6', '7'].flatMap((weekday) => {
      const text = form.text(`hours.${weekday}`).trim()
      return text ? [[weekday, hoursIn(text) ?? [[text]]] as const] : []
    })
    const answer = await api<paths>(event).POST('/api/v1/calendar/desk-hours', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        hours: Object.fromEntries(week) as Desk['hours'],
        reception_only: [...form.all('reception_only')].filter(Boolean).map(Number),
        valid_from: form.text('valid_from'),
        ...shared(form),
      },
    })
    return done(event, form, answer, declared(event))
  },
  remove: async (event) => {
    const form = await readForm(event)
    const path = { kind: form.text('kind') as 'holiday', id: orNull(form, 'id') ?? '' }
    const answer = await api<paths>(event).DELETE('/api/v1/calendar/entries/{kind}/{id}', {
      params: { path },
      headers: form.headers,
    })
    return done(event, form, answer, { ...declared(event), word: adminWords(event.locals.locale)('calendar.removed') })
  },
}
