import { type Counter, type Listed, type Measure, type Pending, type Term, termsOf, unitShown } from '../measure.ts'
import type { AnyFactKind } from './fact.ts'

type Kinds = ReadonlyMap<string, AnyFactKind>

/**
 * Stops the program from starting with a measure that names what no kind declares, or gives an amount in another unit.
 * Types say it where a measure is declared for its kind; this says it where it is declared across rooms.
 *
 * @throws RangeError
 */
export function namesOnlyDeclared(measure: Measure, kinds: Kinds): void {
  if (measure.kind === 'quantile') checkCounter(measure, measure.of, kinds)
  for (const term of termsOf(measure)) checkTerm(measure, term, kinds)
}

function checkTerm(measure: Measure, term: Term, kinds: Kinds): void {
  if ('flow' in term) checkCounter(measure, term.flow, kinds)
  else if ('listed' in term) checkListed(measure, term.listed, kinds)
  else if ('stock' in term)
    knows(measure, kindFor(measure, term.stock.of, kinds), 'span', (kind) => term.stock.span in kind.spans)
  else checkPending(measure, term.pending, kinds)
}

function checkListed(measure: Measure, { having, from }: Listed, kinds: Kinds): void {
  if (!having) return
  checkCounter(measure, having.counter, kinds)
  const names = [from.dimension, ...Object.keys(having.where)]
  knows(measure, kindFor(measure, having.counter.of, kinds), 'part', (kind) => isKeptBy(kind, names))
}

function checkPending(measure: Measure, { of, on, promise }: Pending, kinds: Kinds): void {
  const kind = kindFor(measure, of, kinds)
  knows(measure, kind, 'day', ({ days }) => days.includes(on))
  knows(measure, kind, 'promise', ({ spans }) => spans[promise]?.due !== undefined)
}

function checkCounter(measure: Measure, { of, on, mark, sum, spread }: Counter, kinds: Kinds): void {
  const kind = kindFor(measure, of, kinds)
  knows(measure, kind, 'day', ({ days }) => days.includes(on))
  knows(measure, kind, 'mark', ({ marks }) => mark === undefined || marks.includes(mark))
  const amount = sum ?? spread?.of
  if (amount === undefined) return
  const unit = kind.amounts[amount]
  knows(measure, kind, 'amount', () => unit !== undefined)
  if (unit && measure.kind !== 'share') knows(measure, kind, 'unit', () => unitShown(unit) === measure.unit)
}

function kindFor(measure: Measure, name: string, kinds: Kinds): AnyFactKind {
  const kind = kinds.get(name)
  if (!kind) throw new RangeError(`${measure.name} counts facts of kind ${name}, which no capability declares`)
  return kind
}

function knows(measure: Measure, kind: AnyFactKind, what: string, does: (kind: AnyFactKind) => boolean): void {
  if (!does(kind)) throw new RangeError(`${measure.name} names a ${what} that facts of kind ${kind.kind} do not have`)
}

/** Whether the tally can be asked for parts by exactly these dimensions. */
export function isKeptBy(kind: AnyFactKind, names: readonly string[]): boolean {
  return keptBy(kind, names) !== null
}

/**
 * The breakdown whose cells hold parts by these dimensions: these alone, or with others that every fact has a value of;
 * the whole where there are none, and null where the tally is not kept so.
 */
export function keptBy({ breakdowns, always = [] }: AnyFactKind, names: readonly string[]): readonly string[] | null {
  if (names.length === 0) return names
  const wanted = new Set(names)
  const holds = breakdowns.filter(
    (one) =>
      [...wanted].every((name) => one.includes(name)) && one.every((name) => wanted.has(name) || always.includes(name)),
  )
  return holds.toSorted((one, other) => one.length - other.length)[0] ?? null
}

const TAKEN = ['agency_id', 'id', 'code', 'marks', 'counter', 'grain', 'starts_on', 'bucket', 'n']

/**
 * Stops the program from starting with a kind whose names cannot be columns of one table, or whose promises run within
 * nothing.
 *
 * @throws RangeError
 */
export function isDeclaredSoundly({ kind, days, moments, amounts, dimensions, spans }: AnyFactKind): void {
  const names = [...days, ...moments, ...Object.keys(amounts), ...dimensions]
  const wrong = [kind, ...names].find((name) => !/^[a-z][a-z0-9_]*$/.test(name) || TAKEN.includes(name))
  if (wrong !== undefined) throw new RangeError(`facts of kind ${kind} cannot name a column ${wrong}`)
  if (new Set(names).size !== names.length) throw new RangeError(`facts of kind ${kind} have one name twice`)
  const loose = Object.entries(spans).find(([, { due, within }]) => due !== undefined && !((within ?? '') in spans))
  if (loose) throw new RangeError(`facts of kind ${kind} promise ${loose[0]} within no span`)
}
