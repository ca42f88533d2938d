import { Objection } from '#platform/objection.ts'
import { type Measure, termsOf, type Where } from '../measure.ts'
import type { Registry } from '../registry.ts'
import { isKeptBy } from './declared.ts'

/**
 * Stops a question for a part that the figures are not kept by; a part nobody keeps must not look like an empty one.
 *
 * @param by the dimension the figure is to be broken down by, too.
 * @throws Objection `measures.not_kept_by`
 */
export function stopUnlessKept(registry: Registry, measure: Measure, where: Where, by: string | null = null): void {
  const names = [...Object.keys(where), ...(by === null ? [] : [by])]
  if (names.length === 0) return
  const isKept =
    kindsIn(measure).every((kind) => isKeptBy(registry.kind(kind), names)) && areListedBy(measure, names, by)
  if (!isKept) throw new Objection('measures.not_kept_by', { measure: measure.name, dimensions: names.join(', ') })
}

/** The kinds of facts a measure counts. */
function kindsIn(measure: Measure): readonly string[] {
  if (measure.kind === 'quantile') return [measure.of.of]
  return termsOf(measure).flatMap((term) => {
    if ('flow' in term) return [term.flow.of]
    if ('stock' in term) return [term.stock.of]
    return 'pending' in term ? [term.pending.of] : []
  })
}

/** A catalogue can be asked for one of its entries, and is not broken down. */
function areListedBy(measure: Measure, names: readonly string[], by: string | null): boolean {
  const listings = termsOf(measure).flatMap((term) => ('listed' in term ? [term.listed.from] : []))
  return listings.every(({ dimension }) => by === null && names.every((name) => name === dimension))
}
