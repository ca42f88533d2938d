import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { turnWords } from '#lib/turns/words.ts'
import type { Actions } from './$types'

/** A number, for whoever has its address. */
export const load = async (event) => {
  const { id } = event.params
  const call = api<paths>(event).GET('/api/v1/turns/tickets/{id}', { params: { path: { id } } })
  const ticket = await got(event, call)
  const lives = ticket.today && (ticket.state === 'waiting' || ticket.state === 'called')
  if (lives) event.setHeaders({ refresh: '30' })
  return { ticket, lives }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const { id } = event.params
    const call = api<paths>(event).POST('/api/v1/turns/tickets/{id}/cancellation', {
      params: { path: { id } },
      headers: form.headers,
    })
    const { data, error, response } = await call
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, turnWords(event.locals.locale)('ticket.cancelled', { code: data.code }))
    redirect(303, `/lay-so/ve/${id}`)
  },
} satisfies Actions
