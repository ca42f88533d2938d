import type { paths } from '#contract/api.d.ts'
import { figuresFor } from '#lib/initiatives/figures.server.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import type { Actions } from './$types'
import { amend, apply, assess, assign, decline, recognise, withdraw } from './act.server.ts'

/** One initiative, with the figures that the measures give for both periods. */
export const load = async (event) => {
  const call = api<paths>(event)
  const params = { path: { code: event.params.code } }
  const initiative = await got(event, call.GET('/api/v1/initiatives/{code}', { params }))
  const [figures, measures] = await Promise.all([
    figuresFor(event, initiative),
    got(event, call.GET('/api/v1/measures')),
  ])
  return {
    initiative,
    figures,
    measures: measures.map(({ name, title }) => ({ value: name, label: title })),
    today: todayHere(),
  }
}

export const actions = { amend, withdraw, assign, assess, recognise, decline, apply } satisfies Actions
