import type { Scoring } from '../scoring/scoring.ts'
import { type Component, measuresOf } from './criteria-set.ts'
import { type Flaw, flaw } from './flaw.ts'

type Row = Pick<Component, 'code' | 'scoring' | 'binding' | 'evidence'>

/** What the index itself publishes of a set: a component bound to it, or to what is made from it, would judge itself. */
export function resultMeasure(set: string): string {
  return `index.${set}`
}

/** Do the bound measures exist, fit the kind of score and stand on something other than this very index? */
export function* checkBinding(
  row: Row,
  set: string,
  measures: ReadonlyMap<string, readonly string[]>,
): Generator<Flaw> {
  if (row.binding === null && row.evidence.length === 0) yield flaw('indexes.source_missing', row.code)
  if (row.binding && !fits(row)) yield flaw('indexes.binding_does_not_fit', row.code, { kind: row.scoring.kind })
  for (const measure of measuresOf(row)) {
    const where = { measure }
    if (circular(measure, resultMeasure(set), measures)) yield flaw('indexes.measure_circular', row.code, where)
    else if (!measures.has(measure)) yield flaw('indexes.measure_unknown', row.code, where)
  }
}

/** Figures a kind of score asks of measures; null where a measure of its own (with both figures) does. */
export function figuresOf(scoring: Scoring): readonly string[] | null {
  switch (scoring.kind) {
    case 'COMBINED':
      return ['total', ...scoring.parts.map(({ code }) => code)]
    case 'GRADED':
      return scoring.options.map(({ code }) => code)
    case 'DEDUCT':
      return scoring.breaches.map(({ code }) => code)
    default:
      return null
  }
}

function fits({ scoring, binding }: Row): boolean {
  if (!binding) return true
  if (binding.by === 'survey') return scoring.kind === 'SURVEY'
  if (['BINARY', 'DEADLINE', 'SURVEY'].includes(scoring.kind)) return false
  const figures = figuresOf(scoring)
  if (binding.by === 'measure') return figures === null
  const named = Object.keys(binding.figures).sort().join()
  return named === [...(figures ?? ['numerator', 'denominator'])].sort().join()
}

/** Does a measure stand on the result of this set, or on itself? */
function circular(measure: string, result: string, measures: ReadonlyMap<string, readonly string[]>): boolean {
  const open = [measure]
  const seen = new Set<string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === result || next.startsWith(`${result}.`)) return true
    const below = measures.get(next) ?? []
    if (below.includes(measure)) return true
    if (!seen.has(next)) open.push(...below)
    seen.add(next)
  }
  return false
}
