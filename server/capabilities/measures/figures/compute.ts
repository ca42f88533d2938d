import type { Context } from '#platform/context.ts'
import { instant, isoOf } from '#platform/time.ts'
import { stopUnlessKept } from '../facts/kept.ts'
import type { Measure } from '../measure.ts'
import type { Period } from '../periods/period.ts'
import { type Cut, cutOf } from '../periods/place.ts'
import type { Registry } from '../registry.ts'
import { evaluate, type Value } from './evaluate.ts'
import { type Question, type Scope, scopeOf } from './scope.ts'
import { needsOf, readFor } from './source.ts'

/** A figure: what it is, for whom and when, up to which place in the journal, and how it came about. */
export type Figure = Value & {
  readonly measure: string
  readonly version: number
  readonly unit: string
  readonly agency: string
  readonly subtree: boolean
  readonly period: Period
  /** The place in the journal up to which events count: `epoch:transaction:events read`. */
  readonly cut: string
  /** The moment stocks are counted at: the period's end; now while it runs, or where the measure judges its cases now. */
  readonly as_of: string
}

/**
 * Computes a figure from the tally; every number on every screen comes through here.
 *
 * @throws Objection `measures.not_found`, `measures.not_kept_by`, `measures.period_unknown`, `agencies.not_found`
 */
export async function figureFor(context: Context, registry: Registry, question: Question): Promise<Figure> {
  const measure = registry.get(question.measure)
  stopUnlessKept(registry, measure, question.where ?? {})
  const [scope, cut] = await Promise.all([scopeOf(context, question), cutOf(context)])
  const read = await readFor(context, registry, [measure], scope)
  return { ...provenance(measure, question, scope, cut), ...evaluate(measure, read.of(scope.agencies)) }
}

export function provenance(
  measure: Measure,
  { agency, subtree }: Pick<Question, 'agency' | 'subtree'>,
  { period, now, asked_at }: Scope,
  cut: Cut,
) {
  const { name, version, unit } = measure
  const at = needsOf([measure]).pendings.length > 0 ? asked_at : now
  return {
    measure: name,
    version,
    unit,
    agency,
    subtree,
    period,
    cut: cut.code,
    as_of: isoOf(at ?? instant(period.to, 1440)),
  }
}
