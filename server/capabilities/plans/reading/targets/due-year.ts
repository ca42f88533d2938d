/** The year by which a number is to be reached: in its clause, its sentence, or the heading of its list. */
import { yearRangeIn } from '../times/years.ts'
import type { Range } from './clauses.ts'

// "so với năm 2011" is a base and "Luật … năm 2015" a name: only these words make a year a goal.
const GOAL_YEAR =
  /(?:đến|vào|tới|hết|cuối|trước|trong|phấn đấu)\s+(?:hết\s+|cuối\s+)?(?:năm|tháng\s+\d{1,2}(?:\/|\s+năm))\s*((?:19|20)\d{2})(?!\d)/giu

type Said = { year: number; at: number }

export function goalYearsIn(text: string): Said[] {
  return [...text.matchAll(GOAL_YEAR)].map((found) => ({ year: Number(found[1]), at: found.index }))
}

/** Nearest in the clause, else the last said before the number in the sentence, else the first after it. */
export function yearFor(years: readonly Said[], at: number, clause: Range, sentence: Range): number | null {
  const inClause = years.filter((year) => year.at >= clause.from && year.at < clause.to)
  const inSentence = years.filter((year) => year.at >= sentence.from && year.at < sentence.to)
  const nearest = inClause.sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0]
  return (
    (nearest ?? inSentence.findLast((year) => year.at < at) ?? inSentence.find((year) => year.at > at))?.year ?? null
  )
}

/** The year a heading or the line over a list gives to everything below: "đến năm 2015:", "Giai đoạn 1 (2011 - 2015)". */
export function yearOfHeading(text: string): number | null {
  const goal = goalYearsIn(text).at(-1)
  return goal?.year ?? yearRangeIn(text)?.to ?? null
}
