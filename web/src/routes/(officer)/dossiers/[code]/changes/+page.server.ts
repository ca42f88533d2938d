import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import type { ChangeName } from '#lib/dossiers/dossiers.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { catalogue } from '#lib/words.ts'
import { changes as en } from '#words/en/dossiers/changes.ts'
import { changes as vi } from '#words/vi/dossiers/changes.ts'
import type { Actions } from './$types'
import { correctionIn } from './correction.server.ts'

const words = catalogue(vi, en)

/** What can be put right or ended of a dossier, and what stood in it before. */
export const load = async (event) => {
  const call = api<paths>(event)
  const path = { code: event.params.code }
  const dossier = await got(event, call.GET('/api/v1/dossiers/{code}', { params: { path } }))
  const [{ data: procedure }, { data: before = [] }] = await Promise.all([
    call.GET('/api/v1/procedures/{code}', { params: { path: { code: dossier.procedure_code }, query: {} } }),
    call.GET('/api/v1/dossiers/{code}/corrections', { params: { path } }),
  ])
  const fees = procedure?.content.fees ?? []
  return {
    dossier,
    before,
    cases: procedure?.content.cases ?? [],
    units: [...new Set(fees.flatMap(({ per }) => (per === 'case' ? [] : [per])))],
  }
}

type Refusal = ActionFailure<Refused & { readonly change: ChangeName }>

async function change(event: RequestEvent, name: ChangeName): Promise<Refusal> {
  const form = await readForm(event)
  const at = { params: { path: { code: event.params.code ?? '' } }, headers: form.headers }
  const version = Number(form.text('version'))
  const reason = form.text('reason').trim()
  const call = api<paths>(event)
  const answers = {
    correct: () =>
      call.POST('/api/v1/dossiers/{code}/corrections', { ...at, body: { ...correctionIn(form), version, reason } }),
    withdraw: () => call.POST('/api/v1/dossiers/{code}/withdrawal', { ...at, body: { version } }),
    stop: () =>
      call.POST('/api/v1/dossiers/{code}/stop', { ...at, body: { version, reason, why: whyIn(form.text('why')) } }),
    void: () => call.POST('/api/v1/dossiers/{code}/voiding', { ...at, body: { version, reason } }),
    recall: () => call.POST('/api/v1/dossiers/{code}/recall', { ...at, body: { version, reason } }),
  } as const
  const { data, error, response } = await answers[name]()
  if (!data) {
    const { status, data: refused } = refuse(event, form, { error, response })
    return fail(status, { ...refused, change: name })
  }
  leaveWord(event, words(event.locals.locale)(`done.${name}`, { code: data.code }))
  redirect(303, `/dossiers/${data.code}`)
}

const WHYS = ['request', 'papers', 'other'] as const

function whyIn(text: string): (typeof WHYS)[number] {
  return WHYS.find((why) => why === text) ?? 'request'
}

export const actions = {
  correct: (event) => change(event, 'correct'),
  withdraw: (event) => change(event, 'withdraw'),
  stop: (event) => change(event, 'stop'),
  void: (event) => change(event, 'void'),
  recall: (event) => change(event, 'recall'),
} satisfies Actions
