import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import type { Actions } from './$types'

/** The hours of a day; `?ngay=` is the day, `?thu-tuc=` what one comes for. */
export const load = async (event) => {
  const call = api<paths>(event)
  const path = { agency: event.params.agency }
  const procedure = event.url.searchParams.get('thu-tuc') ?? ''
  const day = event.url.searchParams.get('ngay') ?? ''
  const query = /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}
  const asked = procedure ? { procedure: procedure.slice(0, 60) } : {}
  const hall = await got(event, call.GET('/api/v1/turns/halls/{agency}', { params: { path, query: asked } }))
  const free = hall.appointments
    ? await got(event, call.GET('/api/v1/turns/halls/{agency}/slots', { params: { path, query } }))
    : null
  return { hall, free, procedure, search: event.url.search }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const procedure = event.url.searchParams.get('thu-tuc')
    const { data, error, response } = await api<paths>(event).POST('/api/v1/turns/halls/{agency}/appointments', {
      params: { path: { agency: event.params.agency } },
      headers: form.headers,
      body: {
        letter: form.text('letter'),
        procedure: procedure ? procedure.slice(0, 60) : null,
        slot_at: form.text('slot_at'),
        name: form.text('name'),
        phone: form.text('phone'),
        mail: form.text('mail') || null,
      },
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/hen-gio/ma?ma=${data.code}&moi=1`)
  },
} satisfies Actions
