import type { Context } from '#platform/context.ts'
import { dayOf } from '#platform/time.ts'
import { registry } from '../../server/app.ts'
import { bodiesBelow, type Cockpit, cockpitFor } from '../../server/capabilities/measures/figures/cockpit.ts'
import { type Scope, scopeOf } from '../../server/capabilities/measures/figures/scope.ts'
import { compared, took } from '../frame/rounds.ts'
import { type Scenario, small } from '../frame/scenario.ts'
import {
  type AgencyRow,
  byAgency,
  byMonth,
  type MonthRow,
  measuresFrom,
  monthFrom,
  slowest,
} from '../reference/full-scan.ts'

const PROVINCE = 'mau'
const MANY = 1_000_000
const FEW = 8_000

export const dashboard: Scenario = {
  name: 'dashboard',
  about:
    "the leader's screen of the whole province: ten measures, each by month and by body, and the worst cases; against reading every case",
  async run({ quick, rounds, world, say }) {
    const here = await world()
    await here.grow(quick ? FEW : MANY)
    await here.folded()
    const { context } = here
    const period = String(dayOf(context.now()).slice(0, 4))
    const now = context.now()
    const still = { ...context, now: () => now }
    const show = () => cockpitFor(still, registry, { agency: PROVINCE, period })
    const scan = () => scanFor(still, period)
    await show()
    stopIfDifferent(await show(), await scan())
    const count = Math.max(rounds.count, 5)
    const found = await compared(
      count,
      () => took(3, show),
      () => took(1, scan),
    )
    const { rows } = await context.pool.query<{ n: number }>('select count(*)::int as n from measures.dossier_fact')
    say(`dashboard: ${rows[0]?.n} cases; its numbers agree with the scan's`)
    return [small('dashboard', found.ours, 'ms', 200, found.reference)]
  },
}

type Scan = {
  readonly whole: Record<string, number | null>
  readonly bodies: ReadonlyMap<string, Record<string, number | null>>
  readonly months: readonly MonthRow[]
}

async function scanFor(context: Context, period: string): Promise<Scan> {
  const scope: Scope = await scopeOf(context, { measure: '', agency: PROVINCE, subtree: true, period })
  const { from, to } = scope.period
  const query = async <Row extends object>(text: string, values: unknown[]) =>
    (await context.pool.query<Row>(text, values)).rows
  const [rows, months, slow] = await Promise.all([
    query<AgencyRow>(byAgency, [scope.agencies, from, to, scope.now]),
    query<MonthRow>(byMonth, [scope.agencies]),
    query<{ half_hours: number | null }>(slowest, [scope.agencies, from, to]),
  ])
  const halfHours = slow[0]?.half_hours ?? null
  const bodies = await bodiesBelow(context, scope, PROVINCE)
  return {
    whole: { ...measuresFrom(rows), working_time_p90: halfHours === null ? null : halfHours / 2 },
    bodies: new Map(
      bodies.map(({ agency, ids }) => [agency.code, measuresFrom(rows.filter((row) => ids.includes(row.agency_id)))]),
    ),
    months,
  }
}

function stopIfDifferent(cockpit: Cockpit, scan: Scan): void {
  for (const { measure, value, trend } of cockpit.figures) {
    if (measure in scan.whole) compare(measure, value, scan.whole[measure])
    for (const { month, value: then } of trend) {
      const scanned = monthFrom(scan.months, month)[measure]
      if (scanned !== undefined) compare(`${measure} in ${month}`, then, scanned)
    }
  }
  for (const { code, values } of cockpit.agencies)
    for (const [measure, scanned] of Object.entries(scan.bodies.get(code) ?? {}))
      compare(`${measure} of ${code}`, values[measure]?.value, scanned)
}

function compare(what: string, shown: number | null | undefined, scanned: number | null | undefined): void {
  const isSame = shown === scanned || Math.abs((shown ?? Number.NaN) - (scanned ?? Number.NaN)) < 1e-9
  if (!isSame) throw new Error(`${what}: the screen shows ${shown}, the scan gives ${scanned}`)
}
