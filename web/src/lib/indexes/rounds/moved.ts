import type { Locale } from '#lib/words.ts'
import { pointsText } from '../points.ts'
import type { RankRow } from '../sort.ts'
import type { SayIndex } from '../words.ts'

/** How an agency moved since last year, in words: places and points. */
export function movedText({ change }: Pick<RankRow, 'change'>, say: SayIndex, locale: Locale): string {
  const { rank = null, points = null } = change ?? {}
  const told = [rank === null ? '' : placesText(rank, say), points === null ? '' : gainText(points, say, locale)]
  return told.filter(Boolean).join(', ') || say('rank.change_none')
}

function placesText(places: number, say: SayIndex): string {
  if (places === 0) return say('rank.same')
  return say(places > 0 ? 'rank.up' : 'rank.down', { places: Math.abs(places) })
}

function gainText(thousandths: number, say: SayIndex, locale: Locale): string {
  if (thousandths === 0) return say('rank.points_same')
  const points = pointsText(locale, Math.abs(thousandths))
  return say(thousandths > 0 ? 'rank.points_up' : 'rank.points_down', { points })
}
