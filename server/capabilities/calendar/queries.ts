import type { Database } from '#platform/database/pool.ts'
import type { Day } from '#platform/time.ts'
import type { Weekday } from './calendar.ts'
import { type EntryKind, type HolidayEntry, type LocalEntry, type StoredEntry, tables } from './entries/entry.ts'

const CHAIN = ['id', 'root_id', 'version', 'last_seq', 'last_hash'] as const
const SOURCE = ['basis', 'verified'] as const

/** The holidays of a province by law, in order of their days. */
export function holidaysOf(db: Database, root_id: string) {
  return db
    .selectFrom('calendar.holiday')
    .where('root_id', '=', root_id)
    .where('removed_at', 'is', null)
    .select(CHAIN)
    .select(['code', 'name', 'kind', 'month', 'day', 'days_before', 'length', 'made_up', 'set_yearly'])
    .select(['valid_from', 'valid_to', ...SOURCE])
    .orderBy('valid_from')
    .orderBy('month')
    .orderBy('day')
    .$narrowType<{ kind: HolidayEntry['kind'] }>()
}

export type DecidedDay = {
  readonly id: string
  readonly kind: 'holiday' | 'off' | 'work'
  readonly holiday: string | null
  readonly day: Day
  readonly basis: string
  readonly verified: boolean
}

/** Every day of the yearly notices of a province, in order. */
export function decidedDaysOf(db: Database, root_id: string) {
  return db
    .selectFrom('calendar.decision as decision')
    .innerJoin('calendar.decision_day as decided', 'decided.decision_id', 'decision.id')
    .where('decision.root_id', '=', root_id)
    .where('decision.removed_at', 'is', null)
    .select(['decision.id', 'decided.kind', 'decision.holiday', 'decided.day', 'decision.basis', 'decision.verified'])
    .orderBy('decided.day')
    .$narrowType<{ kind: DecidedDay['kind'] }>()
}

/** Days on which agencies of a province differ. */
export function localDaysOf(db: Database, root_id: string) {
  return db
    .selectFrom('calendar.local_day')
    .where('root_id', '=', root_id)
    .where('removed_at', 'is', null)
    .select(CHAIN)
    .select(['agency_id', 'kind', 'hours', 'valid_from', 'valid_to', ...SOURCE])
    .orderBy('valid_from')
    .$narrowType<{ kind: LocalEntry['kind'] }>()
}

/** Desk hours of a province's agencies, in order of their days. */
export function deskHoursOf(db: Database, root_id: string) {
  return db
    .selectFrom('calendar.desk_hours')
    .where('root_id', '=', root_id)
    .where('removed_at', 'is', null)
    .select(CHAIN)
    .select(['agency_id', 'hours', 'reception_only', 'valid_from', 'valid_to', ...SOURCE])
    .orderBy('valid_from')
    .$narrowType<{ reception_only: Weekday[] }>()
}

/**
 * A number that rises with every change that can make a calendar another one: entries, rules and agencies are never
 * deleted, and each change raises a version.
 */
export async function revisionOf(db: Database, root_id: string): Promise<number> {
  const sumOf = (table: 'calendar.holiday' | 'calendar.decision' | 'calendar.local_day' | 'calendar.desk_hours') =>
    db
      .selectFrom(table)
      .where('root_id', '=', root_id)
      .select((eb) => eb.fn.sum<number>('version').as('versions'))
  const revisionIn = (view: 'rulebook.revision' | 'agencies.revision') =>
    db
      .selectFrom(view)
      .where('root_id', '=', root_id)
      .select((eb) => eb.fn.sum<number>('versions').as('versions'))
  const sums = await sumOf('calendar.holiday')
    .unionAll(sumOf('calendar.decision'))
    .unionAll(sumOf('calendar.local_day'))
    .unionAll(sumOf('calendar.desk_hours'))
    .unionAll(revisionIn('rulebook.revision'))
    .unionAll(revisionIn('agencies.revision'))
    .execute()
  return sums.reduce((sum, { versions }) => sum + (versions ?? 0), 0)
}

/** One entry as its row stands; undefined where there is none, or it was taken back. */
export function entryOf(db: Database, root_id: string, kind: EntryKind, id: string): Promise<StoredEntry | undefined> {
  if (kind === 'holiday' || kind === 'decision')
    return db
      .selectFrom(tables[kind])
      .where('root_id', '=', root_id)
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .select(CHAIN)
      .executeTakeFirst()
  return db
    .selectFrom(tables[kind])
    .where('root_id', '=', root_id)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .select([...CHAIN, 'agency_id'])
    .executeTakeFirst()
}
