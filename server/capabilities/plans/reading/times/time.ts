/** The time of a task: its span, how often, what is due when, and how much each year. */
import type { Deadline, Period, Time } from '../reading.ts'
import { quotasIn } from '../targets/quotas.ts'
import { everyIn } from './every.ts'
import { type Point, pointsIn } from './points.ts'
import { firstDay, lastDay, yearOf } from './years.ts'

const UNTIL = /(?:trước|đến|hết|chậm nhất|muộn nhất|xong|hoàn thành)(?:\s|$)/i

export function timeFrom(text: string, period: Period): Time {
  const year = onlyYearOf(period)
  const phrases = phrasesOf(text)
  const every = everyIn(text)
  const spans = phrases.flatMap((phrase) => spanOf(phrase, year, every !== null))
  const froms = spans
    .map((span) => span.from)
    .filter((day) => day !== null)
    .sort()
  const tos = spans.map((span) => span.to).sort()
  return {
    text,
    from: froms.length === spans.length ? (froms[0] ?? null) : null,
    to: tos.at(-1) ?? null,
    every,
    deadlines: phrases.flatMap((phrase) => deadlinesOf(phrase, year)),
    quota: quotasIn(text),
  }
}

/** Parts of a cell: sentences, dashes, and a new capital after a year or a word without a stop. */
function phrasesOf(text: string): string[] {
  return text
    .split(
      /\s*[;.]\s+|\s*[;.]$|(?:^|\s)[-–]\s+(?=\p{L})(?![IV]+(?!\p{L}))|(?<=[\p{Ll}\d%])\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}|:))/u,
    )
    .map((part) => part.trim())
    .filter(Boolean)
}

type SpanOfTime = { from: Point['from'] | null; to: Point['to'] }

function spanOf(phrase: string, year: number | null, recurs: boolean): SpanOfTime[] {
  const points = pointsIn(phrase, year)
  if (year && /(?:trong|cả) năm(?!\s*\d)/i.test(phrase)) return [{ from: firstDay(year), to: lastDay(year) }]
  const [first] = points
  const last = points.at(-1)
  if (first && last && points.length > 1 && /(?:^|\s)từ\s.*\s(?:đến|tới)\s/i.test(phrase))
    return [{ from: first.from, to: last.to }]
  const kept = recurs ? points.filter((point) => point.grain === 'range') : points
  return kept.map(({ from, to, grain }) => ({ from: isUntil(phrase, grain) ? null : from, to }))
}

/** A day alone is when something is due, and so is all that stands behind "trước", "đến", "hoàn thành". */
function isUntil(phrase: string, grain: Point['grain']): boolean {
  return grain === 'day' || (grain !== 'range' && grain !== 'stretch' && UNTIL.test(phrase))
}

/** What is due: anything finer than a year, or a year that a phrase gives to one step of the work. */
function deadlinesOf(phrase: string, year: number | null): Deadline[] {
  const points = pointsIn(phrase, year).filter((point) => point.grain !== 'range')
  const due = points.filter((point) => point.grain !== 'year' || isStep(phrase))
  const days = [...new Set(due.map((point) => point.to))].sort()
  const wanted = /(?:^|\s)(?:từ|đến)\s|[-–]/i.test(phrase) ? days.slice(-1) : days
  return wanted.map((on) => ({ on, text: phrase }))
}

function isStep(phrase: string): boolean {
  return phrase.includes(':') || UNTIL.test(phrase)
}

export function onlyYearOf({ from, to }: Period): number | null {
  return from && to && yearOf(from) === yearOf(to) ? yearOf(from) : null
}
