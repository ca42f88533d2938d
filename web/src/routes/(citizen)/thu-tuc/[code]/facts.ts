import type { components } from '#contract/api.d.ts'

type Content = components['schemas']['ProcedureSheet']['content']
type Fee = Content['fees'][number]
type Term = Content['terms']['legal'][number]

/** Cases that change anything a citizen asks first: how long, how much, which way. */
export function casesThatMatter({
  cases,
  terms,
  fees,
  steps,
}: Pick<Content, 'cases' | 'terms' | 'fees' | 'steps'>): Content['cases'] {
  const named = new Set([
    ...[...terms.legal, ...terms.committed, ...fees].map((one) => one.case),
    ...steps.flatMap(({ only_in }) => only_in ?? []),
  ])
  return cases.filter(({ code }) => named.has(code))
}

/** The term somebody is promised in a case: its own before the usual one, what the province commits to before what the law gives. */
export function termFor({ terms }: Pick<Content, 'terms'>, kase: string | null): Term | null {
  const of = (one: string | null): Term | undefined =>
    terms.committed.find((term) => term.case === one) ?? terms.legal.find((term) => term.case === one)
  return of(kase) ?? of(null) ?? null
}

/** Lines of the fee table that are due in a case: those always due and its own, less what its own stand in the place of. */
export function feesFor({ fees }: Pick<Content, 'fees'>, kase: string | null): readonly Fee[] {
  const due = fees.filter((fee) => fee.case === null || fee.case === kase)
  const replaced = new Set(due.flatMap((fee) => (fee.case === null ? [] : (fee.instead_of ?? []))))
  return due.filter(({ code }) => !replaced.has(code))
}

/** Steps that a dossier of the case goes through; all of them where no case is chosen. */
export function stepsFor({ steps }: Pick<Content, 'steps'>, kase: string | null): Content['steps'] {
  return steps.filter(({ only_in }) => kase === null || only_in === null || only_in.includes(kase))
}
