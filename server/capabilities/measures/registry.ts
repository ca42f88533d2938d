import { Objection } from '#platform/objection.ts'
import { isDeclaredSoundly, namesOnlyDeclared } from './facts/declared.ts'
import type { AnyFactKind } from './facts/fact.ts'
import { type Counter, counterName, type Measure, type Stock, type Term, termsOf } from './measure.ts'

/** All measures of the product, and what must be counted for them; the wiring hands the engine what capabilities declare. */
export type Registry = {
  readonly measures: readonly Measure[]
  /** Those that screens show unasked. */
  readonly shown: readonly Measure[]
  readonly kinds: ReadonlyMap<string, AnyFactKind>
  /** What the tally counts of a kind. */
  countersOf(kind: string): readonly Counter[]
  /** @throws RangeError where no capability declares it */
  kind(name: string): AnyFactKind
  /** @throws Objection `measures.not_found` */
  get(name: string): Measure
}

export function makeRegistry(
  declared: readonly { readonly kind?: AnyFactKind; readonly measures: readonly Measure[] }[],
): Registry {
  const measures = declared.flatMap((one) => one.measures)
  const byName = new Map(measures.map((measure) => [measure.name, measure]))
  if (byName.size !== measures.length) throw new RangeError('two measures have one name')
  const trended = measures.find((measure) => !measure.aside && termsOf(measure).some(hasNoTrend))
  if (trended) throw new RangeError(`${trended.name} has no trend: it stands aside`)
  const kinds = new Map(declared.flatMap(({ kind }) => (kind ? [[kind.kind, kind] as const] : [])))
  for (const kind of kinds.values()) isDeclaredSoundly(kind)
  for (const measure of measures) namesOnlyDeclared(measure, kinds)
  const counters = new Map(
    measures.flatMap((measure) => countersIn(measure, kinds)).map((counter) => [counterName(counter), counter]),
  )
  const byKind = Map.groupBy(counters.values(), ({ of }) => of)
  return {
    measures,
    shown: measures.filter(({ aside }) => !aside),
    kinds,
    countersOf: (kind) => byKind.get(kind) ?? [],
    kind: (name) => declaredKind(kinds, name),
    get(name) {
      const measure = byName.get(name)
      if (!measure) throw new Objection('measures.not_found', { measure: name })
      return measure
    },
  }
}

type Kinds = ReadonlyMap<string, AnyFactKind>

function declaredKind(kinds: Kinds, name: string): AnyFactKind {
  const kind = kinds.get(name)
  if (!kind) throw new RangeError(`no capability declares facts of kind ${name}`)
  return kind
}

/** Months are added up from the tally: what is as of now, or stands in a catalogue, has none. */
function hasNoTrend(term: Term): boolean {
  return 'pending' in term || 'listed' in term
}

function countersIn(measure: Measure, kinds: Kinds): readonly Counter[] {
  if (measure.kind === 'quantile') return [measure.of]
  return termsOf(measure).flatMap((term) => {
    if ('flow' in term) return [term.flow]
    if ('listed' in term) return term.listed.having ? [term.listed.having.counter] : []
    return 'stock' in term ? countersOfStock(declaredKind(kinds, term.stock.of), term.stock) : []
  })
}

/** The two counters whose running sums give a stock at the end of any day. */
export function countersOfStock({ spans }: AnyFactKind, { of, span }: Stock): readonly [Counter, Counter] {
  const { from, until } = spans[span] ?? { from: '', until: '' }
  return [
    { of, on: from },
    { of, on: until },
  ]
}
