/** Years and periods as they are written in a plan. */
import { asDay } from '#platform/time.ts'
import type { Period } from '../reading.ts'

export const firstDay = (year: number) => asDay(`${year}-01-01`)
export const lastDay = (year: number) => asDay(`${year}-12-31`)
export const yearOf = (day: string) => Number.parseInt(day.slice(0, 4), 10)

/** 2016 - 2020, 2016 đến 2020; null where there is no such pair or it runs backwards. */
export function yearRangeIn(text: string): { from: number; to: number; index: number; length: number } | null {
  const found = /(?<![\d/])((?:19|20)\d{2})\s*(?:[-–—]|đến(?: hết)?(?: năm)?)\s*((?:19|20)\d{2})(?!\d)/.exec(text)
  if (!found) return null
  const [from, to] = [Number(found[1]), Number(found[2])]
  return from <= to && to - from <= 50 ? { from, to, index: found.index, length: found[0].length } : null
}

/** The period a title or an introduction names: "giai đoạn 2016 - 2020", "5 năm 2021-2025", "năm 2021". */
export function periodIn(text: string): Period | null {
  const range = yearRangeIn(text)
  if (range) return { from: firstDay(range.from), to: lastDay(range.to) }
  const year = /năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(text)
  return year ? { from: firstDay(Number(year[1])), to: lastDay(Number(year[1])) } : null
}

export const noPeriod: Period = { from: null, to: null }
