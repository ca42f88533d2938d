/**
 * The time of a task made concrete: every day by which something is owed. Deadlines stand as the document says them;
 * what recurs is owed at the end of each year, quarter or month (or on the day said for it); a quota is owed at the end
 * of its period; what is done all the time is looked at at each year's end; a task without any of these at its end.
 */
import { addDays, asDay, type Day } from '#platform/time.ts'
import type { Every, Quota, Time } from '../reading/reading.ts'

export type Basis = 'deadline' | 'year' | 'quarter' | 'month' | 'end' | 'standing'
export type Due = {
  readonly basis: Basis
  readonly from_on: Day
  readonly due_on: Day
  readonly said: string | null
  readonly at_least: number | null
  readonly unit: string | null
}
export type Span = { readonly from: Day; readonly to: Day }

/** More than monthly over ten years is no plan of work. */
const MOST = 240
const MONTHS = { year: 12, quarter: 3, month: 1 } as const
type Rhythm = keyof typeof MONTHS

/** @param plan the period of the plan, for what says no days of its own */
export function duesOf(time: Time, plan: Span): Due[] {
  const span = spanOf(time, plan)
  const quotas = time.quota.flatMap((quota) => quotaDues(quota, time.every, span, time.text))
  const rhythm = rhythmOf(time.every)
  const rounds = rhythm ? roundDues(rhythm, time, span) : []
  const bare = rounds.filter((round) => !quotas.some(({ due_on }) => due_on === round.due_on))
  const taken = new Set(rounds.map(({ due_on }) => due_on))
  const deadlines = time.deadlines
    .filter(({ on }) => !taken.has(on))
    .map(({ on, text }) => dueBy('deadline', on, span.from, text))
  const dues = [...quotas, ...bare, ...deadlines]
  if (dues.length > 0) return inOrder(dues)
  if (time.every === 'always')
    return roundsIn('year', span).map(({ from, to }) => dueBy('standing', to, from, time.text))
  return [dueBy('end', span.to, span.from, time.text)]
}

function spanOf({ from, to, deadlines }: Time, plan: Span): Span {
  const last = deadlines
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const end = to ?? (last && last > plan.to ? last : plan.to)
  const start = from ?? earlier(plan.from, end)
  return { from: earlier(start, end), to: end }
}

function rhythmOf(every: Every): Rhythm | null {
  return every === null || every === 'always' ? null : every
}

/** A round is due at its end, or on the day the document says for it; a day said for one year is said for every year. */
function roundDues(rhythm: Rhythm, { deadlines, text }: Time, span: Span): Due[] {
  return roundsIn(rhythm, span).flatMap(({ from, to }) => {
    const said = deadlines.filter(({ on }) => on >= from && on <= to)
    const yearly = rhythm === 'year' && said.length === 0 ? deadlines.map((one) => inYear(one, to)) : said
    const days = yearly.filter(({ on }) => on >= from && on <= to)
    if (days.length === 0) return [dueBy(rhythm, to, from, text)]
    return days.map((day) => dueBy(rhythm, day.on, from, day.text))
  })
}

function inYear({ on, text }: { on: Day; text: string }, end: Day): { on: Day; text: string } {
  const day = on.slice(4) === '-02-29' ? '-02-28' : on.slice(4)
  return { on: asDay(`${end.slice(0, 4)}${day}`), text }
}

function quotaDues(
  { at_least, unit, every, within_years, total }: Quota,
  own: Every,
  span: Span,
  text: string | null,
): Due[] {
  const rhythm = rhythmOf(every) ?? rhythmOf(own)
  const owed = (round: Span, basis: Basis, amount: number): Due => ({
    ...dueBy(basis, round.to, round.from, text),
    at_least: amount,
    unit,
  })
  if (within_years === null)
    return rhythm
      ? roundsIn(rhythm, span).map((round) => owed(round, rhythm, at_least))
      : [owed(span, 'end', total ?? at_least)]
  const whole = firstYears(within_years, span)
  if (total === null || total === at_least) return [owed(whole, 'end', at_least)]
  const years = roundsIn('year', whole)
  return years.map((year, n) => owed(year, 'year', n === years.length - 1 ? total : at_least))
}

/** The first so many calendar years of a span. */
function firstYears(years: number, { from, to }: Span): Span {
  const end = asDay(`${Number(from.slice(0, 4)) + years - 1}-12-31`)
  return { from, to: end < to ? end : to }
}

function roundsIn(rhythm: Rhythm, { from, to }: Span): Span[] {
  const rounds: Span[] = []
  for (let start = from; start <= to && rounds.length < MOST; ) {
    const end = lastDayOfRound(start, MONTHS[rhythm])
    rounds.push({ from: start, to: end < to ? end : to })
    start = addDays(end, 1)
  }
  return rounds
}

function lastDayOfRound(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const next = Math.floor((month - 1) / months) * months + months
  const first = next >= 12 ? `${year + 1}-01-01` : `${year}-${String(next + 1).padStart(2, '0')}-01`
  return addDays(asDay(first), -1)
}

function dueBy(basis: Basis, on: Day, from: Day, said: string | null): Due {
  return { basis, from_on: earlier(from, on), due_on: on, said, at_least: null, unit: null }
}

function inOrder(dues: readonly Due[]): Due[] {
  return [...dues]
    .sort((one, other) => (one.due_on < other.due_on ? -1 : one.due_on > other.due_on ? 1 : 0))
    .slice(0, MOST)
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
