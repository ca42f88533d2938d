import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { type AnyFact, type AnyFactKind, amountIn, dayIn, dimensionIn, momentIn } from '../facts/fact.ts'
import { rowsWhere } from '../facts/facts.ts'
import { stopUnlessKept } from '../facts/kept.ts'
import { listedIn, readListed } from '../facts/listed.ts'
import { type Measure, type Term, termsBelow } from '../measure.ts'
import type { Registry } from '../registry.ts'
import { type Question, type Scope, scopeOf } from './scope.ts'
import { type Condition, countedBy, pendingBy, standsBy } from './standing.ts'

/** A row behind a figure, and whether it counts above the line too. */
export type Row = {
  readonly kind: string
  readonly code: string
  readonly agency_id: string
  readonly class: string
  readonly opened_on: Day | null
  readonly closed_on: Day | null
  readonly due_at: Date | null
  readonly worked: number | null
  /** Everything its kind declares, by name. */
  readonly days: Readonly<Record<string, Day | null>>
  readonly amounts: Readonly<Record<string, number | null>>
  readonly dimensions: Readonly<Record<string, string>>
  readonly counted: boolean
}

type Page = { readonly limit: number; readonly after: string }

/**
 * The rows behind a figure, by code: for a share those of the denominator, each saying whether the numerator counts it.
 *
 * @param after the last code of the page before
 * @throws Objection `measures.not_found`, `measures.not_kept_by`, `measures.period_unknown`, `agencies.not_found`
 */
export async function rowsFor(
  context: Context,
  registry: Registry,
  question: Question,
  { limit = 100_000, after = '' } = {},
): Promise<Row[]> {
  const measure = registry.get(question.measure)
  stopUnlessKept(registry, measure, question.where ?? {})
  const scope = await scopeOf(context, question)
  const page = { limit, after }
  const terms = termsBelow(measure)
  if (terms.some((term) => 'listed' in term)) return listedRows(context, registry, measure, scope, page)
  const parts = await Promise.all(terms.map((term) => rowsOf(context, registry, measure, term, scope, page)))
  return parts.flat().sort(byCode).slice(0, limit)
}

async function rowsOf(
  context: Context,
  registry: Registry,
  measure: Measure,
  term: Term,
  scope: Scope,
  page: Page,
): Promise<Row[]> {
  const counting = countingBy(registry, term, scope)
  if (!counting) return []
  const { kind, condition } = counting
  const facts = await rowsWhere(context, kind, condition, scope, page)
  const above = measure.kind === 'share' ? measure.numerator.map((one) => countingBy(registry, one, scope)) : null
  return facts.map((fact) => ({
    ...rowFrom(kind, fact),
    counted: above?.some((one) => one?.kind === kind && one.condition.holds(fact)) ?? true,
  }))
}

/** Which facts a term counts, as one condition; none where it counts no facts. */
function countingBy(
  registry: Registry,
  term: Term,
  scope: Scope,
): { readonly kind: AnyFactKind; readonly condition: Condition } | null {
  if ('listed' in term) return null
  if ('flow' in term) return { kind: registry.kind(term.flow.of), condition: countedBy(term.flow, scope.period) }
  const kind = registry.kind('stock' in term ? term.stock.of : term.pending.of)
  return {
    kind,
    condition: 'stock' in term ? standsBy(kind, term.stock, scope) : pendingBy(kind, term.pending, scope),
  }
}

function rowFrom(kind: AnyFactKind, fact: AnyFact): Omit<Row, 'counted'> {
  const { row, days, amounts, dimensions } = kind
  return {
    kind: kind.kind,
    code: fact.code,
    agency_id: fact.agency_id,
    class: dimensionIn(fact, row.class),
    opened_on: dayIn(fact, row.opened_on),
    closed_on: dayIn(fact, row.closed_on),
    due_at: row.due_at === null ? null : momentIn(fact, row.due_at),
    worked: row.worked === null ? null : amountIn(fact, row.worked),
    days: Object.fromEntries(days.map((name) => [name, dayIn(fact, name)])),
    amounts: Object.fromEntries(Object.keys(amounts).map((name) => [name, amountIn(fact, name)])),
    dimensions: Object.fromEntries(dimensions.map((name) => [name, dimensionIn(fact, name)])),
  }
}

/** The entries of a catalogue behind a figure, each at the first of the agencies it concerns. */
async function listedRows(
  context: Context,
  registry: Registry,
  measure: Measure,
  scope: Scope,
  { limit, after }: Page,
): Promise<Row[]> {
  const lists = (terms: readonly Term[]) => terms.flatMap((term) => ('listed' in term ? [term.listed] : []))
  const all = lists(termsBelow(measure))
  const above = measure.kind === 'share' ? lists(measure.numerator) : all
  const read = await readListed(context, registry, [...all, ...above], scope)
  const counted = new Set(above.flatMap((one) => listedIn(read, one, scope.agencies)).map(({ code }) => code))
  return all
    .flatMap(({ from, ...one }) =>
      listedIn(read, { from, ...one }, scope.agencies).map(({ code, agencies }) => ({
        kind: from.name,
        code,
        agency_id: agencies.find((agency) => scope.agencies.includes(agency)) ?? '',
        class: code,
        opened_on: null,
        closed_on: null,
        due_at: null,
        worked: null,
        days: {},
        amounts: {},
        dimensions: { [from.dimension]: code },
        counted: counted.has(code),
      })),
    )
    .filter(({ code }) => code > after)
    .sort(byCode)
    .slice(0, limit)
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1
}
