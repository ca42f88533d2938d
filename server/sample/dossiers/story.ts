import type { Calendar } from '#calendar'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day, dayOf, daysBetween, instant, weekdayOf } from '#platform/time.ts'
import { placeOf } from '../chance.ts'
import { receivingOn, ruleOn } from '../clock.ts'
import { TWO_LEVELS } from '../province.ts'

/** A story to be told: how many dossiers, until when, and by which chance. The same three tell the same story. */
export type Story = { readonly seed: number; readonly dossiers: number; readonly until: Date }

/** The days on which dossiers arrive, with how many of all arrive until the end of each. */
export type Days = {
  readonly from: Day
  readonly to: Day
  readonly days: readonly Day[]
  readonly sums: readonly number[]
  /** How much of the story has passed on a day, 0 to 1. */
  passed(day: Day): number
}

const YEAR = 365

/** The first day of a story: a year before its end, but not before there were communes of today. */
export function firstDay(until: Date): Day {
  if (dayOf(until) <= TWO_LEVELS) throw new Objection('sample.until_early', { day: dayOf(until), first: TWO_LEVELS })
  return addDays(dayOf(until), -Math.min(YEAR, daysBetween(TWO_LEVELS, dayOf(until))))
}

/** How busy each day is: the week's rhythm, the quiet around Tết, nothing on holidays. */
export function daysOf(calendar: Calendar, until: Date): Days {
  const from = firstDay(until)
  const to = dayOf(until)
  const days: Day[] = []
  const sums: number[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const weight = busyness(calendar, day) * openUntil(calendar, day, until)
    if (weight <= 0) continue
    days.push(day)
    sums.push((sums.at(-1) ?? 0) + weight)
  }
  if (days.length === 0) throw new Objection('sample.until_early', { day: to, first: TWO_LEVELS })
  const length = Math.max(1, daysBetween(from, to))
  return { from, to, days, sums, passed: (day) => daysBetween(from, day) / length }
}

/** The day on which the n-th of a story's dossiers arrives: they come in the order of days. */
export function dayOfArrival({ days, sums }: Days, number: number, dossiers: number): Day {
  const total = sums.at(-1) ?? 0
  const day = days[placeOf(sums, ((number + 0.5) / dossiers) * total)]
  if (!day) throw new RangeError('a story has days')
  return day
}

const WEEK = [0, 1.3, 1.12, 1, 0.95, 0.88, 0.45, 0.3]

function busyness(calendar: Calendar, day: Day): number {
  if (receivingOn(calendar, day).length === 0) return 0
  return (WEEK[weekdayOf(day)] ?? 1) * aroundTet(calendar, day)
}

function aroundTet(calendar: Calendar, day: Day): number {
  const isTet = (days: number) => ruleOn(calendar, addDays(day, days)).startsWith('holiday.tet')
  if ([1, 2, 3, 4, 5, 6, 7].some(isTet)) return 0.5
  return [-1, -2, -3, -4, -5].some(isTet) ? 0.6 : 1
}

/** How much of a day's desk hours lies before the story's end. */
function openUntil(calendar: Calendar, day: Day, until: Date): number {
  const hours = receivingOn(calendar, day)
  const all = hours.reduce((sum, [opens, closes]) => sum + closes - opens, 0)
  const passed = hours.reduce((sum, [opens, closes]) => {
    const minutes = Math.floor((until.getTime() - instant(day, opens).getTime()) / 60_000)
    return sum + Math.max(0, Math.min(minutes, closes - opens))
  }, 0)
  return all > 0 ? passed / all : 0
}
