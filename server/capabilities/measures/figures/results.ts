import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import type { Counter, Measure } from '../measure.ts'
import { covering } from '../periods/period.ts'
import { cutOf } from '../periods/place.ts'
import type { Registry } from '../registry.ts'
import { mostByPart } from '../tally/cells.ts'
import { bodiesBelow, type Trend, trendsOf, valuesOf } from './cockpit.ts'
import { provenance } from './compute.ts'
import type { Value } from './evaluate.ts'
import { type Scope, scopeOf } from './scope.ts'
import { needsOf, readFor } from './source.ts'

/** What everybody may see of a province's work: figures of the whole and by agency, never a dossier. */
export type Results = {
  readonly period: { readonly code: string; readonly from: string; readonly to: string }
  readonly cut: string
  readonly as_of: string
  readonly figures: readonly (Value & Pick<Measure, 'name' | 'unit' | 'better' | 'basis'> & { readonly trend: Trend })[]
  readonly agencies: readonly {
    readonly code: string
    readonly name: string
    readonly values: Readonly<Record<string, Value>>
  }[]
  /** What was received most in the period, by procedure. */
  readonly procedures: readonly { readonly code: string; readonly received: number }[]
}

type Kept = { results: Promise<Results>; until: number }
const kept = new Map<string, Kept>()
const KEPT_MS = 60_000
const MOST_KEPT = 200

/**
 * The province's figures of a period, kept for a minute: everybody asks for the same.
 *
 * @param period as in `2026-06`; without one the month before this one.
 * @throws Objection `measures.period_unknown`, `agencies.not_found`.
 */
export function publicResults(context: Context, registry: Registry, period = lastMonth(context)): Promise<Results> {
  const name = `${context.root_id} ${period}`
  const found = kept.get(name)
  if (found && found.until > Date.now()) return found.results
  if (kept.size > MOST_KEPT) kept.clear()
  const results = resultsOf(context, registry, period)
  results.catch(() => kept.delete(name))
  kept.set(name, { results, until: Date.now() + KEPT_MS })
  return results
}

async function resultsOf(context: Context, registry: Registry, code: string): Promise<Results> {
  const agency = (await treeOf(context)).root.code
  const question = { measure: '', agency, subtree: true, period: code }
  const [scope, cut] = await Promise.all([scopeOf(context, question), cutOf(context)])
  const [read, trends, agencies, procedures] = await Promise.all([
    readFor(context, registry, registry.shown, scope),
    trendsOf(context, registry, registry.shown, scope),
    bodiesBelow(context, scope, agency),
    mostReceived(context, registry, scope),
  ])
  const whole = valuesOf(registry.shown, read.of(scope.agencies))
  const { period, as_of } = provenance(registry.get('received'), question, scope, cut)
  return {
    period,
    cut: cut.code,
    as_of,
    procedures: procedures.map(({ code, n }) => ({ code, received: n })),
    figures: registry.shown.map(({ name, unit, better, basis }) => ({
      ...(whole[name] ?? { value: null, numerator: 0, denominator: null }),
      name,
      unit,
      better,
      basis,
      trend: trends.get(name) ?? [],
    })),
    agencies: agencies.map(({ agency: { code: own, name }, ids }) => ({
      code: own,
      name,
      values: valuesOf(registry.shown, read.of(ids)),
    })),
  }
}

/** Of what most was received. */
async function mostReceived(context: Context, registry: Registry, scope: Scope) {
  const [counter]: readonly Counter[] = needsOf([registry.get('received')]).flows
  if (!counter) return []
  const kind = registry.kind(counter.of)
  const slice = { agencies: scope.agencies, where: {}, by: kind.row.class }
  return mostByPart(context, kind, [counter], slice, covering(scope.period.from, scope.period.to))
}

function lastMonth(context: Context): string {
  const [year = 0, month = 0] = today(context).split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}
