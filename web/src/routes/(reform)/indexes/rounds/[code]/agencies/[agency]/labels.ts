import { day } from '#lib/format.ts'
import type { Asked, Value } from '#lib/indexes/rounds/given-score.ts'
import type { workWords } from '#lib/indexes/rounds/work-words.ts'
import { declaredIn } from './declared.ts'
import type { Work } from './sheet.ts'

type Declared = { readonly scoring: Asked; readonly name: string }

/** What the boxes of a component are called, for the boxes and for what is said above them when they are refused. */
export function labelsOf(
  { scoring, name }: Declared,
  say: ReturnType<typeof workWords>,
  work: Work,
): Record<string, string> {
  const { kind, questions = [], breaches = [], parts = [] } = scoring
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

/** What was declared of a component, box by box, in words: `Số đạt yêu cầu: 45`. */
export function claimedText(
  cell: Declared & { readonly value: Value | null },
  say: ReturnType<typeof workWords>,
  locale: 'vi' | 'en',
): readonly string[] {
  const labels = labelsOf(cell, say, 'self_score')
  const options = cell.scoring.options ?? []
  return Object.entries(declaredIn(cell.value, locale)).map(([path, text]) => {
    if (path === 'value.not_done') return say('form.not_done')
    const label = cell.scoring.questions?.length || !path.startsWith('value.answers') ? labels[path] : null
    return [label, said(path, text)].filter(Boolean).join(': ')
  })

  function said(path: string, text: string): string {
    if (path.startsWith('value.answers')) return say(text === 'yes' ? 'form.yes' : 'form.no')
    if (path === 'value.option') return options.find(({ code }) => code === text)?.name ?? text
    return path === 'value.done_on' ? day(text) : text
  }
}
