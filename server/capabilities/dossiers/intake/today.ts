import type { Context } from '#platform/context.ts'
import { today } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { within } from '../pages/lists.ts'

/** How much of each kind a desk has before it today. */
export type Today = {
  readonly sent: number
  readonly received: number
  readonly due_today: number
  readonly late: number
  readonly ready: number
}

/** Open work is read once, by dossier_open_idx, the day's receptions by dossier_received_idx. */
const COUNTS = `select
  count(*) filter (where state = 'sent')::int as sent,
  count(*) filter (where due_at >= $3 and due_at < ($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')::int as due_today,
  count(*) filter (where due_at < $3)::int as late,
  (select count(*)::int from dossiers.dossier where agency_id = any($1::uuid[])
    and received_at >= $2::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and received_at < ($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') as received,
  (select count(*)::int from dossiers.dossier where agency_id = any($1::uuid[]) and state = 'at_desk') as ready
from dossiers.dossier where agency_id = any($1::uuid[]) and ended_at is null`

/** What waits today at the agencies the actor sees, or at one of them and below. */
export async function todayAt(context: Context, agency: string | null): Promise<Today> {
  const parameters = [await within(context, agency), today(context), context.now()]
  const [counts] = await named<Today>(context.pool, { sql: COUNTS, parameters })
  return counts ?? { sent: 0, received: 0, due_today: 0, late: 0, ready: 0 }
}
