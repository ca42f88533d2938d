import type { Registry } from '#measures'
import type { Condition } from './rule.ts'

/** What a record would have to hold before these conditions can be judged; a text in words/. */
const NOT_RECORDED = ['late_dossier', 'visits', 'rating'] as const

/**
 * What keeps a rule from being judged: the kind of fact that nothing records, or the measure that nothing gives; null
 * where it is judged.
 */
export function lackingFor(condition: Condition, registry: Pick<Registry, 'measures'>): string | null {
  if (NOT_RECORDED.some((kind) => kind === condition.kind)) return condition.kind
  if (condition.kind === 'reduction') return condition.measure
  if (condition.kind !== 'figure' && condition.kind !== 'range') return null
  return registry.measures.some(({ name }) => name === condition.measure) ? null : condition.measure
}
