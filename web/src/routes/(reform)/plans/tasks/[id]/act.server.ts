import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { lacking } from '#lib/plans/refuse.server.ts'
import { trackWords } from '#lib/plans/words.ts'
import { api, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'

export type DueAction = 'report' | 'extend' | 'rule' | 'remind' | 'reopen'
type Failed = ActionFailure<Refused & { action: DueAction }>
type Answer = { data?: unknown; error?: unknown; response: Response }
type Told = 'report.said' | 'report.said_done' | 'extension.said' | 'ruling.granted' | 'ruling.refused'

/** Reports progress; done where the form says so, else how far it is. */
export async function report(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const isDone = form.text('how') === 'done'
  const percent = form.text('percent').replace('%', '').trim()
  const say = trackWords(event.locals.locale)
  const lacks = {
    ...(isDone && !form.text('done_on') ? { done_on: say('report.done_on_missing') } : {}),
    ...(!isDone && percent && !/^(\d{1,2}|100)$/.test(percent) ? { percent: say('report.percent_wrong') } : {}),
    ...(form.text('text').trim().length < 2 ? { text: say('report.text_missing') } : {}),
  }
  if (Object.keys(lacks).length > 0) return lacking(event, form, 'report', lacks)
  const answer = await api<paths>(event).POST('/api/v1/plan-dues/{id}/reports', {
    ...where(event, form),
    body: {
      text: form.text('text').trim(),
      percent: !isDone && percent ? Number(percent) : null,
      done_on: isDone ? form.text('done_on') : null,
      files: [...form.all('files')],
    },
  })
  return ended(event, form, 'report', answer, isDone ? 'report.said_done' : 'report.said')
}

/** Asks for a later day. */
export async function extend(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const body = { to: form.text('to'), reason: form.text('reason').trim() }
  const say = trackWords(event.locals.locale)
  const lacks = {
    ...(body.to ? {} : { to: say('extension.to_missing') }),
    ...(body.reason.length < 2 ? { reason: say('extension.reason_missing') } : {}),
  }
  if (Object.keys(lacks).length > 0) return lacking(event, form, 'extend', lacks)
  const answer = await api<paths>(event).POST('/api/v1/plan-dues/{id}/extensions', { ...where(event, form), body })
  return ended(event, form, 'extend', answer, 'extension.said')
}

/** Grants a later day, or refuses it. */
export async function rule(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const grants = form.text('ruling') === 'grant'
  const body = { granted_on: grants ? form.text('granted_on') : null, note: form.text('note').trim() || null }
  const answer = await api<paths>(event).POST('/api/v1/plan-dues/{id}/extension-ruling', {
    ...where(event, form),
    body,
  })
  return ended(event, form, 'rule', answer, grants ? 'ruling.granted' : 'ruling.refused')
}

/** Reminds the agency; its form calls the text `reminder`, since a report has a text too. */
export async function remind(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const body = { text: form.text('reminder').trim() }
  const say = trackWords(event.locals.locale)
  if (body.text.length < 2) return lacking(event, form, 'remind', { reminder: say('chase_all.short') })
  const answer = await api<paths>(event).POST('/api/v1/plan-dues/{id}/reminders', { ...where(event, form), body })
  return ended(event, form, 'remind', answer, 'remind.said')
}

/** Opens again what was reported done. */
export async function reopen(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const answer = await api<paths>(event).POST('/api/v1/plan-dues/{id}/reopening', where(event, form))
  return ended(event, form, 'reopen', answer, 'reopen.said')
}

function where(event: RequestEvent, form: Posted) {
  return { params: { path: { id: event.url.searchParams.get('due') ?? '' } }, headers: form.headers }
}

function ended(
  event: RequestEvent,
  form: Posted,
  action: DueAction,
  answer: Answer,
  told: Told | 'remind.said' | 'reopen.said',
): Failed {
  if (!answer.data) {
    const { status, data } = refuse(event, form, answer)
    return fail(status, { ...data, action })
  }
  leaveWord(event, trackWords(event.locals.locale)(told))
  redirect(303, `${event.url.pathname}?due=${event.url.searchParams.get('due')}`)
}
