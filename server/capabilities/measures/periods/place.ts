import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'

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
