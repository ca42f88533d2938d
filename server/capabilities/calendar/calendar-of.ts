import type { Context } from '#platform/context.ts'
import { ruleChanges } from '#rulebook'
import { type Calendar, compileCalendar } from './compile.ts'
import { revisionOf } from './queries.ts'
import { type Entries, entriesOf, pathTo, rowsFor } from './rows.ts'

type Province = {
  readonly revision: number
  readonly entries: Entries
  /** By the agencies whose own entries it is made of: most agencies share one. */
  readonly compiled: Map<string, Promise<Calendar>>
  readonly byAgency: Map<string, Promise<Calendar>>
}

type Kept = { province: Promise<Province>; until: number; changes: number }
const kept = new Map<string, Kept>()
const FRESH_MS = 5_000

/**
 * The calendar of an agency, compiled once and kept; every five seconds it is asked whether anything changed. A change
 * made in this process shows at once.
 *
 * @throws Objection `rulebook.missing`, `calendar.no_desk_hours` where the province has no calendar yet.
 */
export async function calendarOf(context: Context, agency_id: string): Promise<Calendar> {
  const province = await provinceOf(context)
  const known = province.byAgency.get(agency_id)
  if (known) return known
  const calendar = compiledFor(context, province, agency_id)
  province.byAgency.set(agency_id, calendar)
  calendar.catch(() => province.byAgency.delete(agency_id))
  return calendar
}

/** Forgets what was compiled; after a change of entries. */
export function forgetCalendars(): void {
  kept.clear()
}

function provinceOf(context: Context): Promise<Province> {
  const found = kept.get(context.root_id)
  const changes = ruleChanges()
  if (found && found.until > Date.now() && found.changes === changes) return found.province
  const province = refreshed(context, found?.province)
  kept.set(context.root_id, { province, until: Date.now() + FRESH_MS, changes })
  province.catch(() => kept.delete(context.root_id))
  return province
}

async function refreshed(context: Context, before: Promise<Province> | undefined): Promise<Province> {
  const revision = await revisionOf(context.db, context.root_id)
  const standing = await before?.catch(() => null)
  if (standing?.revision === revision) return standing
  return { revision, entries: await entriesOf(context), compiled: new Map(), byAgency: new Map() }
}

async function compiledFor(context: Context, province: Province, agency_id: string): Promise<Calendar> {
  const path = await pathTo(context, agency_id)
  const rows = await rowsFor(context, province.entries, path)
  const name = JSON.stringify({ ...rows, holidays: null, decisions: null })
  const found = province.compiled.get(name)
  if (found) return found
  const calendar = Promise.resolve().then(() => compileCalendar(rows))
  province.compiled.set(name, calendar)
  return calendar
}
