import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/api.server.ts'
import type { Actions } from './$types'
import {
  acceptIt,
  acceptSure,
  confirmIt,
  correctIt,
  makeIt,
  mergeIt,
  rejectIt,
  restoreIt,
  splitIt,
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
    done: event.url.searchParams.get('done'),
  }
}

export const actions = {
  confirm: confirmIt,
  sure: acceptSure,
  accept: acceptIt,
  correct: correctIt,
  reject: rejectIt,
  restore: restoreIt,
  split: splitIt,
  merge: mergeIt,
  make: makeIt,
} satisfies Actions
