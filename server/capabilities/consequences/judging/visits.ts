import type { Visit } from './evaluate.ts'

/** A line of a year's inspection plan; the enterprise is known by its tax code. */
export type PlannedVisit = Visit & { readonly tax_code: string; readonly year: number; readonly on: string }

/** Visits to each enterprise of a year in the order they were planned for, keyed by the tax code without its dashes. */
export function visitsByEnterprise(
  plan: readonly PlannedVisit[],
  year: number,
): ReadonlyMap<string, readonly PlannedVisit[]> {
  const visits = plan.filter((visit) => visit.year === year).sort((one, other) => (order(one) < order(other) ? -1 : 1))
  return Map.groupBy(visits, ({ tax_code }) => taxCode(tax_code))
}

/** `0101243150-001` and ` 0101243150 001 ` are one branch; a branch is an enterprise of its own. */
function taxCode(written: string): string {
  return written.replace(/\D/g, '')
}

function order({ on, plan }: PlannedVisit): string {
  return `${on} ${plan}`
}
