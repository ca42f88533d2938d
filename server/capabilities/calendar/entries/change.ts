/** The calendar's verbs: an entry is declared, set anew from a day, or taken back. */
import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { calendarOf, forgetCalendars } from '../calendar-of.ts'
import { decidedDaysOf, deskHoursOf, entryOf, holidaysOf, localDaysOf } from '../queries.ts'
import type { NoticeFacts } from '../rules.ts'
import { type Declared, decideDesk, decideHoliday, decideLocalDay, decideNotice, decideRemove } from './declare.ts'
import type { DecisionEntry, DeskEntry, EntryKind, HolidayEntry, LocalEntry, StoredEntry } from './entry.ts'

const MANAGE = 'calendar.manage'

/**
 * Declares a public holiday by law, for the whole province.
 *
 * @throws Objection calendar.span_backwards, calendar.holiday_stands, http.forbidden
 */
export function declareHoliday(context: Context, key: IdempotencyKey, entry: HolidayEntry): Promise<Declared> {
  stopUnlessMay(context, MANAGE, null)
  return changing(() =>
    act(
      context,
      key,
      () => holidaysOf(context.db, context.root_id).execute(),
      (standing) => decideHoliday(entry, standing, newId(context), context.root_id),
    ),
  )
}

/**
 * Declares a yearly notice, for the whole province: the days a holiday takes, or days that change places.
 *
 * @throws Objection calendar.day_decided, calendar.holiday_unknown, calendar.swap_uneven, calendar.swap_off_not_worked,
 *   calendar.swap_work_worked, calendar.outside_horizon, http.forbidden
 */
export function declareNotice(context: Context, key: IdempotencyKey, entry: DecisionEntry): Promise<Declared> {
  stopUnlessMay(context, MANAGE, null)
  return changing(() =>
    act(
      context,
      key,
      () => noticeFacts(context),
      (facts) => decideNotice(entry, facts, newId(context), context.root_id),
    ),
  )
}

async function noticeFacts(context: Context): Promise<NoticeFacts> {
  const [decided, holidays, calendar] = await Promise.all([
    decidedDaysOf(context.db, context.root_id).execute(),
    holidaysOf(context.db, context.root_id).execute(),
    calendarOf(context, context.root_id),
  ])
  return { decided, holidays, calendar }
}

/**
 * Declares days on which an agency and those below it are shut, at work or only receiving.
 *
 * @throws Objection calendar.local_day_stands, calendar.span_backwards, calendar.span_long, calendar.bad_desk_hours,
 *   http.forbidden
 */
export function declareLocalDays(context: Context, key: IdempotencyKey, entry: LocalEntry): Promise<Declared> {
  stopUnlessMay(context, MANAGE, entry.agency_id)
  return changing(() =>
    act(
      context,
      key,
      () => localDaysOf(context.db, context.root_id).execute(),
      (standing) => decideLocalDay(entry, standing, newId(context), context.root_id),
    ),
  )
}

/**
 * Sets an agency's desk hours from a day on; those below it without hours of their own keep the same.
 *
 * @throws Objection calendar.bad_desk_hours, calendar.no_working_weekday, http.forbidden
 */
export function setDeskHours(context: Context, key: IdempotencyKey, entry: DeskEntry): Promise<Declared> {
  stopUnlessMay(context, MANAGE, entry.agency_id)
  return changing(() =>
    act(
      context,
      key,
      () => deskHoursOf(context.db, context.root_id).execute(),
      (standing) => decideDesk(entry, standing, newId(context), context.root_id),
    ),
  )
}

/**
 * Takes an entry back: from now on it is as if it had not been declared.
 *
 * @throws Objection calendar.entry_not_found, calendar.province_desk_hours, http.forbidden
 */
export function removeEntry(
  context: Context,
  key: IdempotencyKey,
  { kind, id }: { kind: EntryKind; id: string },
): Promise<Declared> {
  return changing(() =>
    act(
      context,
      key,
      () => entryToRemove(context, kind, id),
      (entry) => decideRemove(kind, entry, context.now()),
    ),
  )
}

async function entryToRemove(context: Context, kind: EntryKind, id: string): Promise<StoredEntry> {
  const entry = await entryOf(context.db, context.root_id, kind, id)
  if (!entry) throw new Objection('calendar.entry_not_found')
  stopUnlessMay(context, MANAGE, entry.agency_id ?? null)
  return entry
}

function newId(context: Context): string {
  return uuidv7(context.now().getTime())
}

async function changing(change: () => Promise<Declared>): Promise<Declared> {
  const declared = await change()
  forgetCalendars()
  return declared
}
