import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, type Posted } from '#lib/requests/api.server.ts'

/** What is done at an officer's own step, besides ending it. */
export type StepAct = 'claim' | 'give_back' | 'hand_over' | 'ask' | 'remark'

/** Sends one of them as its form says. */
export function postStepAct(event: RequestEvent, action: StepAct, code: string, form: Posted) {
  const call = api<paths>(event)
  const at = { params: { path: { code } }, headers: form.headers }
  const version = Number(form.text('version'))
  const step = form.text('step') || undefined
  switch (action) {
    case 'claim':
      return call.POST('/api/v1/dossiers/{code}/claims', { ...at, body: { version, step } })
    case 'give_back':
      return call.POST('/api/v1/dossiers/{code}/step-returns', {
        ...at,
        body: { version, step, reason: form.text('reason') },
      })
    case 'hand_over':
      return call.POST('/api/v1/dossiers/{code}/hand-overs', {
        ...at,
        body: { version, step, to: form.text('to'), note: form.text('note') || undefined },
      })
    case 'ask':
      return call.POST('/api/v1/dossiers/{code}/questions', {
        ...at,
        body: { to: form.text('to'), text: form.text('text'), step },
      })
    case 'remark':
      return call.POST('/api/v1/dossiers/{code}/remarks', {
        ...at,
        body: { kind: 'note', text: form.text('text'), step },
      })
  }
}

/** Ending a step: the step the form was about, never another; what is ticked of its checklist, and the opinion. */
export function completion(form: Posted) {
  const result_number = form.text('result_number').trim()
  const opinion = form.text('opinion').trim()
  const step = form.text('step')
  return {
    step,
    ...(result_number ? { result_number } : {}),
    ...(opinion ? { opinion } : {}),
    ...(form.text('has_checks').split(' ').includes(step) ? { checked: ticksOf(form, step) } : {}),
  }
}

function ticksOf(form: Posted, step: string): number[] {
  return form.all(`check:${step}`).map(Number)
}
