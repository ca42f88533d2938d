import type { workWords } from '#lib/indexes/work-words.ts'
import type { Cell, Work } from './sheet.ts'

type Named = { readonly code: string; readonly name: string }
type Scoring = {
  readonly kind: string
  readonly questions?: readonly string[]
  readonly breaches?: readonly Named[]
  readonly parts?: readonly Named[]
}

/** What the boxes of a component are called, for the boxes and for what is said above them when they are refused. */
export function labelsOf(
  { scoring, name }: Pick<Cell, 'scoring' | 'name'>,
  say: ReturnType<typeof workWords>,
  work: Work,
): Record<string, string> {
  const { kind, questions = [], breaches = [], parts = [] }: Scoring = scoring
  const isGap = kind === 'TARGET_GAP'
  const answers = questions.length > 0 ? questions : [name]
  return {
    points: say('form.points'),
    reason: say(`form.reason.${work as 'explain'}`),
    'value.count': say('form.count'),
    'value.option': say('form.option'),
    'value.done_on': say('form.done_on'),
    'value.total': say('form.total'),
    'value.group': say('form.group'),
    'value.numerator': say(kind === 'SIPAS' ? 'form.percent' : isGap ? 'form.actual' : 'form.numerator'),
    'value.denominator': say(isGap ? 'form.target' : 'form.denominator'),
    ...Object.fromEntries(answers.map((question, at) => [`value.answers.${at}`, question])),
    ...Object.fromEntries(breaches.map((breach) => [`value.counts.${breach.code}`, breach.name])),
    ...Object.fromEntries(parts.map((part) => [`value.parts.${part.code}`, part.name])),
  }
}
