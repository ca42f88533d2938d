/** The year by which a number is to be reached: in its clause, its sentence, or the heading of its list. */
import { yearRangeIn } from '../times/years.ts'
import type { Range } from './clauses.ts'

// "so với năm 2011" is a base and "Luật … năm 2015" a name: only these words make a year a goal.
const GOAL_YEAR =
  /(?:đến|vào|tới|hết|cuối|trước|trong|phấn đấu)\s+(?:hết\s+|cuối\s+)?(?:năm|tháng\s+\d{1,2}(?:\/|\s+năm))\s*((?:19|20)\d{2})(?!\d)/giu
// "Năm 2025: tối thiểu 80% …", "Riêng năm 2026, …"
const LEADING_YEAR = /(?:^\s*|[.;:]\s+)(?:Riêng\s+|Trong\s+)?năm\s+((?:19|20)\d{2})\s*[:,]/giu

type Said = { year: number; at: number }

export function goalYearsIn(text: string): Said[] {
  return [...text.matchAll(GOAL_YEAR), ...text.matchAll(LEADING_YEAR)]
    .map((found) => ({ year: Number(found[1]), at: found.index }))
    .sort((one, other) => one.at - other.at)
}

/** Nearest in the clause, else the last said before the number in the sentence, else the first after it. */
export function yearFor(years: readonly Said[], at: number, clause: Range, sentence: Range): number | null {
  const next = firstAfter(years, at)
  const [before, after] = [years[next - 1], years[next]]
  const within = (year: Said | undefined, { from, to }: Range) =>
    year && year.at >= from && year.at < to ? year : undefined
  const near = [within(before, clause), within(after, clause)].filter((year) => year !== undefined)
  const nearest = near.sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0]
  return (nearest ?? within(before, sentence) ?? within(after, sentence))?.year ?? null
}

/** The years stand in order: the place of the first one behind `at`. */
function firstAfter(years: readonly Said[], at: number): number {
  let low = 0
  let high = years.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((years[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The year a heading or the line over a list gives to everything below: "đến năm 2015:", "Giai đoạn 1 (2011 - 2015)". */
export function yearOfHeading(text: string): number | null {
  const goal = goalYearsIn(text).at(-1)
  return goal?.year ?? yearRangeIn(text)?.to ?? null
}
