import { type Agency, agencyNamed } from '#agencies'
import { type Calendar, calendarOf } from '#calendar'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { deskAt } from '../queries.ts'
import type { Desk } from './desk.ts'

export const MANAGE = 'turns.manage'
export const CALL = 'turns.call'
export const SEE = 'turns.see'

/** A hall with whose it is and when it is open. */
export type Hall = { readonly agency: Agency; readonly desk: Desk; readonly calendar: Calendar }

/** @throws Objection `agencies.not_found`, `turns.no_desk` where the agency gives out no numbers */
export async function hallOf(context: Context, code: string): Promise<Hall> {
  const agency = await agencyNamed(context, code)
  const [desk, calendar] = await Promise.all([
    deskAt(context, agency.id).executeTakeFirst(),
    calendarOf(context, agency.id),
  ])
  if (!desk) throw new Objection('turns.no_desk', { agency: agency.name })
  return { agency, desk, calendar }
}
