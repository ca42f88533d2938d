import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Day } from '#platform/time.ts'
import type { Counter, Fact, Pending, Stock } from './measure.ts'
import { covering, type Stretch } from './period.ts'
import type { Scope } from './scope.ts'

/** The place in the journal up to which figures count. */
export type Cut = { readonly code: string; readonly events: number }

/** How far the fold has read. */
export async function cutOf(context: Context): Promise<Cut> {
  const [row] = await named<{ epoch: number; xid: string; events: number }>(context.pool, {
    sql: `select epoch, xid::text, events from journal.cursor where consumer = 'measures'`,
    parameters: [],
  })
  return { code: row ? `${row.epoch}:${row.xid}:${row.events}` : '0:0:0', events: row?.events ?? 0 }
}

/** What is asked of the whole, written out, is found in the small index of whole cells (tally_period_idx). */
function cellsOf({ class: kind, channel }: Scope): string {
  return `${CELLS} and ${kind === '' && channel === '' ? `t.class = '' and t.channel = ''` : 't.class = $6 and t.channel = $7'}`
}

const CELLS = `from unnest($3::text[], $4::date[], $5::date[]) as s (grain, since, until)
join measures.tally t on t.agency_id = any($1::uuid[]) and t.counter = any($2::text[]) and t.grain = s.grain and t.starts_on between s.since and s.until`

function cellParameters(counters: readonly string[], scope: Scope, stretches: readonly Stretch[]) {
  const spans = [stretches.map(({ grain }) => grain), stretches.map(({ from }) => from), stretches.map(({ to }) => to)]
  const parts = scope.class === '' && scope.channel === '' ? [] : [scope.class, scope.channel]
  return [scope.agencies, counters, ...spans, ...parts]
}

/** Sums of counters over whole months and days, by counter and agency. */
export async function sums(
  context: Context,
  counters: readonly string[],
  scope: Scope,
  stretches: readonly Stretch[],
): Promise<Map<string, Map<string, number>>> {
  if (counters.length === 0) return new Map()
  const rows = await named<{ counter: string; agency_id: string; n: number }>(context.pool, {
    sql: `select t.counter, t.agency_id, sum(t.n)::bigint as n ${cellsOf(scope)} and t.bucket = 0 group by t.counter, t.agency_id`,
    parameters: cellParameters(counters, scope, stretches),
  })
  return grouped(rows.map(({ counter, agency_id, n }) => [counter, agency_id, n]))
}

function grouped(
  rows: readonly (readonly [name: string, agency: string, n: number])[],
): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>()
  for (const [name, agency, n] of rows) all.set(name, (all.get(name) ?? new Map()).set(agency, n))
  return all
}

type SpreadCell = { counter: string; agency_id: string; bucket: number; n: number }

/** How many cases fell into each class of a spread, by counter. */
export async function spreads(
  context: Context,
  counters: readonly string[],
  scope: Scope,
  stretches: readonly Stretch[],
): Promise<Map<string, SpreadCell[]>> {
  if (counters.length === 0) return new Map()
  const rows = await named<SpreadCell>(context.pool, {
    sql: `select t.counter, t.agency_id, t.bucket, sum(t.n)::bigint as n ${cellsOf(scope)} group by t.counter, t.agency_id, t.bucket having sum(t.n) > 0`,
    parameters: cellParameters(counters, scope, stretches),
  })
  return Map.groupBy(rows, ({ counter }) => counter)
}

/** What stands so now, from the facts that are open: a few thousand of millions. Served by fact_open_idx. */
export async function standingNow(
  context: Context,
  stocks: readonly Stock[],
  scope: Scope,
  now: Date,
): Promise<Map<string, Map<string, number>>> {
  const parts = await Promise.all(
    stocks.map((stock) =>
      named<{ agency_id: string; n: number }>(context.pool, {
        sql: `select f.agency_id, count(*)::bigint as n from measures.fact f where ${stockNow(stock)} group by f.agency_id`,
        parameters: [scope.agencies, stock.of, scope.class, scope.channel, now],
      }),
    ),
  )
  return grouped(
    parts.flatMap((rows, at) => rows.map((row) => [nameOfStock(stocks[at]), row.agency_id, row.n] as const)),
  )
}

/** How many of the period's cases are not over now, by whether their due time has passed. Served by fact_open_idx. */
export async function pendingNow(
  context: Context,
  pendings: readonly Pending[],
  scope: Scope,
): Promise<Map<string, Map<string, number>>> {
  const parts = await Promise.all(
    pendings.map((pending) =>
      named<{ agency_id: string; n: number }>(context.pool, {
        sql: `select f.agency_id, count(*)::bigint as n from measures.fact f where ${stillPending(pending)} group by f.agency_id`,
        parameters: pendingParameters(pending, scope),
      }),
    ),
  )
  return grouped(
    parts.flatMap((rows, at) => rows.map((row) => [JSON.stringify(pendings[at]), row.agency_id, row.n] as const)),
  )
}

function pendingParameters({ of }: Pending, scope: Scope) {
  return [scope.agencies, of, scope.class, scope.channel, scope.asked_at, scope.period.from, scope.period.to]
}

/** The name a stock's numbers stand under while they are read. */
export function nameOfStock(stock: Stock | undefined): string {
  return stock ? `${stock.of} ${stock.from} ${stock.before ?? ''}` : ''
}

/** A counter's sums by month, over all agencies of the scope; for trends. */
export function monthly(
  context: Context,
  counters: readonly string[],
  agencies: readonly string[],
): Promise<{ counter: string; starts_on: Day; bucket: number; n: number }[]> {
  return named(context.pool, {
    sql: `select counter, starts_on, bucket, sum(n)::bigint as n from measures.tally
where agency_id = any($1::uuid[]) and counter = any($2::text[]) and grain = 'month' and class = '' and channel = '' group by counter, starts_on, bucket`,
    parameters: [agencies, counters],
  })
}

const MOST_CLASSES = 10

/**
 * Cells by class, agency by agency and stretch by stretch: `offset 0` keeps a plan made for all parameters from reading
 * every day of a counter to find its months.
 */
function cellsByClass(counter: string, channel: string): string {
  return `unnest($3::text[], $4::date[], $5::date[]) as s (grain, since, until), unnest($1::uuid[]) as a (agency_id), lateral (
  select c.agency_id, c.class, c.n from measures.tally c where c.agency_id = a.agency_id and c.counter = ${counter} and c.grain = s.grain
    and c.starts_on between s.since and s.until and c.class <> '' and c.channel = ${channel} and c.bucket = 0 offset 0) as t`
}

/** The classes in which these counters counted most in the scope's period, most first. Served by tally_pkey. */
export async function mostByClass(
  context: Context,
  counters: readonly string[],
  scope: Scope,
): Promise<{ code: string; n: number }[]> {
  const stretches = covering(scope.period.from, scope.period.to)
  return named(context.pool, {
    sql: `select t.class as code, sum(t.n)::bigint as n from ${cellsByClass('any($2::text[])', "''")} group by t.class having sum(t.n) > 0 order by 2 desc, 1 limit $6`,
    parameters: [
      scope.agencies,
      counters,
      stretches.map(({ grain }) => grain),
      stretches.map(({ from }) => from),
      stretches.map(({ to }) => to),
      MOST_CLASSES,
    ],
  })
}

/** For which classes each agency counted cases by a channel over whole months and days. Served by tally_pkey. */
export async function classesCounted(
  context: Context,
  counter: string,
  channel: string,
  agencies: readonly string[],
  stretches: readonly Stretch[],
): Promise<Map<string, Set<string>>> {
  const rows = await named<{ agency_id: string; class: string }>(context.pool, {
    sql: `select t.agency_id, t.class from ${cellsByClass('$2', '$6')} group by t.agency_id, t.class having sum(t.n) > 0`,
    parameters: [
      agencies,
      counter,
      stretches.map(({ grain }) => grain),
      stretches.map(({ from }) => from),
      stretches.map(({ to }) => to),
      channel,
    ],
  })
  const all = new Map<string, Set<string>>()
  for (const { agency_id, class: of } of rows) all.set(agency_id, (all.get(agency_id) ?? new Set()).add(of))
  return all
}

/** The open cases that are latest: the worst first. Served by fact_open_idx. */
export function latest(
  context: Context,
  agencies: readonly string[],
  now: Date,
  limit: number,
): Promise<{ code: string; agency_id: string; class: string; due_at: Date }[]> {
  return named(context.pool, {
    sql: `select f.code, f.agency_id, f.class, f.due_at from measures.fact f
where f.agency_id = any($1::uuid[]) and f.ended_on is null and f.opened_on is not null and f.due_at < $2 order by f.due_at limit $3`,
    parameters: [agencies, now, limit],
  })
}

const SCOPED = `f.agency_id = any($1::uuid[]) and f.kind = $2 and ($3 = '' or f.class = $3) and ($4 = '' or f.channel = $4)`

/** The condition by which a case stands so at this moment; $5 is now. */
function stockNow({ before }: Stock): string {
  return `${SCOPED} and f.opened_on is not null and f.ended_on is null and ${before ? `f.${before} < $5` : '$5::timestamptz is not null'}`
}

/**
 * The condition by which a case of the period is not over; $5 is now, $6 and $7 the period. The day is added nothing to,
 * so that no index of days tempts a plan made for all parameters: a year's cases are many, the open ones few.
 */
function stillPending({ on, due }: Pending): string {
  const side = due === 'passed' ? 'f.due_at < $5' : '(f.due_at is null or f.due_at >= $5)'
  return `${SCOPED} and f.opened_on is not null and f.ended_on is null and f.${on} + 0 between $6 and $7 and ${side}`
}

/** A row behind a figure. */
export type FigureRow = Pick<
  Fact,
  'kind' | 'code' | 'agency_id' | 'class' | 'opened_on' | 'closed_on' | 'due_at' | 'worked' | 'marks'
>

const ROW = 'f.kind, f.code, f.agency_id, f.class, f.opened_on, f.closed_on, f.due_at, f.worked, f.marks'

/** The cases a counter counted in the period. */
export function rowsOfFlow(
  context: Context,
  { of, on, mark }: Counter,
  scope: Scope,
  limit: number,
  after: string,
): Promise<FigureRow[]> {
  return named(context.pool, {
    sql: `select ${ROW} from measures.fact f where ${SCOPED} and f.${on} between $5 and $6 and ($7 = '' or $7 = any(f.marks)) and f.code > $8 order by f.code limit $9`,
    parameters: [
      scope.agencies,
      of,
      scope.class,
      scope.channel,
      scope.period.from,
      scope.period.to,
      mark ?? '',
      after,
      limit,
    ],
  })
}

/** The cases that stood so at the end of the period, or stand so now. */
export function rowsOfStock(
  context: Context,
  stock: Stock,
  scope: Scope,
  limit: number,
  after: string,
): Promise<FigureRow[]> {
  if (scope.now)
    return named(context.pool, {
      sql: `select ${ROW} from measures.fact f where ${stockNow(stock)} and f.code > $6 order by f.code limit $7`,
      parameters: [scope.agencies, stock.of, scope.class, scope.channel, scope.now, after, limit],
    })
  return named(context.pool, {
    sql: `select ${ROW} from measures.fact f where ${SCOPED} and f.${stock.from} <= $5 and (f.${stock.until} is null or f.${stock.until} > $5) and f.code > $6 order by f.code limit $7`,
    parameters: [scope.agencies, stock.of, scope.class, scope.channel, scope.period.to, after, limit],
  })
}

/** The cases of the period that are not over now. */
export function rowsOfPending(
  context: Context,
  pending: Pending,
  scope: Scope,
  limit: number,
  after: string,
): Promise<FigureRow[]> {
  return named(context.pool, {
    sql: `select ${ROW} from measures.fact f where ${stillPending(pending)} and f.code > $8 order by f.code limit $9`,
    parameters: [...pendingParameters(pending, scope), after, limit],
  })
}
