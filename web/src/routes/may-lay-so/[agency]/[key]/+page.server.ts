import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import type { Actions } from './$types'

/** The hall as its kiosk shows it, or with `?so=` the number that was just taken there. */
export const load = async (event) => {
  const call = api<paths>(event)
  const path = pathOf(event)
  const id = event.url.searchParams.get('so')
  const [hall, ticket] = await Promise.all([
    got(event, call.GET('/api/v1/turns/halls/{agency}/kiosks/{key}', { params: { path } })),
    id ? got(event, call.GET('/api/v1/turns/tickets/{id}', { params: { path: { id } } })) : null,
  ])
  event.setHeaders({ refresh: `${ticket ? 20 : 120};url=${event.url.pathname}` })
  return { hall, ticket, home: event.url.pathname }
}

function pathOf({ params }: Pick<RequestEvent<{ agency: string; key: string }>, 'params'>) {
  return { agency: params.agency, key: params.key }
}

export const actions = {
  take: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST(
      '/api/v1/turns/halls/{agency}/kiosks/{key}/tickets',
      {
        params: { path: pathOf(event) },
        headers: form.headers,
        body: { letter: form.text('usual') || form.text('first'), priority: form.text('first') !== '' },
      },
    )
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `${event.url.pathname}?so=${data.id}`)
  },
  come: async (event) => {
    const form = await readForm(event)
    const call = api<paths>(event).POST('/api/v1/turns/halls/{agency}/kiosks/{key}/arrivals', {
      params: { path: pathOf(event) },
      headers: form.headers,
      body: { code: form.text('code'), priority: false },
    })
    const { data, error, response } = await call
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `${event.url.pathname}?so=${data.id}`)
  },
} satisfies Actions
