import type { ProcedureVersion, Step, Term } from './procedure.ts'

/** The term promised for a case: the committed shorter one where there is one, else the legal one; the usual one where the case has none of its own. */
export function termFor({ terms }: Pick<ProcedureVersion, 'terms'>, kase: string | null): Term | null {
  return pick(terms.committed, kase) ?? pick(terms.legal, kase) ?? usual(terms.committed) ?? usual(terms.legal)
}

/** The term the law gives for a case. */
export function legalTermFor({ terms }: Pick<ProcedureVersion, 'terms'>, kase: string | null): Term | null {
  return pick(terms.legal, kase) ?? usual(terms.legal)
}

function pick(terms: readonly Term[], kase: string | null): Term | null {
  return terms.find((term) => term.case === kase) ?? null
}

function usual(terms: readonly Term[]): Term | null {
  return terms.find((term) => term.case === null) ?? terms[0] ?? null
}

/** The steps a case goes through, in order. */
export function stepsFor({ steps }: Pick<ProcedureVersion, 'steps'>, kase: string | null): Step[] {
  return steps.filter(({ only_in }) => only_in === null || (kase !== null && only_in.includes(kase)))
}
