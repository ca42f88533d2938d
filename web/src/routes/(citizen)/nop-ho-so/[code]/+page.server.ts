import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, readForm, refuse } from '#lib/requests/api.server.ts'
import { meOf } from '../../me.server.ts'
import { keepToken, procedureOf } from '../draft.server.ts'
import { questionPath } from '../questions.ts'
import type { Actions } from './$types'

/** What one should know before the first question. */
export const load = async (event) => {
  const { code, content } = await procedureOf(event, event.params.code)
  if (code !== event.params.code) redirect(301, `/nop-ho-so/${code}`)
  return { code, content }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const { code } = await procedureOf(event, event.params.code)
    const me = await meOf(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/drafts', {
      body: { procedure: code, content: me ? { 'applicant.name': me.name } : {} },
    })
    if (!data) return refuse(event, form, { error, response })
    keepToken(event, data.code, data.token)
    redirect(303, questionPath(code, 'agency', data.code))
  },
} satisfies Actions
