import { type ActionFailure, type RequestEvent, redirect } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { initiativeWords } from '#lib/initiatives/words.ts'
import { api, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'

type Action = components['schemas']['Initiative']['actions'][number]['action']
type Call = ReturnType<typeof api<paths>>
type Answer = { data?: { code: string }; error?: unknown; response: Response }
type With<Body> = { params: { path: { code: string } }; headers: Posted['headers']; body: Body }

/** Reads the form, asks the API, says what was done; a refusal goes back to the page with what was typed. */
function acting<Body>(
  action: Action,
  body: (form: Posted) => Body,
  post: (call: Call, given: With<Body>) => Promise<Answer>,
) {
  return async (event: RequestEvent): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const code = event.params.code ?? ''
    const given = { params: { path: { code } }, headers: form.headers, body: body(form) }
    const answer = await post(api<paths>(event), given)
    if (!answer.data) return refuse(event, form, answer)
    leaveWord(event, initiativeWords(event.locals.locale)(`done.${action}`, { code }))
    redirect(303, `/initiatives/${encodeURIComponent(code)}`)
  }
}

const nothing = (): undefined => undefined
const reasonIn = (form: Posted) => ({ reason: form.text('reason') })

export const amend = acting(
  'amend',
  (form) => ({
    title: form.text('title'),
    content: form.text('content'),
    measure: form.text('measure'),
    before_period: form.text('before_period'),
    after_period: form.text('after_period'),
  }),
  (call, given) => call.PUT('/api/v1/initiatives/{code}', given),
)

export const withdraw = acting('withdraw', nothing, (call, { params, headers }) =>
  call.POST('/api/v1/initiatives/{code}/withdrawal', { params, headers }),
)

export const assign = acting(
  'assign',
  (form) => ({ assessor_id: form.text('assessor_id'), assess_by: form.text('assess_by') }),
  (call, given) => call.POST('/api/v1/initiatives/{code}/assignment', given),
)

export const assess = acting(
  'assess',
  (form) => ({ recommended: form.text('recommended') === 'yes', assessment: form.text('assessment') }),
  (call, given) => call.POST('/api/v1/initiatives/{code}/assessment', given),
)

export const recognise = acting('recognise', reasonIn, (call, given) =>
  call.POST('/api/v1/initiatives/{code}/recognition', given),
)

export const decline = acting('decline', reasonIn, (call, given) =>
  call.POST('/api/v1/initiatives/{code}/refusal', given),
)

export const apply = acting(
  'apply',
  (form) => ({ agency: form.text('agency'), from: form.text('from') }),
  (call, given) => call.POST('/api/v1/initiatives/{code}/applications', given),
)
