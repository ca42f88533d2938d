import type { ProcedureVersion, Span, Step, Term } from '../procedure.ts'
import { type Cases, isIn, listOf } from './cases.ts'

const WORKING_DAY = 8 * 60

/**
 * The term promised for a dossier's cases: the committed shorter one where there is one, else the legal one; the usual
 * one where no case has one of its own. Of several cases the one that takes longest counts.
 */
export function termFor({ terms }: Pick<ProcedureVersion, 'terms'>, cases: Cases): Term | null {
  const own = ofCases(cases, (kase) => pick(terms.committed, kase) ?? pick(terms.legal, kase))
  return own ?? pick(terms.committed, null) ?? pick(terms.legal, null) ?? terms.committed[0] ?? terms.legal[0] ?? null
}

/** The term the law gives for a dossier's cases. */
export function legalTermFor({ terms }: Pick<ProcedureVersion, 'terms'>, cases: Cases): Term | null {
  return ofCases(cases, (kase) => pick(terms.legal, kase)) ?? pick(terms.legal, null) ?? terms.legal[0] ?? null
}

function ofCases(cases: Cases, termOf: (kase: string) => Term | null): Term | null {
  return longest(listOf(cases).flatMap((kase) => termOf(kase) ?? []))
}

function pick(terms: readonly Term[], kase: string | null): Term | null {
  return terms.find((term) => term.case === kase) ?? null
}

/** The term that gives most; null of none. */
export function longest(terms: readonly Term[]): Term | null {
  return terms.reduce<Term | null>((most, term) => (most && minutesOf(most) >= minutesOf(term) ? most : term), null)
}

/** Working minutes a term gives; a same-day term gives one working day, a calendar day is 5/7 of one. */
export function minutesOf(term: Term): number {
  return term.same_day ? WORKING_DAY : minutesIn(term)
}

export function minutesIn({ amount, unit }: Span): number {
  const minutes = { h: 60, wd: WORKING_DAY, d: (WORKING_DAY * 5) / 7 }[unit]
  return Math.round(amount * minutes)
}

/** The steps a dossier of those cases goes through, in order. */
export function stepsFor({ steps }: Pick<ProcedureVersion, 'steps'>, cases: Cases): Step[] {
  return steps.filter(({ only_in }) => only_in === null || only_in.some((kase) => isIn(kase, cases)))
}
