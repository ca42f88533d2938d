import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { scanOf } from '#lib/dossiers/scan.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'
import type { Actions } from './$types'
import { act } from './act.server.ts'
import { answer } from './answer.server.ts'

/** Everything about one dossier, and who the open step may be given to. */
export const load = async (event) => {
  const scan = scanOf(event.params.code)
  if (scan.kind === 'dossier' && scan.code !== event.params.code) redirect(303, `/dossiers/${scan.code}`)
  const path = { code: event.params.code }
  const dossier = await got(event, api<paths>(event).GET('/api/v1/dossiers/{code}', { params: { path } }))
  const mayAssign = dossier.actions.some(({ action, why_not }) => action === 'assign' && !why_not)
  const { data: holders = [] } = mayAssign
    ? await api<paths>(event).GET('/api/v1/dossiers/{code}/holders', { params: { path } })
    : {}
  const mayAsk = dossier.actions.some(({ action, why_not }) => (action === 'ask' || action === 'hand_over') && !why_not)
  const { data: colleagues = { hand_over: [], ask: [] } } = mayAsk
    ? await api<paths>(event).GET('/api/v1/dossiers/{code}/colleagues', { params: { path } })
    : {}
  return { dossier, holders, colleagues, done: event.url.searchParams.has('done'), uploaded: uploadProblem(event) }
}

/** What a file was refused with, in words; the code where nobody has words for it. */
function uploadProblem(event: RequestEvent): string | null {
  const told = takeProblem(event)
  if (!told) return null
  return [told.says ?? event.url.searchParams.get('problem'), told.next].filter(Boolean).join('. ')
}

export const actions = {
  receive: (event) => act(event, 'receive'),
  refuse: (event) => act(event, 'refuse'),
  guide: (event) => act(event, 'guide'),
  request_supplement: (event) => act(event, 'request_supplement'),
  supplement: (event) => act(event, 'supplement'),
  send_back: (event) => act(event, 'send_back'),
  assign: (event) => act(event, 'assign'),
  complete: (event) => act(event, 'complete'),
  find_ineligible: (event) => act(event, 'find_ineligible'),
  return: (event) => act(event, 'return'),
  claim: (event) => act(event, 'claim'),
  give_back: (event) => act(event, 'give_back'),
  hand_over: (event) => act(event, 'hand_over'),
  ask: (event) => act(event, 'ask'),
  remark: (event) => act(event, 'remark'),
  answer: (event) => answer(event),
} satisfies Actions
