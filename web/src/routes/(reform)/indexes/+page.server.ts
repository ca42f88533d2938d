import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import { type As, ROLES, sheetsOf, tasksOf } from './duties.ts'

type Duty = components['schemas']['IndexDuty']

/** What waits for who is signed in, in each of their parts, and the rounds with what they may open of them. */
export const load = async (event) => {
  const call = api<paths>(event)
  const { me } = await event.parent()
  const held = ROLES.filter((as) => me.permissions.includes(`indexes.${as}`))
  const ask = async (as: As): Promise<readonly [As, readonly Duty[]]> => [
    as,
    await got(event, call.GET('/api/v1/indexes/duties', { params: { query: { as } } })),
  ]
  const [rounds, ...duties] = await Promise.all([got(event, call.GET('/api/v1/indexes/rounds')), ...held.map(ask)])
  return {
    held,
    tasks: duties.flatMap(([as, list]) => tasksOf(as, list)),
    rounds: rounds.map((round) => ({ ...round, sheets: sheetsOf(round.code, duties) })),
    mayManage: held.includes('manage'),
    today: todayHere(),
  }
}
