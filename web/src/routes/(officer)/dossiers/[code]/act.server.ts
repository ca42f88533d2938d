import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import type { ActionName, Sheet } from '#lib/dossiers/dossiers.ts'
import { reasonGiven } from '#lib/dossiers/reasons.server.ts'
import { api, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { returningIn } from '#lib/requests/returning.server.ts'
import { catalogue } from '#lib/words.ts'
import { dossiers as statesEn } from '#words/en/dossiers/dossiers.ts'
import { work as en } from '#words/en/dossiers/work.ts'
import { dossiers as statesVi } from '#words/vi/dossiers/dossiers.ts'
import { work as vi } from '#words/vi/dossiers/work.ts'
import { completion, postStepAct, type StepAct } from './step-acts.server.ts'
import { stepWords } from './step-words.ts'

const words = catalogue(vi, en)
const states = catalogue(statesVi, statesEn)
const SAID = {
  receive: 'receive',
  refuse: 'refuse',
  guide: 'supplement_request',
  request_supplement: 'supplement_request',
  supplement: 'supplement',
  send_back: 'supplement_request',
  assign: 'assign',
  complete: 'complete',
  find_ineligible: 'ineligible',
  return: 'return',
} as const satisfies Record<Exclude<ActionName, StepAct>, string>

type State = Sheet['state']
type Refusal = ActionFailure<Refused & { action: ActionName }>

/** Does one of the dossier's actions as its form says; refused, the form comes back under that action's name. */
export async function act(event: RequestEvent, action: ActionName): Promise<Refusal> {
  const form = await readForm(event)
  const code = event.params.code ?? ''
  const { data, error, response } = await post(event, action, code, form)
  if (!data) {
    const { status, data: refused } = refuse(event, form, { error, response })
    return fail(status, { ...refused, action })
  }
  leaveWord(event, saidOf(event, action, 'state' in data ? data.state : null))
  redirect(303, addressAfter(event, form, code))
}

function saidOf({ locals: { locale } }: RequestEvent, action: ActionName, state: State | null): string {
  if (isStepAct(action)) return stepWords(locale)(`done.${action}`)
  const said = state ? states(locale)(`states.${state}`) : ''
  return words(locale)(`dossier.done.${SAID[action]}`, { state: said })
}

/** Back to the list it was done from; on the dossier's page nothing stands open then, so that a second press hits nothing. */
function addressAfter({ url }: RequestEvent, form: Posted, code: string): string {
  const back = form.text('back')
  return back.startsWith('/work?') ? back : `${url.pathname.startsWith('/work') ? '/work' : `/dossiers/${code}`}?done`
}

function isStepAct(action: ActionName): action is StepAct {
  return action in stepActs
}

const stepActs = { claim: 1, give_back: 1, hand_over: 1, ask: 1, remark: 1 } as const satisfies Record<StepAct, 1>

function post(event: RequestEvent, action: ActionName, code: string, form: Posted) {
  if (isStepAct(action)) return postStepAct(event, action, code, form)
  const call = api<paths>(event)
  const at = { params: { path: { code } }, headers: form.headers }
  const values = Object.fromEntries(Object.keys(form.values).map((name) => [name, form.text(name)]))
  const version = Number(form.text('version'))
  switch (action) {
    case 'receive':
      return call.POST('/api/v1/dossiers/{code}/reception', { ...at, body: { version } })
    case 'refuse':
      return call.POST('/api/v1/dossiers/{code}/refusal', {
        ...at,
        body: { version, reason: reasonGiven('refuse', values) },
      })
    case 'guide':
    case 'request_supplement':
      return call.POST('/api/v1/dossiers/{code}/supplement-requests', {
        ...at,
        body: { version, reason: reasonGiven('supplement', values), papers: papersAsked(form, values) },
      })
    case 'send_back':
      return call.POST('/api/v1/dossiers/{code}/supplement-returns', {
        ...at,
        body: { version, reason: reasonGiven('supplement', values), papers: papersAsked(form, values) },
      })
    case 'supplement':
      return call.POST('/api/v1/dossiers/{code}/supplements', {
        ...at,
        body: { version, components: papersTaken(form, values) },
      })
    case 'assign':
      return call.POST('/api/v1/dossiers/{code}/assignment', { ...at, body: { version, to: form.text('to') } })
    case 'complete':
      return call.POST('/api/v1/dossiers/{code}/completions', { ...at, body: { version, ...completion(form) } })
    case 'find_ineligible':
      return call.POST('/api/v1/dossiers/{code}/ineligibility', {
        ...at,
        body: { version, reason: reasonGiven('ineligible', values) },
      })
    case 'return':
      return call.POST('/api/v1/dossiers/{code}/return', {
        ...at,
        body: { version, ...returningIn(form) },
      })
  }
}

type Values = Readonly<Record<string, string>>

function papersAsked(form: Posted, values: Values) {
  const listed = form
    .all('paper')
    .map((code) => ({ code, name: values[`name:${code}`] ?? code, what: values[`what:${code}`]?.trim() ?? '' }))
  const extra = { code: 'other', name: values['extra.name']?.trim() ?? '', what: values['extra.what']?.trim() ?? '' }
  return [...listed, extra].filter(({ name, what }) => name && what)
}

/** Papers that have come: those marked, and one that was not in the list. */
function papersTaken(form: Posted, values: Values) {
  const listed = form.all('took').map((code) => ({ code, name: values[`name:${code}`] ?? code }))
  const extra = { code: 'other', name: values['extra.name']?.trim() ?? '' }
  return [...listed, extra]
    .filter(({ name }) => name)
    .map((paper) => ({
      ...paper,
      kind: (values[`kind:${paper.code}`] || 'original') as 'original',
      quantity: Number(values[`quantity:${paper.code}`]) || 1,
    }))
}
