import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Counter, Fact, Stock } from './measure.ts'
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

const CELLS = `from unnest($3::text[], $4::date[], $5::date[]) as s (grain, since, until)
join measures.tally t on t.agency_id = any($1::uuid[]) and t.counter = $2 and t.grain = s.grain and t.starts_on between s.since and s.until
  and t.class = $6 and t.channel = $7`

function cellParameters(counter: string, scope: Scope, stretches: readonly Stretch[]) {
  const spans = [stretches.map(({ grain }) => grain), stretches.map(({ from }) => from), stretches.map(({ to }) => to)]
  return [scope.agencies, counter, ...spans, scope.class, scope.channel]
}

/** Adds up a counter's cells over whole months and days. */
export async function sumOf(
  context: Context,
  counter: string,
  scope: Scope,
  stretches: readonly Stretch[],
): Promise<number> {
  const [row] = await named<{ n: number }>(context.pool, {
    sql: `select coalesce(sum(t.n), 0)::bigint as n ${CELLS} and t.bucket = 0`,
    parameters: cellParameters(counter, scope, stretches),
  })
  return row?.n ?? 0
}

/** How many cases fell into each class of a spread. */
export async function spreadOf(
  context: Context,
  counter: string,
  scope: Scope,
): Promise<{ bucket: number; n: number }[]> {
  return named(context.pool, {
    sql: `select t.bucket, sum(t.n)::bigint as n ${CELLS} group by t.bucket having sum(t.n) > 0`,
    parameters: cellParameters(counter, scope, covering(scope.period.from, scope.period.to)),
  })
}

/** What stands so now, from the facts that are open: a few thousand of millions. Served by fact_open_idx. */
export async function standingNow(context: Context, stock: Stock, scope: Scope, now: Date): Promise<number> {
  const [row] = await named<{ n: number }>(context.pool, {
    sql: `select count(*)::bigint as n from measures.fact f where ${stockNow(stock)}`,
    parameters: [scope.agencies, stock.of, scope.class, scope.channel, now],
  })
  return row?.n ?? 0
}

const SCOPED = `f.agency_id = any($1::uuid[]) and f.kind = $2 and ($3 = '' or f.class = $3) and ($4 = '' or f.channel = $4)`

/** The condition by which a case stands so at this moment; $5 is now. */
function stockNow({ before }: Stock): string {
  return `${SCOPED} and f.opened_on is not null and f.ended_on is null and ${before ? `f.${before} < $5` : '$5::timestamptz is not null'}`
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
