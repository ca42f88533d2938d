import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'

export const load = async (event) => got(event, api<paths>(event).GET('/api/v1/procedures/fields'))

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const field = form.text('field_other').trim() || form.text('field')
    const { data, error, response } = await api<paths>(event).POST('/api/v1/procedures', {
      headers: form.headers,
      body: { code: form.text('code').trim(), name: form.text('name'), field },
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/admin/procedures/${data.code}/drafts/${data.number}?part=general`)
  },
}
