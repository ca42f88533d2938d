import type { Context } from '#platform/context.ts'
import { listedIn, readListed } from './listed.ts'
import type { Amount, Measure } from './measure.ts'
import { type FigureRow, rowsOfFlow, rowsOfPending, rowsOfStock } from './queries.ts'
import type { Registry } from './registry.ts'
import { type Question, type Scope, scopeOf } from './scope.ts'

/** A row behind a figure, and whether it counts above the line too. */
export type Row = FigureRow & { readonly counted: boolean }

/**
 * The rows behind a figure, by code: for a share those of the denominator, each saying whether the numerator counts it.
 *
 * @param after the last code of the page before
 */
export async function rowsFor(
  context: Context,
  registry: Registry,
  question: Question,
  { limit = 100_000, after = '' } = {},
): Promise<Row[]> {
  const measure = registry.get(question.measure)
  const scope = await scopeOf(context, question)
  if (below(measure).some((amount) => 'listed' in amount)) return listedRows(context, measure, scope, limit, after)
  const rows = await rowsOfAll(context, below(measure), scope, limit, after)
  return rows.map((row) => ({ ...row, counted: counts(measure, row, scope) }))
}

/** The entries of a catalogue behind a figure, each at the first of the agencies it concerns. */
async function listedRows(
  context: Context,
  measure: Measure,
  scope: Scope,
  limit: number,
  after: string,
): Promise<Row[]> {
  const lists = (amounts: readonly Amount[]) => amounts.flatMap((amount) => ('listed' in amount ? [amount.listed] : []))
  const above = measure.kind === 'share' ? lists(measure.numerator) : lists(below(measure))
  const all = lists(below(measure))
  const read = await readListed(context, [...all, ...above], scope)
  const counted = new Set(above.flatMap((one) => listedIn(read, one, scope.agencies)).map(({ code }) => code))
  const blank = { opened_on: null, closed_on: null, due_at: null, worked: null }
  return all
    .flatMap((one) => listedIn(read, one, scope.agencies).map((entry) => ({ ...entry, kind: one.from.name })))
    .filter(({ code }) => code > after)
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .slice(0, limit)
    .map(({ kind, code, agencies, marks }) => ({
      ...{ kind, code, class: code, marks, ...blank, counted: counted.has(code) },
      agency_id: agencies.find((agency) => scope.agencies.includes(agency)) ?? '',
    }))
}

function below(measure: Measure): readonly Amount[] {
  if (measure.kind === 'count') return measure.of
  return measure.kind === 'quantile' ? [{ flow: measure.of }] : measure.denominator
}

async function rowsOfAll(
  context: Context,
  amounts: readonly Amount[],
  scope: Scope,
  limit: number,
  after: string,
): Promise<FigureRow[]> {
  const parts = await Promise.all(
    amounts.map((amount) => {
      if ('flow' in amount) return rowsOfFlow(context, amount.flow, scope, limit, after)
      if ('stock' in amount) return rowsOfStock(context, amount.stock, scope, limit, after)
      if ('listed' in amount) return []
      return rowsOfPending(context, amount.pending, scope, limit, after)
    }),
  )
  return parts
    .flat()
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .slice(0, limit)
}

/** A share's row counts above the line where it has the mark and the day the numerator asks for. */
function counts(measure: Measure, row: FigureRow, { period, asked_at }: Scope): boolean {
  if (measure.kind !== 'share') return true
  return measure.numerator.some((amount) => {
    if ('pending' in amount)
      return (
        row.closed_on === null && (row.due_at !== null && row.due_at < asked_at) === (amount.pending.due === 'passed')
      )
    if (!('flow' in amount)) return false
    const day = amount.flow.on === 'opened_on' ? row.opened_on : row.closed_on
    return (
      day !== null &&
      day >= period.from &&
      day <= period.to &&
      (!amount.flow.mark || row.marks.includes(amount.flow.mark))
    )
  })
}
