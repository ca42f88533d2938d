import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { broken, type Condition, spanOf } from '../figures/standing.ts'
import type { Keyed, Slice } from '../tally/cells.ts'
import { keyOf } from '../tally/cells.ts'
import type { AnyFact, AnyFactKind } from './fact.ts'
import { column, factsOf, Values } from './tables.ts'

/** The facts of these agencies, of a part of all. */
function within({ agencies, where }: Omit<Slice, 'by'>, values: Values): string {
  const parts = Object.entries(where).map(([name, part]) => `f.${column(name)} = ${values.add(part)}`)
  return [`f.agency_id = any(${values.add(agencies)}::uuid[])`, ...parts].join(' and ')
}

/** How many facts are so now: from those that are open, a few thousand of millions. Served by the index of open ones. */
export function countNow(context: Context, kind: AnyFactKind, condition: Condition, slice: Slice): Promise<Keyed[]> {
  const values = new Values()
  const key = keyOf(slice, 'f')
  const named_part = slice.by === null ? '' : ` and ${key} <> ''`
  return named(context.pool, {
    sql: `select ${key} as key, count(*)::bigint as n from ${factsOf(kind)} f where ${within(slice, values)} and ${condition.sql(values)}${named_part} group by ${key}`,
    parameters: values.list,
  })
}

/** The facts behind a number, by code. */
export function rowsWhere(
  context: Context,
  kind: AnyFactKind,
  condition: Condition,
  slice: Omit<Slice, 'by'>,
  { limit, after }: { readonly limit: number; readonly after: string },
): Promise<AnyFact[]> {
  const values = new Values()
  return named(context.pool, {
    sql: `select f.* from ${factsOf(kind)} f where ${within(slice, values)} and ${condition.sql(values)} and f.code > ${values.add(after)} order by f.code limit ${values.add(limit)}`,
    parameters: values.list,
  })
}

type Latest = { readonly code: string; readonly agency_id: string; readonly class: string; readonly due_at: Date }

/** The open facts whose watched promise is broken longest. Served by the index of open ones. */
export async function latest(
  context: Context,
  kind: AnyFactKind,
  agencies: readonly string[],
  now: Date,
  limit: number,
): Promise<Latest[]> {
  if (kind.watched === undefined) return []
  const span = spanOf(kind, kind.watched)
  const values = new Values()
  const due = column(span.due ?? '')
  return named(context.pool, {
    sql: `select f.code, f.agency_id, f.${column(kind.row.class)} as class, f.${due} as due_at from ${factsOf(kind)} f
where ${within({ agencies, where: {} }, values)} and ${broken(kind, span, now).sql(values)} order by f.${due} limit ${values.add(limit)}`,
    parameters: values.list,
  })
}
