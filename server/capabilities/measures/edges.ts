import type { AnyFactKind } from './facts/fact.ts'
import { column, factsOf, type Values } from './facts/tables.ts'
import { countedBy } from './figures/standing.ts'
import { type Counter, counterName } from './measure.ts'
import type { Stretch } from './periods/period.ts'
import type { Slice } from './tally/cells.ts'

/** Which stretches the tally has cells for, and which are counted from facts: the days of a part. */
export function heldBy({ where, by }: Slice, stretches: readonly Stretch[]) {
  const isWhole = by === null && Object.keys(where).length === 0
  return {
    kept: stretches.filter(({ grain }) => isWhole || grain === 'month'),
    counted: stretches.filter(({ grain }) => !isWhole && grain === 'day'),
  }
}

/**
 * What each counter counts of a part in these days, by the condition that lists the rows behind a figure: a few weeks at
 * most. One query each, that give `counter, key, bucket, n`; with `whose` the agency and the part instead, of plain counts.
 */
export function factsCounted(
  kind: AnyFactKind,
  counters: readonly Counter[],
  slice: Slice,
  days: readonly Stretch[],
  values: Values,
  whose?: 'agency_id',
): string[] {
  if (days.length === 0) return []
  const key = slice.by === null ? 'f.agency_id' : `f.${column(slice.by)}`
  const within = [
    `f.agency_id = any(${values.add(slice.agencies)}::uuid[])`,
    ...Object.entries(slice.where).map(([name, part]) => `f.${column(name)} = ${values.add(part)}`),
    ...(slice.by === null ? [] : [`${key} <> ''`]),
  ]
  return counters.flatMap((counter) =>
    days.map(({ from, to }) => {
      const { bucket, n } = countedAs(counter, values)
      const given = whose ? `f.agency_id, ${key}` : `${values.add(counterName(counter))}::text, ${key}, ${bucket}`
      const groups = whose ? '1, 2' : '2, 3'
      const counted = countedBy(counter, { code: '', from, to }).sql(values)
      return `select ${given}, ${n} from ${factsOf(kind)} f where ${[...within, counted].join(' and ')} group by ${groups}`
    }),
  )
}

/** As the tally counts: one, an amount, or one in the class of an amount. */
function countedAs({ sum, spread }: Counter, values: Values): { bucket: string; n: string } {
  if (spread)
    return { bucket: `ceil(f.${column(spread.of)}::numeric / ${values.add(spread.per)}::int)::int`, n: 'count(*)' }
  return { bucket: '0', n: sum === undefined ? 'count(*)' : `sum(f.${column(sum)})::bigint` }
}
