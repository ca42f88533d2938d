import { addDays, asDay, type Day, weekdayOf } from '#platform/time.ts'
import type { DayKind, HolidayRule, Weekday, YearlyDecision } from '../calendar.ts'
import { solarDay } from './lunar.ts'

/** The rows from which a country's days off follow. */
export type NationalRows = {
  readonly holidays: readonly HolidayRule[]
  readonly decisions: readonly YearlyDecision[]
  readonly weeklyRest: readonly Weekday[]
  /** Source of the rule that makes up a holiday lost to a rest day. */
  readonly madeUpBasis: string | null
}

/**
 * Every day of those years that is not what its weekday says: holidays, days made up for them, both sides of a swap.
 * A notice goes before the rule: where it names days of a holiday, the rule's own choice for that year is dropped.
 */
export function nationalDays(rows: NationalRows, years: { from: number; to: number }): Map<Day, DayKind> {
  const days = new Map<Day, DayKind>()
  const chosen = new Set(rows.decisions.filter(isChoice).map(({ day, holiday }) => choice(day, holiday)))
  const lost: { day: Day; rule: HolidayRule }[] = []
  for (let year = years.from; year <= years.to; year += 1) {
    for (const rule of rows.holidays) {
      const named = namedDay(rule, year)
      if (!named || chosen.has(choice(named, rule.code))) continue
      for (let at = 0; at < rule.length; at += 1) {
        const day = addDays(named, at - rule.days_before)
        days.set(day, holidayKind(day, rule))
        if (rule.made_up && isRest(day, rows.weeklyRest)) lost.push({ day, rule })
      }
    }
  }
  for (const decision of rows.decisions) days.set(decision.day, decidedKind(decision))
  for (const { day, rule } of lost) makeUp(days, day, rule, rows)
  return days
}

const isChoice = ({ kind }: YearlyDecision): boolean => kind === 'holiday'
const choice = (day: Day, code: string | null): string => `${code} ${day.slice(0, 4)}`
const isRest = (day: Day, rest: readonly number[]): boolean => rest.includes(weekdayOf(day))

/** The day that gives the holiday its name; null in a year before or after the rule was in force. */
function namedDay(rule: HolidayRule, year: number): Day | null {
  const { month, day } = rule
  const two = (value: number): string => String(value).padStart(2, '0')
  const named =
    rule.kind === 'lunar' ? solarDay({ year, month, day, leap: false }) : asDay(`${year}-${two(month)}-${two(day)}`)
  const inForce = named && named >= rule.effective_from && (!rule.effective_to || named <= rule.effective_to)
  return inForce ? named : null
}

function holidayKind(day: Day, { code, set_yearly, basis, verified }: HolidayRule): DayKind {
  return { day, working: false, rule: `holiday.${code}${set_yearly ? '_default' : ''}`, basis, verified }
}

function decidedKind({ day, kind, holiday, basis, verified }: YearlyDecision): DayKind {
  const rule = kind === 'holiday' ? `holiday.${holiday}` : `swap_${kind}`
  return { day, working: kind === 'work', rule, basis, verified }
}

/** Gives the holiday the first later day that is no rest, no holiday, no made-up day and no part of a swap. */
function makeUp(days: Map<Day, DayKind>, lost: Day, { verified }: HolidayRule, rows: NationalRows): void {
  let day = addDays(lost, 1)
  while (days.has(day) || isRest(day, rows.weeklyRest)) day = addDays(day, 1)
  days.set(day, { day, working: false, rule: 'made_up', basis: rows.madeUpBasis, verified })
}
