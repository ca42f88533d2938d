import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, readForm, refuse } from '#lib/requests/api.server.ts'
import { citizenWords } from '../../say.ts'
import { draftCode, keepPhone, procedureOf, proofsFor } from '../draft.server.ts'
import { faultsOf } from '../faults.ts'
import { answersIn, questionPath, questionsOf } from '../questions.ts'
import type { Actions } from './$types'

export const load = (event) => ({ code: draftCode(event) })

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const code = form.text('code').trim().toUpperCase()
    const phone = form.text('phone').replace(/[\s.-]/g, '')
    const { data, error, response } = await api<paths>(event).GET('/api/v1/drafts/{code}', {
      params: { path: { code }, query: { ...proofsFor(event, code), ...(phone ? { phone } : {}) } },
    })
    if (!data) return refuse(event, form, { error, response })
    if (data.sent_as) redirect(303, `/ho-so/${data.sent_as}`)
    if (phone) keepPhone(event, data.code, phone)
    const { content } = await procedureOf(event, data.procedure)
    const answers = answersIn(data.content)
    const say = citizenWords(event.locals.locale)
    const open = questionsOf(content).find((question) => faultsOf(question, answers, content, say).length > 0)
    redirect(303, questionPath(data.procedure, open ?? 'check', data.code))
  },
} satisfies Actions
