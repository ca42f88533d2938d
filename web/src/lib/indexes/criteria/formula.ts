import type { Locale } from '#lib/words.ts'
import { sizeText } from '../points.ts'
import type { SayIndex } from '../words.ts'

type Named = { readonly name: string }
/** What of a kind of score its sentence needs; the API gives each kind its own parameters. */
export type Scoring = {
  readonly kind: string
  readonly questions?: readonly string[]
  readonly unit?: number
  readonly options?: readonly (Named & { readonly weight: number })[]
  readonly breaches?: readonly (Named & { readonly off: string; readonly share?: number; readonly points?: number })[]
  readonly due?: string
  readonly year?: number
  readonly grace_days?: number
  readonly late_share?: number
  readonly floor?: number
  readonly target?: number
  readonly on?: string
  readonly steps?: readonly { readonly at_least: number; readonly points: number }[]
  readonly parts?: readonly (Named & { readonly weight: number })[]
  readonly when_none?: string
}

/** How a component earns its points, as a sentence; `max` in thousandths. */
export function formulaText(scoring: Scoring, max: number, say: SayIndex, locale: Locale): string {
  const size = (thousandths = 0): string => sizeText(locale, thousandths)
  const params = { max: size(max), ...paramsOf(scoring, say, size) }
  const many = scoring.kind === 'BINARY' && (scoring.questions?.length ?? 0) > 1
  const sentence = say(`formula.${many ? 'BINARY_MANY' : scoring.kind}` as 'formula.BINARY', params)
  const none = scoring.when_none
  const after = none === 'full' || none === 'zero' || none === 'not_applicable' ? say(`formula.none_${none}`) : ''
  return [sentence, after].filter(Boolean).join(' ')
}

function paramsOf(scoring: Scoring, say: SayIndex, size: (thousandths?: number) => string) {
  const { questions = [], options = [], breaches = [], steps = [], parts = [] } = scoring
  return {
    count: questions.length,
    questions: questions.join('; '),
    each: size(scoring.unit),
    floor: size(scoring.floor),
    target: size(scoring.target),
    grace: scoring.grace_days ?? 0,
    late: say('formula.late_share', { share: size(scoring.late_share) }),
    due: dueText(scoring, say),
    options: options.map(({ name, weight }) => say('formula.option', { name, share: size(weight) })).join(', '),
    parts: parts.map(({ name, weight }) => say('formula.part', { name, weight: size(weight) })).join(', '),
    breaches: breaches.map((breach) => breachText(breach, say, size)).join('; '),
    steps: steps
      .map(({ at_least, points }) => {
        const from = `${size(at_least)}${scoring.on === 'share' ? '\u00a0%' : ''}`
        return say('formula.step', { from, points: size(points) })
      })
      .join('; '),
  }
}

function breachText(
  { name, off, share, points }: NonNullable<Scoring['breaches']>[number],
  say: SayIndex,
  size: (thousandths?: number) => string,
): string {
  if (off === 'share') return say('formula.breach_share', { name, share: size(share) })
  return off === 'points'
    ? say('formula.breach_points', { name, points: size(points) })
    : say('formula.breach_all', { name })
}

function dueText({ due = '', year = 0 }: Scoring, say: SayIndex): string {
  const day = due.split('-').reverse().join('/')
  const which = year < 0 ? 'year_before' : year > 0 ? 'year_after' : 'year_same'
  return say('formula.due', { day, year: say(`formula.${which}`) })
}
