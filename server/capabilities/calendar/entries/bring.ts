import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { bringRules } from '#rulebook'
import { calendar as words } from '#words/vi/calendar/calendar.ts'
import type { DeskHours, HolidayRule, YearlyDecision } from '../calendar.ts'
import { forgetCalendars } from '../calendar-of.ts'
import { holidaysOf } from '../queries.ts'
import { decideDesk, decideHoliday, decideNotice, type EntryDecision } from './declare.ts'
import { holidayRules, usualDeskHours, yearlyDecisions } from './defaults.ts'
import type { DecisionEntry, DeskEntry, HolidayEntry } from './entry.ts'

/** Brings the product's rules, holidays, yearly notices and desk hours into a province that has no calendar yet. */
export async function bringCalendar(context: Context): Promise<void> {
  const { root_id } = context
  await bringRules(context)
  const read = () => holidaysOf(context.db, root_id).limit(1).execute()
  if ((await read()).length > 0) return
  await act(context, ownKey('calendar', root_id), read, (holidays) => decideBring(holidays.length > 0, root_id))
  forgetCalendars()
}

/** What bringing comes to; nothing where the province has a calendar. */
function decideBring(has: boolean, root_id: string): { decisions: EntryDecision[]; answer: null } {
  if (has) return { decisions: [], answer: null }
  const idOf = (...words: string[]) => uuidFrom('calendar', root_id, ...words)
  const decisions: EntryDecision[] = [
    ...holidayRules.map((rule) => decideHoliday(holidayEntry(rule), [], idOf(rule.code, rule.effective_from), root_id)),
    ...noticesOf(yearlyDecisions).map((notice, at) =>
      decideNotice(
        notice,
        { decided: [], holidays: holidayRules, calendar: null },
        idOf('notice', String(at)),
        root_id,
      ),
    ),
    ...usualDeskHours.flatMap(
      (hours, at) => decideDesk(deskEntry(hours, root_id), [], idOf('desk', String(at)), root_id).decisions,
    ),
  ]
  return { decisions, answer: null }
}

function holidayEntry({ name_key, effective_from, effective_to, ...rule }: HolidayRule): HolidayEntry {
  const name = (words.rules as Record<string, string>)[`holiday.${rule.code}`] ?? rule.code
  return { ...rule, name, valid_from: effective_from, valid_to: effective_to }
}

function deskEntry({ effective_from, effective_to, ...hours }: DeskHours, agency_id: string): DeskEntry {
  return { ...hours, agency_id, valid_from: effective_from, valid_to: effective_to }
}

/** Days that were decided together: those a holiday takes in one year, and the two sides of each swap. */
export function noticesOf(days: readonly YearlyDecision[]): DecisionEntry[] {
  const taken = Map.groupBy(
    days.filter(({ kind }) => kind === 'holiday'),
    ({ holiday, day, basis }) => `${holiday} ${day.slice(0, 4)} ${basis}`,
  )
  const holidays = [...taken.values()].flatMap((group): DecisionEntry[] => {
    const [{ holiday, basis, verified } = {}] = group
    if (!holiday || !basis) return []
    return [{ kind: 'holiday', holiday, days: group.map(({ day }) => day), basis, verified: verified ?? false }]
  })
  const off = days.filter(({ kind }) => kind === 'off')
  const work = days.filter(({ kind }) => kind === 'work')
  const swaps = off.flatMap(({ day, basis, verified }, at): DecisionEntry[] => {
    const other = work[at]
    return other ? [{ kind: 'swap', off: [day], work: [other.day], basis, verified }] : []
  })
  return [...holidays, ...swaps]
}
