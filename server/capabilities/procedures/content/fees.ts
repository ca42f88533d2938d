import type { FeeRule, ProcedureVersion } from '../procedure.ts'
import { type Cases, isIn } from './cases.ts'

/** How many of what a fee counts: `{ page: 12, copy: 2 }`, pages being those of one copy; what is not said counts once. */
export type Counts = Readonly<Record<string, number>>

export type FeeLine = {
  readonly code: string
  readonly name: string
  readonly amount: number
  /** The catalogue does not say how much (set by the province, a share of a value): the cashier does. */
  readonly left_open: boolean
}

/**
 * The fees of a dossier in whole đồng, line by line. A line that another one stands in for drops; lines with the same
 * upper limit share it, the first ones first. Rules without an amount come as lines of 0 đồng, left to the cashier.
 */
export function feesFor(
  { fees }: Pick<ProcedureVersion, 'fees'>,
  given: { case: Cases; online: boolean; counts?: Counts },
): FeeLine[] {
  const counts = given.counts ?? {}
  const applicable = fees.filter((rule) => rule.case === null || isIn(rule.case, given.case))
  const left = new Map<string, number>()
  return applicable
    .filter((rule) => !isReplaced(rule, applicable))
    .map((rule) => ({
      code: rule.code,
      name: rule.name,
      amount: within(rule, amountOf(rule, given.online, counts), counts, left),
      left_open: rule.amount === null,
    }))
}

function isReplaced({ code }: FeeRule, applicable: readonly FeeRule[]): boolean {
  return applicable.some((other) => other.instead_of === code && other.code !== code)
}

function amountOf(rule: FeeRule, online: boolean, counts: Counts): number {
  const each = online && rule.online_amount !== null ? rule.online_amount : (rule.amount ?? 0)
  const units = Math.min(counts[rule.per] ?? 1, rule.to ?? Number.MAX_SAFE_INTEGER) - (rule.from - 1)
  return Math.max(0, units) * each * timesOver(rule, counts)
}

/** A charge by the page, limited by the copy, is due again for every copy. */
function timesOver({ per, max }: FeeRule, counts: Counts): number {
  return max && max.per !== per ? (counts[max.per] ?? 1) : 1
}

/** What the limit leaves of an amount, after what earlier lines under the same limit took. */
function within({ max }: FeeRule, amount: number, counts: Counts, left: Map<string, number>): number {
  if (!max) return amount
  const limit = `${max.amount}/${max.per}`
  const room = left.get(limit) ?? max.amount * (counts[max.per] ?? 1)
  const charged = Math.min(amount, room)
  left.set(limit, room - charged)
  return charged
}

export function feeTotal(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}
