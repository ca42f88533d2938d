import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import type { Actions } from './$types'

/** The hall, and how many wait for what. */
export const load = async (event) => {
  const { agency } = event.params
  const call = api<paths>(event).GET('/api/v1/turns/halls/{agency}', { params: { path: { agency }, query: {} } })
  return { hall: await got(event, call) }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/turns/halls/{agency}/tickets', {
      params: { path: { agency: event.params.agency } },
      headers: form.headers,
      body: { letter: form.text('letter'), priority: form.text('priority') === 'on' },
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/lay-so/ve/${data.id}`)
  },
} satisfies Actions
