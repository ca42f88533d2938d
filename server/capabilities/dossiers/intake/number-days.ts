import type { Context } from '#platform/context.ts'
import { today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { ownKey } from '#platform/journal/write.ts'
import type { Day } from '#platform/time.ts'
import type { NumberSpan } from '../dossier.ts'
import { numberDaySubject } from '../subjects.ts'

/** A day's numbers of an agency: how many were taken in blocks, and those that became codes, in order. */
export type NumberDay = {
  readonly agency_id: string
  readonly day: Day
  readonly taken: number
  readonly used: readonly number[]
}

/** Days that are over and not yet closed, with the serials in the codes of their dossiers. */
const OPEN_DAYS = `with open_day as (
  select b.agency_id, b.day, b.taken from dossiers.number_block b
  where b.day < $1::date and not exists (
    select from dossiers.number_day n where n.agency_id = b.agency_id and n.day = b.day)
),
used as (
  select d.agency_id, substring(d.code from '-([0-9]{6})-[0-9]+$') as written, substring(d.code from '-([0-9]+)$')::int as serial
  from dossiers.dossier d
  where d.submitted_at >= (select min(day) from open_day)::timestamp at time zone 'Asia/Ho_Chi_Minh'
)
select o.agency_id, o.day::text as day, o.taken, coalesce(array_agg(u.serial order by u.serial) filter (where u.serial is not null), '{}') as used
from open_day o left join used u on u.agency_id = o.agency_id and u.written = to_char(o.day, 'YYMMDD')
group by o.agency_id, o.day, o.taken order by o.day, o.agency_id`

/**
 * Writes down, for each agency and day that is over, which numbers were taken in blocks and never became a code, so that
 * a gap in the register is explained. Once for each day; safe to run again.
 *
 * @returns how many days were closed.
 */
export async function closeNumberDays(context: Context): Promise<number> {
  const { rows } = await context.pool.query<NumberDay>(OPEN_DAYS, [today(context)])
  for (const day of rows) {
    const key = ownKey('dossiers.number_day', day.agency_id, day.day)
    await act(
      context,
      key,
      async () => day,
      (facts) => decideCloseDay(facts, context),
    )
  }
  return rows.length
}

export function decideCloseDay(
  { agency_id, day, taken, used }: NumberDay,
  { now: clock }: Pick<Context, 'now'>,
): DecisionOf<typeof numberDaySubject, { day: Day; unused: number }> {
  const now = clock()
  const spans = unusedSpans(taken, used)
  const count = new Set(used).size
  return numberDaySubject.create(
    { agency_id, id: uuidv7(now.getTime()) },
    {
      row: { day, taken, used: count, unused: spans, closed_at: now },
      events: [{ kind: 'dossiers.numbers_closed', data: { day, taken, used: count, unused: spans } }],
      answer: { day, unused: spans.reduce((sum, [first, last]) => sum + last - first + 1, 0) },
    },
  )
}

/** The numbers from 1 to `taken` that are not among the used, as spans [first, last]. */
export function unusedSpans(taken: number, used: readonly number[]): NumberSpan[] {
  const known = new Set(used)
  const spans: [first: number, last: number][] = []
  for (let number = 1; number <= taken; number++) {
    if (known.has(number)) continue
    const last = spans.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  return spans
}
