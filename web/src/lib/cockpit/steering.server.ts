import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { periodAsked } from '#lib/indexes/periods.ts'
import { totalsOf } from '#lib/plans/standing.ts'
import { api } from '#lib/requests/api.server.ts'
import { placeOf, runningPlans } from './steering.ts'

type Where = { readonly agency: string; readonly whole: boolean; readonly period: string; readonly today: string }

/**
 * What the leader's screen says of plans and indexes: the place in the latest round, the service index of the period,
 * what is late in the plans that run. What may not be seen, or is not there, is null and leaves its tile out.
 */
export async function steeringOf(event: RequestEvent, where: Where) {
  const [place, live, plans] = await Promise.all([
    latestPlace(event, where),
    liveOf(event, where),
    plansOf(event, where),
  ])
  return { place, live, plans }
}

async function latestPlace(event: RequestEvent, { agency }: Where) {
  const call = api<paths>(event)
  const { data: rounds = [] } = await call.GET('/api/v1/indexes/rounds')
  const round = rounds.toSorted((one, other) => (one.to < other.to ? 1 : -1))[0]
  if (!round) return null
  const path = { code: round.code }
  const { data: ranking } = await call.GET('/api/v1/indexes/rounds/{code}/ranking', { params: { path } })
  return ranking ? placeOf(ranking, agency) : null
}

async function liveOf(event: RequestEvent, { agency, period: asked, today }: Where) {
  const period = periodAsked(asked) ?? today.slice(0, 4)
  const params = { path: { agency }, query: { set: 'qd-766', period } }
  const { data } = await api<paths>(event).GET('/api/v1/indexes/live/{agency}', { params })
  return data ? { period, points: data.points, max: data.max, unknown: data.unknown } : null
}

async function plansOf(event: RequestEvent, { agency, whole, today }: Where) {
  const call = api<paths>(event)
  const { data: all } = await call.GET('/api/v1/plans')
  if (!all) return null
  const plans = runningPlans(all, today)
  const counts = whole
    ? plans.map(({ dues }) => dues)
    : await Promise.all(
        plans.map(async ({ code }) => {
          const { data } = await call.GET('/api/v1/plans/{code}', { params: { path: { code } } })
          return data?.by_agency.find((one) => one.code === agency)?.dues ?? {}
        }),
      )
  const totals = counts.map(totalsOf)
  const sum = (name: 'late' | 'soon' | 'done'): number => totals.reduce((count, one) => count + one[name], 0)
  return { codes: plans.map(({ code }) => code), late: sum('late'), soon: sum('soon'), done: sum('done') }
}
