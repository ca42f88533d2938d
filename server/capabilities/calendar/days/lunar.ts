import { addDays, asDay, type Day, daysBetween } from '#platform/time.ts'
import { epochDayAt, midnightAt, newMoon, sunLongitude } from './astronomy.ts'

/** A day of the Vietnamese lunar calendar: `year` is the one that begins at Tết, `leap` marks the repeated month. */
export type LunarDay = { readonly year: number; readonly month: number; readonly day: number; readonly leap: boolean }

type Month = { readonly year: number; readonly month: number; readonly leap: boolean; readonly starts: number }

/** Meridian 105° E (QĐ 121-CP, 08/8/1967); a library made for Beijing is a day or a month off in some years. */
const HOURS_EAST = 7
const EPOCH = asDay('1970-01-01')
const WINTER_SOLSTICE_TERM = 9

/** The solar day of a lunar one; null where that year has no such month or that month no such day. */
export function solarDay({ year, month, day, leap }: LunarDay): Day | null {
  const months = [...monthsBetweenSolstices(year), ...monthsBetweenSolstices(year + 1)]
  const at = months.findIndex((each) => each.year === year && each.month === month && each.leap === leap)
  const found = months[at]
  const next = months[at + 1]
  if (!found || day < 1) return null
  const length = next ? next.starts - found.starts : 30
  return day > length ? null : addDays(EPOCH, found.starts + day - 1)
}

/** The lunar day of a solar one. */
export function lunarDay(on: Day): LunarDay {
  const epochDay = daysBetween(EPOCH, on)
  const solarYear = Number(on.slice(0, 4))
  const months = [...monthsBetweenSolstices(solarYear), ...monthsBetweenSolstices(solarYear + 1)]
  const found = months.findLast(({ starts }) => starts <= epochDay)
  if (!found) throw new RangeError(`no lunar month holds ${on}`)
  return { year: found.year, month: found.month, day: epochDay - found.starts + 1, leap: found.leap }
}

const known = new Map<number, readonly Month[]>()

/** The months from the eleventh of the year before up to, not including, the eleventh of this year. */
function monthsBetweenSolstices(year: number): readonly Month[] {
  const months = known.get(year) ?? nameMonths(year)
  known.set(year, months)
  return months
}

/**
 * The month that holds the winter solstice is the eleventh. Where thirteen months lie between two of those, the first
 * that holds no major solar term repeats the number of the month before it.
 */
function nameMonths(year: number): readonly Month[] {
  const first = eleventhMonth(year - 1)
  const count = eleventhMonth(year) - first
  const starts = Array.from({ length: count + 1 }, (_, at) => newMoonDay(first + at))
  const leapAt = count === 13 ? starts.findIndex((_, at) => at > 0 && at < count && holdsNoMajorTerm(starts, at)) : -1
  return starts.slice(0, count).map((startsOn, at) => {
    const leap = at === leapAt
    const number = at - (leapAt > -1 && at >= leapAt ? 1 : 0)
    return { year: number < 2 ? year - 1 : year, month: ((number + 10) % 12) + 1, leap, starts: startsOn }
  })
}

/** Number of the new moon that begins the eleventh lunar month of that year. */
function eleventhMonth(year: number): number {
  const lastDay = daysBetween(EPOCH, asDay(`${year}-12-31`))
  let k = Math.floor((year + 1 - 2000) * 12.3685) + 1
  while (newMoonDay(k) > lastDay) k -= 1
  return majorTerm(newMoonDay(k)) >= WINTER_SOLSTICE_TERM ? k - 1 : k
}

const newMoonDay = (k: number): number => epochDayAt(newMoon(k), HOURS_EAST)

/** Which twelfth of its circle the sun stands in as the day begins; a change during a month is a major term. */
const majorTerm = (epochDay: number): number => Math.floor(sunLongitude(midnightAt(epochDay, HOURS_EAST)) / 30)

function holdsNoMajorTerm(starts: readonly number[], at: number): boolean {
  const from = starts[at]
  const to = starts[at + 1]
  return from !== undefined && to !== undefined && majorTerm(from) === majorTerm(to)
}
