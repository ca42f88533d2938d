import { Objection } from '#platform/objection.ts'
import { type Amount, type Counter, counterName, countersOfStock, type FactKind, type Measure } from './measure.ts'

/** All measures of the product, and what must be counted for them; the wiring hands the engine what capabilities declare. */
export type Registry = {
  readonly measures: readonly Measure[]
  /** Those that screens show unasked. */
  readonly shown: readonly Measure[]
  readonly counters: readonly Counter[]
  readonly kinds: ReadonlyMap<string, FactKind>
  /** @throws Objection `measures.not_found` */
  get(name: string): Measure
}

export function makeRegistry(
  declared: readonly { readonly kind?: FactKind; readonly measures: readonly Measure[] }[],
): Registry {
  const measures = declared.flatMap((one) => one.measures)
  const byName = new Map(measures.map((measure) => [measure.name, measure]))
  if (byName.size !== measures.length) throw new RangeError('two measures have one name')
  const trended = measures.find((measure) => !measure.aside && amountsIn(measure).some(hasNoTrend))
  if (trended) throw new RangeError(`${trended.name} has no trend: it stands aside`)
  const counters = new Map(measures.flatMap(countersOf).map((counter) => [counterName(counter), counter]))
  return {
    measures,
    shown: measures.filter(({ aside }) => !aside),
    counters: [...counters.values()],
    kinds: new Map(declared.flatMap(({ kind }) => (kind ? [[kind.kind, kind] as const] : []))),
    get(name) {
      const measure = byName.get(name)
      if (!measure) throw new Objection('measures.not_found', { measure: name })
      return measure
    },
  }
}

/** Months are added up from the tally: what is as of now, or stands in a catalogue, has none. */
function hasNoTrend(amount: Amount): boolean {
  return 'pending' in amount || 'listed' in amount
}

function countersOf(measure: Measure): Counter[] {
  if (measure.kind === 'quantile') return [measure.of]
  return amountsIn(measure).flatMap((amount) => {
    if ('flow' in amount) return [amount.flow]
    if ('listed' in amount) return amount.listed.having ? [amount.listed.having.counter] : []
    return 'stock' in amount ? countersOfStock(amount.stock) : []
  })
}

function amountsIn(measure: Measure): readonly Amount[] {
  if (measure.kind === 'quantile') return []
  return measure.kind === 'count' ? measure.of : [...measure.numerator, ...measure.denominator]
}
