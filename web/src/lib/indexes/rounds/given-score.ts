import type { paths } from '#contract/api.d.ts'
import { typedNumber } from './typed-number.ts'

type Work = paths['/api/v1/indexes/rounds/{code}/agencies/{agency}/components/{component}/works']['post']
export type Value = NonNullable<Work['requestBody']['content']['application/json']['value']>
type Named = { readonly code: string; readonly name: string }

/** What of a kind of score the boxes of a form need; the API gives each kind its own parameters. */
export type Asked = {
  readonly kind: string
  readonly on?: 'share' | 'count'
  readonly questions?: readonly string[]
  readonly options?: readonly Named[]
  readonly breaches?: readonly Named[]
  readonly parts?: readonly Named[]
  readonly targets?: readonly { readonly group: string }[]
}

/** The boxes a kind of score is declared by; `points` where nothing but points can be said. */
export type Boxes = 'answers' | 'count' | 'option' | 'breaches' | 'day' | 'share' | 'percent' | 'parts' | 'points'

const boxes: Readonly<Record<string, Boxes>> = {
  BINARY: 'answers',
  COUNT_EACH: 'count',
  GRADED: 'option',
  DEDUCT: 'breaches',
  DEADLINE: 'day',
  LINEAR: 'share',
  LINEAR_FLOOR: 'share',
  CAP_LINEAR: 'share',
  TARGET_GAP: 'share',
  THRESHOLD_BY_GROUP: 'share',
  COMBINED: 'parts',
  SIPAS: 'percent',
}

export function boxesOf({ kind, on }: Asked): Boxes {
  return kind === 'STEP' ? (on === 'count' ? 'count' : 'share') : (boxes[kind] ?? 'points')
}

/** A box that cannot be taken as it is: its name, and which sentence says why. */
export type Wrong = { readonly path: string; readonly why: 'number' | 'whole' | 'choose' | 'day' | 'larger' | 'points' }
export type Given =
  | { readonly value: Value }
  | { readonly points: number }
  | { readonly wrong: readonly Wrong[]; readonly total?: number }
type Text = (name: string) => string

/** Reads what was typed as the kind of score asks it, or as points where `by` says so. */
export function givenScore(asked: Asked, text: Text, due_on: string | null): Given {
  const way = boxesOf(asked)
  return way === 'points' || text('by') === 'points' ? pointsFrom(text) : readers[way](asked, text, due_on)
}

function pointsFrom(text: Text): Given {
  const found = typedNumber(text('points'))
  const points = typeof found === 'number' ? Math.round(found * 1_000_000) / 1_000 : null
  return points === null || !Number.isInteger(points) ? wrongAt('points', 'points') : { points }
}

const readers: Readonly<Record<Exclude<Boxes, 'points'>, (asked: Asked, text: Text, due_on: string | null) => Given>> =
  {
    answers({ questions = [] }, text) {
      const asked = Array.from({ length: Math.max(1, questions.length) }, (_, at) => `value.answers.${at}`)
      const wrong = asked.filter((path) => !['yes', 'no'].includes(text(path)))
      if (wrong.length > 0) return { wrong: wrong.map((path) => ({ path, why: 'choose' })) }
      return { value: { kind: 'answers', answers: asked.map((path) => text(path) === 'yes') } }
    },
    count(_, text) {
      const count = wholeAt('value.count', text)
      return count === null ? wrongAt('value.count', 'whole') : { value: { kind: 'count', count } }
    },
    option(_, text) {
      const option = text('value.option')
      return option ? { value: { kind: 'option', option } } : wrongAt('value.option', 'choose')
    },
    breaches({ breaches = [] }, text) {
      const { counts, wrong } = countsOf('value.counts', breaches, text)
      return wrong.length > 0 ? { wrong } : { value: { kind: 'breaches', counts } }
    },
    day(_, text, due_on) {
      if (text('value.not_done') === 'on') return { value: { kind: 'day', done_on: null, due_on: due_on ?? '' } }
      const done_on = text('value.done_on')
      return isDay(done_on)
        ? { value: { kind: 'day', done_on, due_on: due_on ?? '' } }
        : wrongAt('value.done_on', 'day')
    },
    share: shareFrom,
    percent(_, text) {
      const numerator = typedNumber(text('value.numerator'))
      if (numerator === null || numerator === undefined || numerator < 0) return wrongAt('value.numerator', 'number')
      if (numerator > 100) return { ...wrongAt('value.numerator', 'larger'), total: 100 }
      return { value: { kind: 'share', numerator, denominator: 100 } }
    },
    parts({ parts = [] }, text) {
      const total = wholeAt('value.total', text)
      const { counts, wrong } = countsOf('value.parts', parts, text)
      const all: Wrong[] = total === null ? [{ path: 'value.total', why: 'whole' }, ...wrong] : wrong
      if (all.length > 0 || total === null) return { wrong: all }
      return { value: { kind: 'parts', total, parts: counts } }
    },
  }

/** A day of the calendar: the 31st of February is none. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) && text.length === 10
}

function shareFrom({ kind, targets = [] }: Asked, text: Text): Given {
  const [numerator, denominator] = ['numerator', 'denominator'].map((name) => typedNumber(text(`value.${name}`)))
  const wrong: Wrong[] = []
  if (numerator === null || numerator === undefined) wrong.push({ path: 'value.numerator', why: 'number' })
  if (denominator === null || denominator === undefined || denominator < 0)
    wrong.push({ path: 'value.denominator', why: 'number' })
  const group = text('value.group')
  if (targets.length > 0 && !group) wrong.push({ path: 'value.group', why: 'choose' })
  if (wrong.length > 0 || typeof numerator !== 'number' || typeof denominator !== 'number') return { wrong }
  const overshoots = kind === 'TARGET_GAP' || kind === 'THRESHOLD_BY_GROUP'
  if (!overshoots && numerator > denominator) return { ...wrongAt('value.numerator', 'larger'), total: denominator }
  return { value: { kind: 'share', numerator, denominator, ...(group ? { group } : {}) } }
}

function countsOf(at: string, named: readonly Named[], text: Text) {
  const found = named.map(({ code }) => [code, wholeAt(`${at}.${code}`, text)] as const)
  const wrong = found
    .filter(([, count]) => count === null)
    .map(([code]): Wrong => ({ path: `${at}.${code}`, why: 'whole' }))
  return { counts: Object.fromEntries(found.map(([code, count]) => [code, count ?? 0])), wrong }
}

function wholeAt(path: string, text: Text): number | null {
  const found = typedNumber(text(path))
  return typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : null
}

function wrongAt(path: string, why: Wrong['why']): { readonly wrong: readonly Wrong[] } {
  return { wrong: [{ path, why }] }
}
