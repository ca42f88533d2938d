import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import { periodAway, readPeriod } from './periods.ts'
import { steeringOf } from './steering.server.ts'

type Agency = components['schemas']['Agency']
type Me = components['schemas']['Me']

/** Everything of the leader's screen: the figures, the same of the period before, and where else one may look. */
export async function loadCockpit(event: RequestEvent, me: Me) {
  const call = api<paths>(event)
  const today = todayHere()
  const all = await got(event, call.GET('/api/v1/agencies', {}))
  const agencies = agenciesOpenTo(me, all)
  const asked = event.url.searchParams
  const agency = asked.get('agency') ?? agencies[0]?.code ?? me.roles[0]?.agency ?? ''
  const period = readPeriod(asked.get('period') ?? '') ? (asked.get('period') ?? '') : today.slice(0, 7)
  const before = periodAway(period, -1)
  const whole = all.find(({ code }) => code === agency)?.parent === null
  const [cockpit, steering] = await Promise.all([
    got(event, call.GET('/api/v1/cockpit', { params: { query: { agency, period, before } } })),
    steeringOf(event, { agency, whole, period, today }),
  ])
  const to = cockpit.figures[0]?.period.to ?? today
  return {
    agency,
    agency_name: all.find(({ code }) => code === agency)?.name ?? agency,
    agencies,
    period,
    before,
    today,
    running: to >= today,
    figures: cockpit.figures,
    earlier: cockpit.earlier,
    bodies: cockpit.agencies,
    worst: cockpit.worst,
    whole,
    steering,
    procedures: await procedureNames(
      event,
      cockpit.worst.map((one) => one.class),
    ),
  }
}

/** Agencies whose screen one may open, the highest first: where one holds the cockpit, and those below where it says so. */
function agenciesOpenTo(me: Me, all: readonly Agency[]): Agency[] {
  const roles = me.roles.filter(
    ({ permissions }) => permissions.includes('measures.cockpit') && permissions.includes('measures.see'),
  )
  const byParent = Map.groupBy(all, ({ parent }) => parent)
  const below = (code: string): string[] => [code, ...(byParent.get(code) ?? []).flatMap((child) => below(child.code))]
  const open = new Set(roles.flatMap(({ agency, subtree }) => (subtree ? below(agency) : [agency])))
  const rank = (agency: Agency): number => (agency.parent === null ? 0 : 1)
  return all
    .filter(({ code, kind }) => open.has(code) && kind !== 'unit')
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'vi'))
}

/** What procedures are called; one that no longer stands is called by its code. */
export async function procedureNames(event: RequestEvent, codes: readonly string[]): Promise<Record<string, string>> {
  if (codes.length === 0) return {}
  const query = { codes: [...new Set(codes)].join() }
  const { data } = await api<paths>(event).GET('/api/v1/procedures/names', { params: { query } })
  return Object.fromEntries(codes.map((code) => [code, data?.names[code] ?? code]))
}
