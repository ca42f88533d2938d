import { Objection } from '#platform/objection.ts'
import { minutesIn, minutesOf, stepsFor } from '../content/terms.ts'
import type { ProcedureVersion, Step, Term } from '../procedure.ts'

/** What the linter must be told about the world. */
export type PublicationFacts = {
  /** Roles that somebody holds in the agencies that will handle the procedure. */
  readonly staffed_roles: readonly string[]
  /** Kinds of agency that exist, so that an outside step has somebody to go to. */
  readonly agency_kinds: readonly string[]
  /** Codes of legal documents marked expired. */
  readonly expired_laws: readonly string[]
}

/** Everything that keeps a version from being published; empty where it may be. */
export function whyNotPublish(version: ProcedureVersion, facts: PublicationFacts): readonly Objection[] {
  return [
    ...(version.levels.length ? [] : [new Objection('procedures.nobody_competent')]),
    ...papersWrong(version),
    ...basisWrong(version, facts),
    ...feesWithoutBasis(version),
    ...feesReplacingNothing(version),
    ...unknownCases(version),
    ...termsWrong(version),
    ...stepsWrong(version),
    ...nobodyToDo(version, facts),
    ...pathsWrong(version),
  ]
}

/**
 * Working minutes the steps of a case take: one after the other, and for a parallel group its longest branch.
 * Steps outside the term do not count. A calendar day is taken as 5/7 of a working day.
 */
export function minutesOfSteps(version: ProcedureVersion, ofCase: string | null): number {
  const counted = stepsFor(version, ofCase).filter((step) => !step.outside_term)
  const serial = counted.filter((step) => !step.parallel).reduce((sum, step) => sum + minutesIn(step.allotted), 0)
  const groups = Map.groupBy(
    counted.filter((step) => step.parallel),
    (step) => step.parallel?.group,
  )
  return serial + [...groups.values()].reduce((sum, steps) => sum + longestBranch(steps), 0)
}

function longestBranch(steps: readonly Step[]): number {
  const branches = Map.groupBy(steps, (step) => step.parallel?.branch)
  return Math.max(...[...branches.values()].map((branch) => branch.reduce((sum, s) => sum + minutesIn(s.allotted), 0)))
}

/** The courses a dossier can take: the usual one (null) and each case; a version with terms for cases only has no usual one. */
function courses({ terms, cases }: ProcedureVersion): readonly (string | null)[] {
  const codes = cases.map((found) => found.code)
  const usual = !codes.length || !terms.legal.length || terms.legal.some((term) => term.case === null)
  return usual ? [null, ...codes] : codes
}

function papersWrong({ components }: ProcedureVersion): Objection[] {
  if (!components.length) return [new Objection('procedures.no_components')]
  const codes = components.map((component) => component.code)
  return twice(codes).map((component) => new Objection('procedures.duplicate_component', { component }))
}

function basisWrong({ legal_bases }: ProcedureVersion, { expired_laws }: PublicationFacts): Objection[] {
  if (!legal_bases.length) return [new Objection('procedures.no_legal_basis')]
  return legal_bases
    .filter((basis) => expired_laws.includes(basis.code))
    .map((basis) => new Objection('procedures.legal_basis_expired', { law: basis.name }))
}

function feesWithoutBasis({ fees }: ProcedureVersion): Objection[] {
  return fees
    .filter((fee) => fee.amount !== 0 && !fee.basis?.trim())
    .map((fee) => new Objection('procedures.fee_without_basis', { fee: fee.name }))
}

/** A line that takes the place of another names a line of the same version. */
function feesReplacingNothing({ fees }: ProcedureVersion): Objection[] {
  const codes = new Set(fees.map((fee) => fee.code))
  return fees
    .filter((fee) => fee.instead_of !== null && !codes.has(fee.instead_of))
    .map((fee) => new Objection('procedures.fee_replaces_nothing', { fee: fee.name }))
}

function unknownCases({ cases, terms, fees, steps }: ProcedureVersion): Objection[] {
  const known = new Set(cases.map((found) => found.code))
  const named = [...terms.legal, ...terms.committed, ...fees].map((line) => line.case)
  const used = new Set([...named, ...steps.flatMap((step) => step.only_in ?? [])])
  return [...used]
    .filter((code) => code !== null && !known.has(code))
    .map((code) => new Objection('procedures.unknown_case', { case: code }))
}

function termsWrong(version: ProcedureVersion): Objection[] {
  if (!version.terms.legal.length) return [new Objection('procedures.term_missing')]
  return courses(version).flatMap((course) => termWrong(version, course))
}

/** A course without a term of its own has the usual one, and with it the usual commitment. */
function termWrong(version: ProcedureVersion, course: string | null): Objection[] {
  const { legal, committed } = version.terms
  const own = termOf(legal, course)
  const limit = own ?? termOf(legal, null)
  if (!limit) return [inCourse('procedures.term_missing', version, course)]
  const promised = termOf(committed, course) ?? (own ? null : termOf(committed, null))
  return [
    ...tooLong('procedures.steps_longer_than_legal_term', version, course, limit),
    ...(promised ? tooLong('procedures.steps_longer_than_committed_term', version, course, promised) : []),
    ...(promised && minutesOf(promised) > minutesOf(limit)
      ? [inCourse('procedures.committed_longer_than_legal', version, course)]
      : []),
  ]
}

function termOf(terms: readonly Term[], course: string | null): Term | null {
  return terms.find((term) => term.case === course) ?? null
}

function tooLong(code: string, version: ProcedureVersion, course: string | null, term: Term): Objection[] {
  const takes = minutesOfSteps(version, course)
  const allows = minutesOf(term)
  if (takes <= allows) return []
  return [inCourse(code, version, course, { takes_hours: hours(takes), allows_hours: hours(allows) })]
}

/** The code for the usual course, or `…_in_case` with the name of the case. */
function inCourse(code: string, { cases }: ProcedureVersion, course: string | null, detail = {}): Objection {
  if (course === null) return new Objection(code, detail)
  return new Objection(`${code}_in_case`, {
    ...detail,
    case: cases.find((found) => found.code === course)?.name ?? course,
  })
}

function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10
}

function stepsWrong({ steps, parallel_groups }: ProcedureVersion): Objection[] {
  if (!steps.length) return [new Objection('procedures.no_steps')]
  const groups = new Set(parallel_groups.map((group) => group.code))
  const codes = steps.map((step) => step.code)
  return [
    ...twice(codes).map((step) => new Objection('procedures.duplicate_step', { step })),
    ...steps
      .filter((step) => step.parallel && !groups.has(step.parallel.group))
      .map((step) => new Objection('procedures.unknown_parallel_group', { step: step.name })),
    ...steps
      .filter((step) => step.allotted.amount <= 0)
      .map((step) => new Objection('procedures.step_without_time', { step: step.name })),
  ]
}

/** What stands more than once, each named once. */
function twice(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))]
}

function nobodyToDo({ steps }: ProcedureVersion, { staffed_roles, agency_kinds }: PublicationFacts): Objection[] {
  return steps.flatMap(({ name, role, agency_kind }) => {
    if (agency_kind !== null)
      return agency_kinds.includes(agency_kind)
        ? []
        : [new Objection('procedures.outside_agency_unknown', { step: name, agency_kind })]
    return role === 'citizen' || staffed_roles.includes(role)
      ? []
      : [new Objection('procedures.role_without_staff', { step: name, role })]
  })
}

/** Every course begins with a reception and ends with a return; the first that does not is named once per step. */
function pathsWrong(version: ProcedureVersion): Objection[] {
  if (!version.steps.length) return []
  const found = courses(version).flatMap((course) => pathWrong(stepsFor(version, course)))
  const unique = new Map(found.map((objection) => [`${objection.code} ${objection.detail.step ?? ''}`, objection]))
  return [...unique.values()]
}

function pathWrong(steps: readonly Step[]): Objection[] {
  const missing = [
    ...(steps[0]?.kind === 'receive' ? [] : [new Objection('procedures.receive_step_missing')]),
    ...(steps.some((step) => step.kind === 'return') ? [] : [new Objection('procedures.return_step_missing')]),
  ]
  return [...missing, ...deadEnds(steps)]
}

/** A step behind the return is never reached; a branch taken up again after its group was left never joins. */
function deadEnds(steps: readonly Step[]): Objection[] {
  const returned = steps.findIndex((step) => step.kind === 'return')
  const behind = returned < 0 ? [] : steps.slice(returned + 1)
  const torn = steps.filter((step, at) => step.parallel && reopens(steps, at))
  return [...new Set([...behind, ...torn])].map((step) => new Objection('procedures.dead_end', { step: step.name }))
}

function reopens(steps: readonly Step[], at: number): boolean {
  const group = steps[at]?.parallel?.group
  if (steps[at - 1]?.parallel?.group === group) return false
  return steps.slice(0, at).some((step) => step.parallel?.group === group)
}
