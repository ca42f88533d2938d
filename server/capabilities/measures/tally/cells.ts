import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Day } from '#platform/time.ts'
import { factsCounted, heldBy } from '../edges.ts'
import { keptBy } from '../facts/declared.ts'
import type { AnyFactKind } from '../facts/fact.ts'
import { column, tallyOf, Values } from '../facts/tables.ts'
import { type Counter, counterName, type Where } from '../measure.ts'
import type { Stretch } from '../periods/period.ts'

/** A number by the agency, or by the part of a dimension, that it is of. */
export type Keyed = { readonly key: string; readonly n: number }
/** Numbers by the name of what was counted, and by key. */
export type KeyedBy = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Which cells are read: of these agencies, of a part of all, and whether by agency or by the parts of a dimension. */
export type Slice = { readonly agencies: readonly string[]; readonly where: Where; readonly by: string | null }

/** What a number is grouped by: the agency, or a dimension. */
export function keyOf({ by }: Slice, alias: string): string {
  return `${alias}.${by === null ? 'agency_id' : column(by)}`
}

/**
 * The cells of one slice: every dimension says whether it is whole (written out, so that the small index of whole cells is
 * found: <kind>_tally_period_idx), one part, or each part: those asked for, and those the cells are kept by besides.
 */
function partsOf(kind: AnyFactKind, { where, by }: Slice, values: Values, alias: string): string {
  const names = [...Object.keys(where), ...(by === null ? [] : [by])]
  const kept = keptBy(kind, names) ?? names
  return kind.dimensions
    .map((name) => {
      const part = where[name]
      if (part !== undefined) return `${alias}.${column(name)} = ${values.add(part)}`
      return `${alias}.${column(name)} ${kept.includes(name) ? '<>' : '='} ''`
    })
    .join(' and ')
}

function stretchesOf(stretches: readonly Stretch[], values: Values): string {
  const spans = [
    values.add(stretches.map(({ grain }) => grain)),
    values.add(stretches.map(({ from }) => from)),
    values.add(stretches.map(({ to }) => to)),
  ]
  return `unnest(${spans[0]}::text[], ${spans[1]}::date[], ${spans[2]}::date[]) as s (grain, since, until)`
}

/**
 * What these counters counted, as `t (counter, key, bucket, n)`. The whole has cells for months and days; a part has them
 * for months, and its facts are counted for the days at the edges of a span that is not whole months.
 */
function countedIn(
  kind: AnyFactKind,
  counters: readonly Counter[],
  slice: Slice,
  stretches: readonly Stretch[],
  values: Values,
): string {
  const { kept, counted } = heldBy(slice, stretches)
  const agencies = values.add(slice.agencies)
  const names = values.add(counters.map(counterName))
  const cells = `select t.counter, ${keyOf(slice, 't')} as key, t.bucket, t.n from ${stretchesOf(kept, values)}
join ${tallyOf(kind)} t on t.agency_id = any(${agencies}::uuid[]) and t.counter = any(${names}::text[]) and t.grain = s.grain and t.starts_on between s.since and s.until and ${partsOf(kind, slice, values, 't')}`
  return `(${[cells, ...factsCounted(kind, counters, slice, counted, values)].join('\nunion all ')}) as t (counter, key, bucket, n)`
}

/** Sums of counters of one kind over whole months and days. */
export async function sums(
  context: Context,
  kind: AnyFactKind,
  counters: readonly Counter[],
  slice: Slice,
  stretches: readonly Stretch[],
): Promise<KeyedBy> {
  const values = new Values()
  const rows = await named<Keyed & { counter: string }>(context.pool, {
    sql: `select t.counter, t.key, sum(t.n)::bigint as n from ${countedIn(kind, counters, slice, stretches, values)} where t.bucket = 0 group by t.counter, t.key`,
    parameters: values.list,
  })
  const all = new Map<string, Map<string, number>>()
  for (const { counter, key: of, n } of rows) all.set(counter, (all.get(counter) ?? new Map()).set(of, n))
  return all
}

/** How many facts fell into each class of a spread. */
export type SpreadCell = Keyed & { readonly counter: string; readonly bucket: number }

export async function spreads(
  context: Context,
  kind: AnyFactKind,
  counters: readonly Counter[],
  slice: Slice,
  stretches: readonly Stretch[],
): Promise<ReadonlyMap<string, readonly SpreadCell[]>> {
  const values = new Values()
  const rows = await named<SpreadCell>(context.pool, {
    sql: `select t.counter, t.key, t.bucket, sum(t.n)::bigint as n from ${countedIn(kind, counters, slice, stretches, values)} group by t.counter, t.key, t.bucket having sum(t.n) > 0`,
    parameters: values.list,
  })
  return Map.groupBy(rows, ({ counter }) => counter)
}

export type MonthCell = {
  readonly counter: string
  readonly starts_on: Day
  readonly bucket: number
  readonly n: number
}

/** Sums of counters by month, over all agencies together; for trends. */
export function monthly(
  context: Context,
  kind: AnyFactKind,
  counters: readonly Counter[],
  agencies: readonly string[],
): Promise<MonthCell[]> {
  const values = new Values()
  const [bodies, names] = [values.add(agencies), values.add(counters.map(counterName))]
  return named(context.pool, {
    sql: `select t.counter, t.starts_on, t.bucket, sum(t.n)::bigint as n from ${tallyOf(kind)} t
where t.agency_id = any(${bodies}::uuid[]) and t.counter = any(${names}::text[]) and t.grain = 'month' and ${partsOf(kind, { agencies, where: {}, by: null }, values, 't')} group by t.counter, t.starts_on, t.bucket`,
    parameters: values.list,
  })
}

const MOST_PARTS = 10

/**
 * Cells by part, agency by agency and stretch by stretch: `offset 0` keeps a plan made for all parameters from reading
 * every day of a counter to find its months.
 */
function cellsByPart(
  kind: AnyFactKind,
  counters: readonly Counter[],
  slice: Slice & { by: string },
  stretches: readonly Stretch[],
  values: Values,
) {
  const { kept, counted } = heldBy(slice, stretches)
  const agencies = values.add(slice.agencies)
  const names = values.add(counters.map(counterName))
  const cells = `select t.agency_id, t.part, t.n from ${stretchesOf(kept, values)}, unnest(${agencies}::uuid[]) as a (agency_id), lateral (
  select c.agency_id, c.${column(slice.by)} as part, c.n from ${tallyOf(kind)} c where c.agency_id = a.agency_id and c.counter = any(${names}::text[]) and c.grain = s.grain
    and c.starts_on between s.since and s.until and ${partsOf(kind, slice, values, 'c')} and c.bucket = 0 offset 0) as t`
  const facts = factsCounted(kind, counters, slice, counted, values, 'agency_id')
  return `(${[cells, ...facts].join('\nunion all ')}) as t (agency_id, part, n)`
}

/** The parts of which these counters counted most, most first. Served by the primary key. */
export function mostByPart(
  context: Context,
  kind: AnyFactKind,
  counters: readonly Counter[],
  slice: Slice & { by: string },
  stretches: readonly Stretch[],
): Promise<{ code: string; n: number }[]> {
  const values = new Values()
  return named(context.pool, {
    sql: `select t.part as code, sum(t.n)::bigint as n from ${cellsByPart(kind, counters, slice, stretches, values)} group by t.part having sum(t.n) > 0 order by 2 desc, 1 limit ${values.add(MOST_PARTS)}`,
    parameters: values.list,
  })
}

/** Of which parts each agency counted anything. Served by the primary key. */
export async function partsCounted(
  context: Context,
  kind: AnyFactKind,
  counter: Counter,
  slice: Slice & { by: string },
  stretches: readonly Stretch[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const values = new Values()
  const rows = await named<{ agency_id: string; part: string }>(context.pool, {
    sql: `select t.agency_id, t.part from ${cellsByPart(kind, [counter], slice, stretches, values)} group by t.agency_id, t.part having sum(t.n) > 0`,
    parameters: values.list,
  })
  const all = new Map<string, Set<string>>()
  for (const { agency_id, part } of rows) all.set(agency_id, (all.get(agency_id) ?? new Set()).add(part))
  return all
}
