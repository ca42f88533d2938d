import { number } from '#lib/format.ts'
import type { Locale, Say } from '#lib/words.ts'
import type { planReview } from '#words/vi/plans/plan_review.ts'
import type { TargetContent } from './shapes.ts'

/** A target's number in words: `giảm ít nhất 20 %`, `từ 25 đến 30 hạng`. */
export function goalOf(locale: Locale, say: Say<typeof planReview>, target: TargetContent): string {
  const { comparator, value, unit, change } = target
  const said = (one: number) => number(locale, one, undefined)
  const values = typeof value === 'number' ? [value] : value
  const [low = 0, high] = values
  const [before, between] = say(`comparators.${comparator}`).split(' … ')
  const bound = high === undefined ? `${before} ${said(low)}` : `${before} ${said(low)} ${between ?? '–'} ${said(high)}`
  return [change ? say(`turns.${change}`) : '', bound, unit === 'ratio' ? `(${say('ratio')})` : unit]
    .filter(Boolean)
    .join(' ')
}
