import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { componentsOf, type SetContent } from '#lib/indexes/criteria/content.ts'
import { SHOWS } from '#lib/indexes/rounds/progress.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import type { Actions } from './$types'
import { act } from './act.server.ts'

/** A round with what moves it on and how far every agency is; a published one is computed again and held against itself. */
export const load = async (event) => {
  const call = api<paths>(event)
  const params = { path: { code: event.params.code } }
  const answer = await call.GET('/api/v1/indexes/rounds/{code}', { params })
  if (answer.response.status === 404) await leadOn(event, params.path)
  const round = await got(event, Promise.resolve(answer))
  const [set, check] = await Promise.all([
    got(event, call.GET('/api/v1/indexes/sets/{set}', { params: { path: { set: round.set } } })),
    round.state === 'published'
      ? got(event, call.GET('/api/v1/indexes/rounds/{code}/recomputation', { params }))
      : Promise.resolve(null),
  ])
  const surveyed = componentsOf(set.content as SetContent).filter(({ code }) => set.sources[code] === 'survey')
  const asked = event.url.searchParams
  return {
    round,
    check,
    set_name: set.name,
    surveyed: surveyed.length,
    show: SHOWS.find((show) => show === asked.get('show')) ?? 'all',
    confirm: round.steps.find(({ step }) => step === asked.get('confirm')) ?? null,
    today: todayHere(),
  }
}

/** Who may not see how a round is run still finds its ranking, where there is one for them. */
async function leadOn(event: RequestEvent, path: { readonly code: string }): Promise<void> {
  const ranking = await api<paths>(event).GET('/api/v1/indexes/rounds/{code}/ranking', { params: { path } })
  if (ranking.data) redirect(303, `/indexes/rounds/${encodeURIComponent(path.code)}/ranking`)
}

export const actions = {
  step: (event) => act(event, 'step'),
  chase: (event) => act(event, 'chase'),
  extend: (event) => act(event, 'extend'),
  refresh: (event) => act(event, 'refresh'),
  omit: (event) => act(event, 'omit'),
  zero: (event) => act(event, 'zero'),
} satisfies Actions
