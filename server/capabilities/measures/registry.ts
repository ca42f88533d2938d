import { Objection } from '#platform/objection.ts'
import { type Amount, type Counter, counterName, countersOfStock, type FactKind, type Measure } from './measure.ts'

/** All measures of the product, and what must be counted for them; the wiring hands the engine what capabilities declare. */
export type Registry = {
  readonly measures: readonly Measure[]
  readonly counters: readonly Counter[]
  readonly kinds: ReadonlyMap<string, FactKind>
  /** @throws Objection `measures.not_found` */
  get(name: string): Measure
}

export function makeRegistry(
  declared: readonly { readonly kind: FactKind; readonly measures: readonly Measure[] }[],
): Registry {
  const measures = declared.flatMap((one) => one.measures)
  const byName = new Map(measures.map((measure) => [measure.name, measure]))
  if (byName.size !== measures.length) throw new RangeError('two measures have one name')
  const counters = new Map(measures.flatMap(countersOf).map((counter) => [counterName(counter), counter]))
  return {
    measures,
    counters: [...counters.values()],
    kinds: new Map(declared.map(({ kind }) => [kind.kind, kind])),
    get(name) {
      const measure = byName.get(name)
      if (!measure) throw new Objection('measures.not_found', { measure: name })
      return measure
    },
  }
}

function countersOf(measure: Measure): Counter[] {
  if (measure.kind === 'quantile') return [measure.of]
  const amounts: readonly Amount[] =
    measure.kind === 'count' ? measure.of : [...measure.numerator, ...measure.denominator]
  return amounts.flatMap((amount) => ('flow' in amount ? [amount.flow] : countersOfStock(amount.stock)))
}
