import { calendarOf, due } from '#calendar'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { tidyCode } from '../code.ts'
import { byCode, pausesOf } from './queries.ts'

/**
 * How the due time of a dossier came about, day by day, so that anybody can count it again by hand.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.not_received`.
 */
export async function ledgerOf(context: Context, code: string) {
  const sheet = await byCode(context.db, context.root_id, tidyCode(code)).executeTakeFirst()
  if (!sheet) throw new Objection('dossiers.not_found')
  const { received_at, term } = sheet
  if (!received_at || !term) throw new Objection('dossiers.not_received')
  const [calendar, pauses] = await Promise.all([
    calendarOf(context, sheet.agency_id),
    pausesOf(context.db, sheet.agency_id, sheet.id).execute(),
  ])
  const counted = due(
    calendar,
    received_at,
    term,
    pauses.map(({ from_at, to_at, mode, basis }) => ({
      from: from_at,
      to: to_at,
      mode,
      basis,
    })),
  )
  return {
    code: sheet.code,
    received_at,
    term,
    due_at: sheet.due_at,
    recounted: counted.due,
    days: counted.lines,
    pauses,
  }
}
