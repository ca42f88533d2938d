import { Objection } from '#platform/objection.ts'
import { type Day, daysBetween } from '#platform/time.ts'
import { type Calendar, kindOf } from './compile.ts'
import { whyNotHours, whyNotWeek } from './days/hours.ts'
import {
  type DecisionEntry,
  type DeskEntry,
  type EntryKind,
  type HolidayEntry,
  type LocalEntry,
  noticeDays,
} from './entries/entry.ts'

/** What a yearly notice is held against. */
export type NoticeFacts = {
  readonly decided: readonly { readonly day: Day }[]
  readonly holidays: readonly { readonly code: string }[]
  /** The province's; null while it has none. */
  readonly calendar: Calendar | null
}

const LONGEST_SPAN = 366

/** What the calendar may refuse, by what is done to it. */
export const whyNot = {
  /** One of that code holds on some of these days already. */
  declareHoliday: (entry: HolidayEntry, standing: readonly HolidayEntry[]): Objection | null => {
    if (isBackwards(entry)) return backwards(entry)
    const stands = standing.some((other) => other.code === entry.code && overlaps(other, entry))
    return stands ? new Objection('calendar.holiday_stands', { holiday: entry.code }) : null
  },

  /** A day that was decided before, a holiday nobody knows, or a swap that makes no sense in the calendar. */
  declareNotice: (entry: DecisionEntry, { decided, holidays, calendar }: NoticeFacts): Objection | null => {
    const days = noticeDays(entry)
    const taken = days.find(({ day }, at) => isIn(decided, day) || isIn(days.slice(0, at), day))
    if (taken) return new Objection('calendar.day_decided', { day: taken.day })
    if (entry.kind === 'holiday' && !holidays.some(({ code }) => code === entry.holiday))
      return new Objection('calendar.holiday_unknown', { holiday: entry.holiday })
    if (entry.kind === 'swap' && entry.off.length !== entry.work.length) return new Objection('calendar.swap_uneven')
    return calendar && whyNotIn(calendar, entry)
  },

  /** The agency has said something else of some of these days. */
  declareLocalDays: (entry: LocalEntry, standing: readonly LocalEntry[]): Objection | null => {
    if (isBackwards(entry)) return backwards(entry)
    if (daysBetween(entry.valid_from, entry.valid_to) >= LONGEST_SPAN)
      return new Objection('calendar.span_long', { maximum: LONGEST_SPAN })
    const wrong = whyNotHours(entry.hours ?? [])
    if (wrong) return wrong
    const other = standing.find((one) => one.agency_id === entry.agency_id && overlaps(one, entry))
    return other ? new Objection('calendar.local_day_stands', { from: other.valid_from, to: other.valid_to }) : null
  },

  setDeskHours: (entry: DeskEntry): Objection | null => whyNotWeek(entry),

  /** All agencies without hours of their own keep the province's. */
  remove: (kind: EntryKind, { agency_id, root_id }: { agency_id?: string; root_id: string }): Objection | null =>
    kind === 'desk_hours' && agency_id === root_id ? new Objection('calendar.province_desk_hours') : null,
}

/** A day off that is not worked, a day worked that is worked anyway. @throws Objection calendar.outside_horizon */
function whyNotIn(calendar: Calendar, entry: DecisionEntry): Objection | null {
  if (entry.kind === 'holiday') {
    for (const day of entry.days) kindOf(calendar, day)
    return null
  }
  const off = entry.off.find((day) => !kindOf(calendar, day).working)
  if (off) return new Objection('calendar.swap_off_not_worked', { day: off })
  const work = entry.work.find((day) => kindOf(calendar, day).working)
  return work ? new Objection('calendar.swap_work_worked', { day: work }) : null
}

type Span = { readonly valid_from: Day; readonly valid_to: Day | null }

function isBackwards({ valid_from, valid_to }: Span): boolean {
  return valid_to !== null && valid_to < valid_from
}

function backwards({ valid_from, valid_to }: Span): Objection {
  return new Objection('calendar.span_backwards', { from: valid_from, to: valid_to })
}

function overlaps(one: Span, other: Span): boolean {
  return (
    (other.valid_to === null || one.valid_from <= other.valid_to) &&
    (one.valid_to === null || other.valid_from <= one.valid_to)
  )
}

function isIn(days: readonly { readonly day: Day }[], day: Day): boolean {
  return days.some((one) => one.day === day)
}
