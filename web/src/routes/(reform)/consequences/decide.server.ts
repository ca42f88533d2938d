import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { consequenceWords } from '#lib/consequences/words.ts'
import { api, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'

/** What a refused decision hands back: also which proposal's form it was. */
type RefusedDecision = Refused & { readonly proposal: string }

/** Records what a person makes of a proposal; a refusal goes back to that proposal's own form. */
export async function decide(event: RequestEvent): Promise<ActionFailure<RefusedDecision>> {
  const form = await readForm(event)
  const proposal = form.text('proposal')
  const fields = incomplete(event, form)
  if (fields.length > 0) {
    const problem = { title: fields[0]?.text ?? '', status: 422, code: 'web.incomplete', fields }
    return fail(422, { values: form.values, problem, proposal })
  }
  const verdict = form.text('verdict') === 'accepted' ? 'accepted' : 'refused'
  const answer = await api<paths>(event).POST('/api/v1/consequences/{id}/decision', {
    params: { path: { id: proposal } },
    headers: form.headers,
    body: { verdict, effects: verdict === 'accepted' ? [...form.all('effects')] : [], why: form.text('why') },
  })
  if (!answer.data) {
    const { status, data } = refuse(event, form, answer)
    return fail(status, { ...data, proposal })
  }
  leaveWord(event, consequenceWords(event.locals.locale)('decide.done', { subject: form.text('subject') }))
  redirect(303, `/consequences?year=${encodeURIComponent(form.text('year'))}`)
}

/** What the form itself lacks; the ids of fields carry the proposal, of which the page has many. */
function incomplete({ locals }: RequestEvent, form: Posted) {
  const say = consequenceWords(locals.locale)
  const verdict = form.text('verdict')
  const missing = [
    ...(verdict === '' ? [['verdict', say('decide.choose')] as const] : []),
    ...(verdict === 'accepted' && form.all('effects').length === 0
      ? [['effects', say('decide.no_effect')] as const]
      : []),
    ...(form.text('why').trim() === '' ? [['why', say('decide.no_why')] as const] : []),
  ]
  return missing.map(([path, text]) => ({ path, code: 'web.incomplete', text }))
}
