/** The calendar's verbs: an entry is declared, set anew from a day, or taken back. */
import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, actTogether } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { type Day, daysBetween } from '#platform/time.ts'
import { calendarOf, forgetCalendars } from './calendar-of.ts'
import { type Calendar, kindOf } from './compile.ts'
import { checkHours } from './days.ts'
import { type Declared, decideDesk, decideHoliday, decideLocalDay, decideNotice, decideRemove } from './declare.ts'
import type { DecisionEntry, DeskEntry, EntryKind, HolidayEntry, LocalEntry } from './entry.ts'
import { checkWeek } from './hours.ts'
import { decidedDaysOf, deskHoursOf, entryOf, holidaysOf, localDaysOf } from './queries.ts'

const MANAGE = 'calendar.manage'
const LONGEST_SPAN = 366

/** Declares a public holiday by law, for the whole province. @throws Objection calendar.holiday_stands, http.forbidden */
export function declareHoliday(context: Context, key: IdempotencyKey, entry: HolidayEntry): Promise<Declared> {
  stopUnlessMay(context, MANAGE, null)
  stopIf(whyNotSpan(entry.valid_from, entry.valid_to))
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
  return changing(() => act(context, key, () => noticeFacts(context), decide))

  function decide({ calendar, ...facts }: Awaited<ReturnType<typeof noticeFacts>>) {
    const decision = decideNotice(entry, facts, newId(context), context.root_id)
    stopIf(whyNotNotice(entry, calendar))
    return decision
  }
}

async function noticeFacts(context: Context) {
  const [decided, holidays, calendar] = await Promise.all([
    decidedDaysOf(context.db, context.root_id).execute(),
    holidaysOf(context.db, context.root_id).execute(),
    calendarOf(context, context.root_id),
  ])
  return { decided, holidays, calendar }
}

/** Why a notice makes no sense in that calendar: a day off that is not worked, a day worked that is worked anyway. */
export function whyNotNotice(entry: DecisionEntry, calendar: Calendar): Objection | null {
  if (entry.kind === 'holiday') {
    for (const day of entry.days) kindOf(calendar, day)
    return null
  }
  const off = entry.off.find((day) => !kindOf(calendar, day).working)
  if (off) return new Objection('calendar.swap_off_not_worked', { day: off })
  const work = entry.work.find((day) => kindOf(calendar, day).working)
  return work ? new Objection('calendar.swap_work_worked', { day: work }) : null
}

/**
 * Declares days on which an agency and those below it are shut, at work or only receiving.
 *
 * @throws Objection calendar.local_day_stands, calendar.span_backwards, calendar.span_long, calendar.bad_desk_hours,
 *   http.forbidden
 */
export function declareLocalDays(context: Context, key: IdempotencyKey, entry: LocalEntry): Promise<Declared> {
  stopUnlessMay(context, MANAGE, entry.agency_id)
  stopIf(whyNotSpan(entry.valid_from, entry.valid_to))
  if (daysBetween(entry.valid_from, entry.valid_to) >= LONGEST_SPAN)
    throw new Objection('calendar.span_long', { maximum: LONGEST_SPAN })
  checkHours(entry.hours ?? [])
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
  checkWeek(entry)
  return changing(() =>
    actTogether(context, key, async () => {
      const standing = await deskHoursOf(context.db, context.root_id).execute()
      const decisions = decideDesk(entry, standing, newId(context), context.root_id)
      return { decisions, answer: decisions.at(-1)?.answer ?? { id: '', kind: 'desk_hours' as const } }
    }),
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
      () => entryOf(context.db, context.root_id, kind, id),
      (entry) => {
        if (!entry) throw new Objection('calendar.entry_not_found')
        stopUnlessMay(context, MANAGE, entry.agency_id ?? null)
        return decideRemove(kind, entry, context.now(), context.root_id)
      },
    ),
  )
}

function whyNotSpan(from: Day, to: Day | null): Objection | null {
  return to !== null && to < from ? new Objection('calendar.span_backwards', { from, to }) : null
}

function newId(context: Context): string {
  return uuidv7(context.now().getTime())
}

async function changing(change: () => Promise<Declared>): Promise<Declared> {
  const declared = await change()
  forgetCalendars()
  return declared
}
