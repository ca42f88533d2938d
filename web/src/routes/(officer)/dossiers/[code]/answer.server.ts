import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { stepWords } from './step-words.ts'

/** Answers a question that was asked of this account; refused, the form comes back under the question. */
export async function answer(event: RequestEvent) {
  const form = await readForm(event)
  const code = event.params.code ?? ''
  const question = form.text('question')
  const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers/{code}/questions/{id}/answer', {
    params: { path: { code, id: question } },
    headers: form.headers,
    body: { text: form.text('text') },
  })
  if (!data) {
    const { status, data: refused } = refuse(event, form, { error, response })
    return fail(status, { ...refused, action: null, question })
  }
  leaveWord(event, stepWords(event.locals.locale)('done.answer'))
  redirect(303, `/dossiers/${code}?done`)
}
