import { type Agency, treeOf } from '#agencies'
import { calendarOf, remaining } from '#calendar'
import { type Context, today } from '#platform/context.ts'
import { addDays, asDay, type Day, instant } from '#platform/time.ts'
import { latest } from '../facts/facts.ts'
import { counterName, type Measure } from '../measure.ts'
import { startOfMonth } from '../periods/period.ts'
import { cutOf } from '../periods/place.ts'
import { countersOfStock, type Registry } from '../registry.ts'
import { type MonthCell, monthly } from '../tally/cells.ts'
import { type Figure, provenance } from './compute.ts'
import { evaluate, type Value } from './evaluate.ts'
import { type Question, type Scope, scopeOf, withParts } from './scope.ts'
import { byKind, needsOf, readFor, type Source } from './source.ts'

/** A measure by month: what it was at each month's end. */
export type Trend = readonly { readonly month: string; readonly value: number | null }[]

export type Cockpit = {
  /** The same figures of another period, by measure: the one before, to compare with. */
  readonly earlier: Readonly<Record<string, number | null>>
  readonly figures: readonly (Figure & { readonly trend: Trend; readonly better: Measure['better'] })[]
  readonly agencies: readonly {
    readonly code: string
    readonly name: string
    readonly values: Readonly<Record<string, Value>>
  }[]
  readonly worst: readonly {
    readonly code: string
    readonly agency: string
    readonly agency_name: string
    readonly class: string
    readonly due_at: Date
    readonly late_minutes: number
  }[]
}

const TREND_MONTHS = 13
const WORST = 10

/** One screen for a leader: every measure with its trend, the same by agency, and the worst cases by name. */
export async function cockpitFor(
  context: Context,
  registry: Registry,
  { before, ...asked }: { agency: string; period: string; before?: string | undefined },
): Promise<Cockpit> {
  const question = { ...asked, subtree: true, measure: '' }
  const [scope, cut] = await Promise.all([scopeOf(context, question), cutOf(context)])
  const [read, trends, agencies, worst, earlier] = await Promise.all([
    readFor(context, registry, registry.shown, scope),
    trendsOf(context, registry, registry.shown, scope),
    bodiesBelow(context, scope, asked.agency),
    worstOf(context, registry, scope),
    before === undefined ? {} : earlierOf(context, registry, { ...question, period: before }),
  ])
  const whole = read.of(scope.agencies)
  return {
    figures: registry.shown.map((measure) => ({
      ...provenance(measure, question, scope, cut),
      ...evaluate(measure, whole),
      better: measure.better,
      trend: trends.get(measure.name) ?? [],
    })),
    agencies: agencies
      .map(({ agency, ids }) => ({
        code: agency.code,
        name: agency.name,
        values: valuesOf(registry.shown, read.of(ids)),
      }))
      .filter(({ values }) => hasWork(values)),
    worst,
    earlier,
  }
}

/** Figures without trend, bodies and cases. */
async function earlierOf(context: Context, registry: Registry, question: Question): Promise<Cockpit['earlier']> {
  const scope = await scopeOf(context, question)
  const source = (await readFor(context, registry, registry.shown, scope)).of(scope.agencies)
  return Object.fromEntries(registry.shown.map((measure) => [measure.name, evaluate(measure, source).value]))
}

export function valuesOf(measures: readonly Measure[], source: Source): Record<string, Value> {
  return Object.fromEntries(measures.map((measure) => [measure.name, evaluate(measure, source)]))
}

/** A body for which nothing was counted has nothing to say on a leader's screen. */
function hasWork(values: Readonly<Record<string, Value>>): boolean {
  return Object.values(values).some(({ numerator, denominator }) => numerator !== 0 || (denominator ?? 0) !== 0)
}

/** The bodies right below an agency, each with its own parts and all below it; the agency itself stands first with its parts. */
export async function bodiesBelow(
  context: Context,
  scope: Scope,
  code: string,
): Promise<{ agency: Agency; ids: string[] }[]> {
  const tree = await treeOf(context, [scope.period.to, today(context)].sort()[0])
  const top = tree.byCode(code)
  if (!top) return []
  const below = tree.childrenOf(top.id).filter(({ kind }) => kind !== 'unit')
  const own = { agency: top, ids: [...withParts(tree, top.id)] }
  return [own, ...below.map((agency) => ({ agency, ids: [...tree.subtreeOf(agency.id)] }))]
}

async function worstOf(context: Context, registry: Registry, scope: Scope): Promise<Cockpit['worst']> {
  const [tree, ...found] = await Promise.all([
    treeOf(context),
    ...[...registry.kinds.values()].map((kind) => latest(context, kind, scope.agencies, context.now(), WORST)),
  ])
  const rows = found.flat().sort((one, other) => one.due_at.getTime() - other.due_at.getTime())
  return Promise.all(
    rows.slice(0, WORST).map(async ({ agency_id, ...row }) => {
      const calendar = await calendarOf(context, agency_id)
      const agency = tree.get(agency_id)
      return {
        ...row,
        agency: agency?.code ?? '',
        agency_name: agency?.name ?? '',
        late_minutes: -remaining(calendar, context.now(), row.due_at),
      }
    }),
  )
}

/** Every measure at the end of each of the last months; the running month stands last, as far as it has come by day. */
export async function trendsOf(
  context: Context,
  registry: Registry,
  measures: readonly Measure[],
  scope: Scope,
): Promise<Map<string, Trend>> {
  const { flows, stocks, spread } = needsOf(measures)
  const ends = stocks.flatMap((stock) => countersOfStock(registry.kind(stock.of), stock))
  const counters = new Map([...flows, ...ends, ...spread].map((counter) => [counterName(counter), counter]))
  const byCounter = await byKind(registry, [...counters.values()], async (kind, some) =>
    Map.groupBy(await monthly(context, kind, some, scope.agencies), ({ counter }) => counter),
  )
  const months = monthsUntil(scope.period.to < today(context) ? scope.period.to : addDays(today(context), -1))
  return new Map(
    measures.map((measure) => [
      measure.name,
      months.map((month) => ({
        month: month.slice(0, 7),
        value: evaluate(measure, monthSource(registry, byCounter, month)).value,
      })),
    ]),
  )
}

function monthSource(registry: Registry, cells: ReadonlyMap<string, readonly MonthCell[]>, month: Day): Source {
  const sum = (name: string, until: boolean) =>
    (cells.get(name) ?? [])
      .filter((cell) => (until ? cell.starts_on <= month : cell.starts_on === month))
      .reduce((total, { n }) => total + n, 0)
  return {
    flow: (counter) => sum(counterName(counter), false),
    stock: (stock) => {
      const [begun, over] = countersOfStock(registry.kind(stock.of), stock).map((counter) =>
        sum(counterName(counter), true),
      )
      return (begun ?? 0) - (over ?? 0)
    },
    pending: hasNoMonths,
    listed: hasNoMonths,
    spread: (counter) => (cells.get(counterName(counter)) ?? []).filter(({ starts_on }) => starts_on === month),
  }
}

function hasNoMonths(): never {
  throw new RangeError('what is as of now, or stands in a catalogue, has no months')
}

/** The starts of the last whole months that ended by that day. */
function monthsUntil(day: Day): Day[] {
  const last =
    instant(addDays(day, 1)) >= instant(nextMonth(day))
      ? startOfMonth(day)
      : startOfMonth(addDays(startOfMonth(day), -1))
  const months: Day[] = [last]
  while (months.length < TREND_MONTHS - 1) months.unshift(startOfMonth(addDays(months[0] ?? asDay('2000-01-01'), -1)))
  return months
}

function nextMonth(day: Day): Day {
  return startOfMonth(addDays(startOfMonth(day), 31))
}
