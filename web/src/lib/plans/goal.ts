import { number } from '#lib/format.ts'
import type { Locale } from '#lib/language.ts'
import type { Say } from '#lib/words.ts'
import type { plan_track } from '#words/vi/plans/plan_track.ts'
import type { Target } from './plan.ts'

type SayTrack = Say<typeof plan_track>
type Wanted = Pick<Target, 'comparator' | 'low' | 'high' | 'unit' | 'change' | 'by_year' | 'every'>

const words = {
  '>': 'more',
  '>=': 'at_least',
  '<': 'less',
  '<=': 'at_most',
  '=': 'equal',
  between: 'between',
} as const

/** A figure with the unit the plan wrote: `95 %`, `2 lần/năm`; a share written as a fraction in percent. */
export function figure(locale: Locale, value: number, unit: string | null): string {
  if (unit === 'ratio') return `${number(locale, value * 100)}\u00a0%`
  return unit ? `${number(locale, value)}\u00a0${unit}` : number(locale, value)
}

/** What a target wants, in words: `từ 95 % trở lên, năm 2026`; `giảm 20 %, hằng năm`. */
export function wantedText(locale: Locale, target: Wanted, say: SayTrack): string {
  const [low, high] = [target.low, target.high ?? target.low].map((value) => figure(locale, value, target.unit))
  const values = { low: low ?? '', high: high ?? '' }
  const much = target.change
    ? say(target.change === 'reduce' ? 'targets.reduce' : 'targets.raise', values)
    : say(`targets.comparators.${words[target.comparator as '>'] ?? 'equal'}`, values)
  return [much, whenText(target, say)].filter(Boolean).join(', ')
}

function whenText({ by_year, every }: Wanted, say: SayTrack): string {
  if (every) return say(`targets.every.${every as 'year'}`)
  return by_year ? say('targets.year', { year: by_year }) : ''
}
