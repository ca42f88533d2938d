import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { amountIn } from '#lib/plans/amount.ts'
import { lacking } from '#lib/plans/refuse.server.ts'
import { trackWords } from '#lib/plans/words.ts'
import { api, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'

export type TargetAction = 'bind' | 'unbind' | 'report'
type Failed = ActionFailure<Refused & { action: TargetAction }>
type Told = 'binding.said' | 'binding.unbound' | 'target_report.said'

/** Binds a target to the measure its form names. */
export async function bind(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const say = trackWords(event.locals.locale)
  const base = form.text('base_value').trim()
  const base_value = base ? amountIn(base) : null
  const lacks = {
    ...(form.text('measure') ? {} : { measure: say('binding.measure_missing') }),
    ...(form.text('agency') ? {} : { agency: say('binding.agency_missing') }),
    ...(base && base_value === null ? { base_value: say('binding.number_wrong') } : {}),
  }
  if (Object.keys(lacks).length > 0) return lacking(event, form, 'bind', lacks)
  const binding = {
    measure: form.text('measure'),
    agency: form.text('agency'),
    subtree: form.text('subtree') === 'on',
    period: form.text('period') as 'year',
    base_value,
  }
  return put(event, form, 'bind', binding, 'binding.said')
}

/** Takes the measure of a target away, so that it is reported by hand. */
export async function unbind(event: RequestEvent): Promise<Failed> {
  return put(event, await readForm(event), 'unbind', null, 'binding.unbound')
}

type Binding = { measure: string; agency: string; subtree: boolean; period: 'year'; base_value: number | null }

async function put(event: RequestEvent, form: Posted, action: TargetAction, binding: Binding | null, told: Told) {
  const id = targetOf(event)
  const answer = await api<paths>(event).PUT('/api/v1/plan-targets/{id}/binding', {
    params: { path: { id } },
    headers: form.headers,
    body: { binding },
  })
  return answer.data ? done(event, id, told) : refused(event, form, action, answer)
}

/** Reports where a target stands, with its evidence. */
export async function report(event: RequestEvent): Promise<Failed> {
  const form = await readForm(event)
  const value = amountIn(form.text('value'))
  const say = trackWords(event.locals.locale)
  const text = form.text('text').trim()
  if (value === null || text.length < 2)
    return lacking(event, form, 'report', {
      ...(value === null ? { value: say('binding.number_wrong') } : {}),
      ...(text.length < 2 ? { text: say('target_report.text_missing') } : {}),
    })
  const id = targetOf(event)
  const answer = await api<paths>(event).POST('/api/v1/plan-targets/{id}/reports', {
    params: { path: { id } },
    headers: form.headers,
    body: { value, on: form.text('on'), text, files: [...form.all('files')] },
  })
  return answer.data ? done(event, id, 'target_report.said') : refused(event, form, 'report', answer)
}

function targetOf({ url }: RequestEvent): string {
  return url.searchParams.get('target') ?? ''
}

function refused(
  event: RequestEvent,
  form: Posted,
  action: TargetAction,
  { error, response }: { error?: unknown; response: Response },
): Failed {
  const { status, data } = refuse(event, form, { error, response })
  return fail(status, { ...data, action })
}

function done(event: RequestEvent, id: string, told: Told): never {
  leaveWord(event, trackWords(event.locals.locale)(told))
  redirect(303, `/plans/${event.params.code}/targets#t-${id}`)
}
