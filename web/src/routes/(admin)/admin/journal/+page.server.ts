import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const asked = event.url.searchParams
  const text = (name: string) => asked.get(name) || undefined
  const parts = ['day.year', 'day.month', 'day.day'].map((name) => asked.get(name)?.padStart(2, '0'))
  const typed = text('day') ?? (parts.every(Boolean) ? parts.join('-') : undefined)
  const day = typed ?? (text('code') ? undefined : todayHere())
  const query = { day, subject: text('subject'), code: text('code'), after: text('after') }
  return { query, journal: await got(event, api<paths>(event).GET('/api/v1/journal', { params: { query } })) }
}

export const actions = {
  check: async (event) => {
    const form = await readForm(event)
    const path = { subject: form.text('subject'), id: form.text('id') }
    const call = api<paths>(event).GET('/api/v1/journal/{subject}/{id}/chain', { params: { path } })
    const { data, error, response } = await call
    if (!data) return refuse(event, form, { error, response })
    return { chain: data, of: path }
  },
}
