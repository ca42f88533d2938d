import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import type { Period } from '../periods/period.ts'
import { cutOf } from '../periods/place.ts'
import type { Registry } from '../registry.ts'
import { type Figure, provenance } from './compute.ts'
import { evaluate } from './evaluate.ts'
import { scopeOf } from './scope.ts'
import { readFor } from './source.ts'

/** What is asked for many agencies at once; names that no measure has are passed over. */
export type Questions = {
  readonly measures: readonly string[]
  readonly agencies: readonly { readonly id: string; readonly code: string }[]
  readonly period: string
}

/** Figures by agency and measure, all read at one moment. */
export type Figures = {
  readonly period: Period
  readonly cut: string
  of(agency_id: string): ReadonlyMap<string, Figure>
}

/** Figures of many agencies for one period, each with all below it, in as many statements as one agency takes. */
export async function figuresOf(context: Context, registry: Registry, asked: Questions): Promise<Figures> {
  const known = registry.measures.filter(({ name }) => asked.measures.includes(name))
  const { root } = await treeOf(context)
  const question = { measure: '', agency: root.code, subtree: true, period: asked.period }
  const [scope, cut] = await Promise.all([scopeOf(context, question), cutOf(context)])
  const tree = await treeOf(context, [scope.period.to, today(context)].sort()[0])
  const below = new Map(asked.agencies.map(({ id }) => [id, tree.get(id) ? tree.subtreeOf(id) : [id]]))
  const agencies = [...new Set([...scope.agencies, ...[...below.values()].flat()])]
  const read = await readFor(context, registry, known, { ...scope, agencies })
  const codes = new Map(asked.agencies.map(({ id, code }) => [id, code]))
  const figures = (id: string): ReadonlyMap<string, Figure> => {
    const source = read.of(below.get(id) ?? [id])
    const of = { agency: codes.get(id) ?? '', subtree: true }
    return new Map(
      known.map((one) => [one.name, { ...provenance(one, of, scope, cut), ...evaluate(one, source) }] as const),
    )
  }
  return { period: scope.period, cut: cut.code, of: once(figures) }
}

/** What was computed for an agency is not computed again for the next question about it. */
function once<Found>(make: (id: string) => Found): (id: string) => Found {
  const made = new Map<string, Found>()
  return (id) => {
    const found = made.get(id) ?? make(id)
    made.set(id, found)
    return found
  }
}
