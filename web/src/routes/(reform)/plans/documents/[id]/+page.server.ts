import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import type { Actions } from './$types'
import {
  acceptAnswered,
  acceptIt,
  acceptSure,
  confirmIt,
  correctHeading,
  correctIt,
  makeIt,
  mergeIt,
  rejectIt,
  restoreIt,
  splitIt,
  withdrawAnswer,
} from './act.server.ts'
import { itemOf, namesIn } from './items.server.ts'

/** Where the review stands; asked again after every decision, without the document's text. */
export const load = async (event) => {
  event.depends('review:items')
  const query = { text: 'no' as const }
  const { standing, blocks, tables, unplaced, ...sheet } = await got(
    event,
    api<paths>(event).GET('/api/v1/plan-documents/{id}', { params: { path: { id: event.params.id }, query } }),
  )
  const names = namesIn(standing)
  return {
    sheet,
    names,
    items: standing.map((proposal) => itemOf(proposal, names)),
    proposal: event.url.searchParams.get('proposal'),
    left: leftIn(event.url.searchParams),
    done: event.url.searchParams.get('done'),
  }
}

/** How many dues a corrected period would make otherwise, as the answer to the correction said. */
function leftIn(search: URLSearchParams): { staying: number; missing: number } | null {
  const [staying, missing] = [Number(search.get('staying')), Number(search.get('missing'))]
  return staying > 0 || missing > 0 ? { staying, missing } : null
}

export const actions = {
  confirm: confirmIt,
  heading: correctHeading,
  sure: acceptSure,
  accept: acceptIt,
  answered: acceptAnswered,
  withdraw: withdrawAnswer,
  correct: correctIt,
  reject: rejectIt,
  restore: restoreIt,
  split: splitIt,
  merge: mergeIt,
  make: makeIt,
} satisfies Actions
