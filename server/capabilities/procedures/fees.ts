import type { FeeRule, ProcedureVersion } from './procedure.ts'

/** How many of what a fee counts: `{ page: 12, copy: 2 }`; what is not said counts once. */
export type Counts = Readonly<Record<string, number>>

export type FeeLine = { readonly code: string; readonly name: string; readonly amount: number }

/**
 * The fees of a dossier in whole đồng, line by line. Rules without an amount (set by the province, a share of a value)
 * are left to the cashier and come as lines of 0 đồng.
 */
export function feesFor(
  { fees }: Pick<ProcedureVersion, 'fees'>,
  given: { case: string | null; online: boolean; counts?: Counts },
): FeeLine[] {
  const counts = given.counts ?? {}
  return fees
    .filter((rule) => rule.case === null || rule.case === given.case)
    .map((rule) => ({ code: rule.code, name: rule.name, amount: amountOf(rule, given.online, counts) }))
}

function amountOf(rule: FeeRule, online: boolean, counts: Counts): number {
  const each = online && rule.online_amount !== null ? rule.online_amount : (rule.amount ?? 0)
  const units = Math.min(counts[rule.per] ?? 1, rule.to ?? Number.MAX_SAFE_INTEGER) - (rule.from - 1)
  const sum = Math.max(0, units) * each
  return rule.max ? Math.min(sum, rule.max.amount * (counts[rule.max.per] ?? 1)) : sum
}

export function feeTotal(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}
