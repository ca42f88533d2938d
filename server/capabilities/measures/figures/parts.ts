import type { Context } from '#platform/context.ts'
import { stopUnlessKept } from '../facts/kept.ts'
import { type Measure, perUnit } from '../measure.ts'
import type { Registry } from '../registry.ts'
import { type Figure, figureFor } from './compute.ts'
import { evaluate, type Value } from './evaluate.ts'
import { type Question, scopeOf } from './scope.ts'
import { readFor } from './source.ts'

/** A figure, and the same of each part of a dimension: by method of payment, by question, by procedure. */
export type Parts = {
  readonly figure: Figure
  readonly by: string
  readonly parts: readonly (Value & { readonly part: string })[]
}

/**
 * Breaks a figure down by a dimension its kind of fact is kept by; parts of which nothing was counted are left out.
 *
 * @throws Objection as `figureFor`
 */
export async function partsFor(context: Context, registry: Registry, question: Question, by: string): Promise<Parts> {
  const measure = registry.get(question.measure)
  stopUnlessKept(registry, measure, question.where ?? {}, by)
  const [figure, scope] = await Promise.all([figureFor(context, registry, question), scopeOf(context, question)])
  const read = await readFor(context, registry, [measure], scope, by)
  const parts = [...read.keys].sort().map((part) => ({ part, ...evaluate(measure, read.of([part])) }))
  return {
    figure,
    by,
    parts: parts.filter(({ numerator, denominator }) => numerator !== 0 || (denominator ?? 0) !== 0),
  }
}

/** How many facts lie in each class of a spread; `up_to` is the most in the class, in the unit of the measure. */
export type Spread = {
  readonly figure: Figure
  readonly classes: readonly { readonly up_to: number; readonly count: number }[]
}

/** The spread a quantile is read from, the lowest first; empty for a measure that has none. @throws Objection as `figureFor` */
export async function spreadFor(context: Context, registry: Registry, question: Question): Promise<Spread> {
  const measure = registry.get(question.measure)
  const figure = await figureFor(context, registry, question)
  const scope = await scopeOf(context, question)
  const read = await readFor(context, registry, [measure], scope)
  return { figure, classes: classesOf(measure, read.of(scope.agencies).spread) }
}

function classesOf(measure: Measure, spread: ReturnType<Awaited<ReturnType<typeof readFor>>['of']>['spread']) {
  if (measure.kind !== 'quantile') return []
  const { per } = measure.of.spread
  const counts = new Map<number, number>()
  for (const { bucket, n } of spread(measure.of)) counts.set(bucket, (counts.get(bucket) ?? 0) + n)
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([bucket, count]) => ({ up_to: (bucket * per) / perUnit(measure.unit), count }))
}
