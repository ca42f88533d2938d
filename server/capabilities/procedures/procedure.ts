/**
 * The words of the procedure catalogue (thủ tục hành chính, TTHC). No list of procedures, fields, roles or agency kinds
 * is closed here: a province makes its own in the browser, and they look the same as those brought along.
 */
import type { Day } from '#platform/time.ts'

/** Whether somebody has seen a fact in a source, and which. A fact from general knowledge carries `verified: false`. */
export type Mark = {
  readonly verified: boolean
  /** Short citation for a reader, e.g. `Cổng dịch vụ công Lào Cai`. */
  readonly source: string
  /** What else the reader must know: another source that says otherwise, the scope of the figure. */
  readonly note: string | null
}

/** `wd` working days, `d` calendar days, `h` working hours (one working day is 8). */
export type TimeUnit = 'wd' | 'd' | 'h'
export type Span = { readonly amount: number; readonly unit: TimeUnit }

/**
 * How long handling may take. `case` is null for the usual course, else a code of the version's `cases`.
 * A same-day term is `0wd` with `same_day`: received after the cut-off it is due on the next working day.
 */
export type Term = Span & { readonly same_day: boolean; readonly case: string | null; readonly mark: Mark }

/** A course the applicant's situation takes (urban or rural, late registration, needs verification). */
export type Case = { readonly code: string; readonly name: string }

/**
 * One body that is competent for a time. Both days inclusive; null is open. `agency_kind` is a code of the agencies'
 * own list (`peoples_committee`, `police`, `land_office_branch`, `social_insurance`…).
 */
export type Competence = {
  /** T province, H district (abolished 01/7/2025), X commune. */
  readonly level: 'T' | 'H' | 'X'
  readonly agency_kind: string
  readonly receives: string
  readonly decides: string
  readonly valid_from: Day | null
  readonly valid_to: Day | null
  readonly mark: Mark
}

/** `full` toàn trình, `partial` một phần, `info` only information (NĐ 42/2022/NĐ-CP). */
export type OnlineLevel = 'full' | 'partial' | 'info'
/** `fee` phí, `charge` lệ phí, `tax` thuế, `cost` the real cost of copies and post. */
export type FeeKind = 'fee' | 'charge' | 'tax' | 'cost'

/**
 * One line of the fee table. `amount` in whole đồng for one `per`; null where a province sets it or where `percent`
 * of a value is due. `from`/`to` count units: 2,000 for pages 1–2, then 1,000 from page 3.
 */
export type FeeRule = {
  readonly code: string
  readonly kind: FeeKind
  readonly name: string
  readonly amount: number | null
  /** What is counted: `case`, `page`, `copy`, `site`, `room`… */
  readonly per: string
  /** Null is always due; a case adds its line, or puts it in the place of the line that `instead_of` names. */
  readonly case: string | null
  readonly instead_of: string | null
  /** Whole đồng where submitting online costs something else; null where it costs the same. */
  readonly online_amount: number | null
  readonly from: number
  readonly to: number | null
  /** Upper limit in whole đồng, and for what (`copy`, `case`); lines with the same limit share it. */
  readonly max: { readonly amount: number; readonly per: string } | null
  readonly percent: number | null
  /** Who fixes the amount; `province` means the provincial people's council. */
  readonly set_by: 'central' | 'province' | null
  readonly basis: string | null
  readonly mark: Mark
}

export type ComponentKind = 'original' | 'certified_copy' | 'copy' | 'electronic'

/** One paper of the dossier (thành phần hồ sơ). `condition` says when a paper that is not always required is. */
export type Component = {
  readonly code: string
  readonly name: string
  readonly kinds: readonly ComponentKind[]
  readonly quantity: number
  readonly required: boolean
  readonly condition: string | null
  readonly form: string | null
  /** The database in which the state already holds it, so that it need not be asked for; null where it does not. */
  readonly held_by_state: string | null
}

/** `code` is stable (`nd_123_2015`), so a decree marked expired finds all who cite it. */
export type LegalBasis = {
  readonly code: string
  readonly number: string | null
  readonly name: string
  readonly article: string | null
  readonly mark: Mark
}

export type StepKind =
  | 'receive'
  | 'verify'
  | 'consult'
  | 'field_check'
  | 'draft'
  | 'sign'
  | 'issue'
  | 'pay'
  | 'post_publicly'
  | 'return'

/** Steps of one `group` that stand together run in parallel, branch beside branch; the process goes on when all are done. */
export type Branch = { readonly group: string; readonly branch: string }
export type ParallelGroup = { readonly code: string; readonly name: string }

/** A part of the process, in the order of the list. */
export type Step = {
  readonly code: string
  readonly name: string
  readonly kind: StepKind
  /** Who does it: `clerk`, `officer`, `unit_head`, `leader`, `records_clerk`, `cashier`…; `citizen` for the applicant. */
  readonly role: string
  /** The kind of outside agency whose `role` does it; null for the handling agency itself. */
  readonly agency_kind: string | null
  readonly allotted: Span
  readonly parallel: Branch | null
  /** The cases that have this step; null for all. */
  readonly only_in: readonly string[] | null
  /** The legal term does not run here: waiting for the applicant to pay, posting that comes before the term. */
  readonly outside_term: boolean
  /** What whoever does it goes through point by point; none where it is left out. */
  readonly checks?: readonly string[] | undefined
}

export type Result = { readonly name: string; readonly validity: string | null }
/** `counter`, `post`, `online`, or what a province adds. */
export type Way = string

/** Marks of the facts that are not lists of marked lines. */
export type Marks = {
  readonly code: Mark
  readonly name: Mark
  readonly online_level: Mark
  readonly exemption: Mark
  readonly components: Mark
  readonly conditions: Mark
  readonly result: Mark
  readonly ways: Mark
  readonly steps: Mark
}

/** A procedure as it stands from `valid_from` to `valid_to`, both inclusive; null is open. */
export type ProcedureVersion = {
  readonly version: number
  readonly valid_from: Day | null
  readonly valid_to: Day | null
  /** The decision that announced it (quyết định công bố); null where unknown. */
  readonly announced_by: string | null
  readonly name: string
  readonly name_en: string
  readonly field: string
  readonly levels: readonly Competence[]
  readonly online_level: OnlineLevel | null
  readonly cases: readonly Case[]
  readonly terms: { readonly legal: readonly Term[]; readonly committed: readonly Term[] }
  readonly fees: readonly FeeRule[]
  /** Exemptions as published, since real catalogues give them as prose. */
  readonly exemption: string | null
  readonly components: readonly Component[]
  readonly legal_bases: readonly LegalBasis[]
  readonly conditions: readonly string[]
  readonly result: Result
  readonly ways: readonly Way[]
  readonly parallel_groups: readonly ParallelGroup[]
  readonly steps: readonly Step[]
  readonly marks: Marks
}

/** Another code the same procedure is or was known by: `former` repealed, `sibling` a variant kept in the same row. */
export type OtherCode = { readonly code: string; readonly relation: 'former' | 'sibling'; readonly mark: Mark }

/** `code` never changes. Where the state has none, it is a local one (`M.000008`) and `national_code` is null. */
export type Procedure = {
  readonly code: string
  readonly national_code: string | null
  readonly other_codes: readonly OtherCode[]
  /** What a clerk types, without accents. */
  readonly short_codes: readonly string[]
  readonly search_words: readonly string[]
  readonly versions: readonly ProcedureVersion[]
}

/** What a procedure is found and known by; versioned with the rest, so that a province changes it like everything else. */
export type Known = Omit<Procedure, 'code' | 'versions'> & {
  /** Codes of the life events it belongs to; one of a province's own is named by its code. */
  readonly life_events: readonly string[]
}

/** What stands in columns of a version's row, and not in its content. */
type Standing = 'version' | 'valid_from' | 'valid_to' | 'announced_by'

/** All a version says, as an editor changes it. */
export type Content = Omit<ProcedureVersion, Standing> & Known

/** Field of administration (lĩnh vực); a province may add its own. */
export type Field = { readonly code: string; readonly name: string; readonly name_en: string }
/** A reason to come to the state, as a citizen says it (sinh con, làm nhà), with the procedures it leads to. */
export type LifeEvent = {
  readonly code: string
  readonly name: string
  readonly name_en: string
  readonly procedures: readonly string[]
}

/** The version in force that day; a dossier keeps the one of the day it was received. Null where there is none. */
export function versionInForce(procedure: Procedure, on: Day): ProcedureVersion | null {
  return procedure.versions.find((version) => coversDay(version, on)) ?? null
}

/** The bodies competent that day. */
export function competentOn({ levels }: Pick<ProcedureVersion, 'levels'>, on: Day): readonly Competence[] {
  return levels.filter((level) => coversDay(level, on))
}

/** Whether something that stands from day to day stands that day. */
export function coversDay(
  { valid_from, valid_to }: { valid_from: Day | null; valid_to: Day | null },
  on: Day,
): boolean {
  return (valid_from === null || valid_from <= on) && (valid_to === null || on <= valid_to)
}

/** The facts nobody has checked, as paths (`terms.legal.verification`, `fees.late`, `steps`), for the "not verified" marks. */
export function unverifiedFacts(version: ProcedureVersion): readonly string[] {
  return markedFacts(version)
    .filter(([, mark]) => !mark.verified)
    .map(([fact]) => fact)
}

/** Every mark of a version with the path of its fact. */
export function markedFacts(version: ProcedureVersion): readonly (readonly [string, Mark])[] {
  const { terms, levels, fees, legal_bases, marks } = version
  return [
    ...Object.entries(marks),
    ...levels.map((at) => [`levels.${at.level}.${at.agency_kind}`, at.mark] as const),
    ...terms.legal.map((term) => [`terms.legal.${term.case ?? 'usual'}`, term.mark] as const),
    ...terms.committed.map((term) => [`terms.committed.${term.case ?? 'usual'}`, term.mark] as const),
    ...fees.map((fee) => [`fees.${fee.code}`, fee.mark] as const),
    ...legal_bases.map((basis) => [`legal_bases.${basis.code}`, basis.mark] as const),
  ]
}
