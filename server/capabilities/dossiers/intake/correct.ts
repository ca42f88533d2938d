import { treeOf } from '#agencies'
import { termText } from '#calendar'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { seal, unseal } from '#platform/secrets/seal.ts'
import { dayOf, isoOf } from '#platform/time.ts'
import { type Counts, feesFor, feeTotal, type InForce, isCompetent, versionInForceOn } from '#procedures'
import type { HandedIn, ReturnMethod, State } from '../dossier.ts'
import type { Progressed } from '../handling/complete.ts'
import { standingOf } from '../handling/course.ts'
import { whyNoReason } from '../results/close.ts'
import { whyNot, whyNotBorn, whyNotProcedure, whyNotPutRight } from '../rules.ts'
import { slipRow, voidedSlips } from '../slips/slip-rows.ts'
import { type DossierChange, type DossierDecision, type DossierEvent, dossierSubject } from '../subjects.ts'
import { type ApplicantChange, applicantAfter } from './corrected-applicant.ts'
import { componentChanges } from './corrected-papers.ts'
import { correctionRow, type FileToPutRight, fileToPutRight } from './put-right.ts'
import { decideReception, whyIncomplete } from './receive.ts'
import { rowsAnew } from './rows-anew.ts'

/** What is put right: only what is said changes. */
export type Correction = ApplicantChange & {
  readonly id_number?: string | null | undefined
  readonly procedure?: string | undefined
  readonly case?: string | null | undefined
  readonly components?: readonly HandedIn[] | undefined
  readonly return_method?: ReturnMethod | undefined
  readonly counts?: Counts | undefined
  readonly reason: string
}

/**
 * Puts a wrong entry right. What stood there is kept with the dossier, and a receipt that says it is replaced by a new
 * one. Another procedure or case is promised anew from the moment of reception. The clerk's until the next step has it,
 * the unit head's afterwards.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.correct_when`, `dossiers.taken_up`, `dossiers.procedure_begun`,
 *   `dossiers.nothing_corrected`, `dossiers.incomplete`, `dossiers.not_competent`, `dossiers.case_unknown`,
 *   `dossiers.reason_missing`, `dossiers.stale`
 */
export function correct(
  context: Context,
  key: IdempotencyKey,
  code: string,
  correction: Correction,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => readToCorrect(context, code, correction, seen),
    (read) => decideCorrect(read, correction, context),
  )
}

type ToCorrect = FileToPutRight & { readonly version: InForce }

/** The dossier, and the version of the procedure it should be: the one in force when it was received. */
async function readToCorrect(
  context: Context,
  code: string,
  { procedure }: Correction,
  seen?: number,
): Promise<ToCorrect> {
  const read = await fileToPutRight(context, code, seen)
  const { dossier } = read.file
  const day = dossier.received_at ? dayOf(dossier.received_at) : today(context)
  const [tree, version] = await Promise.all([
    treeOf(context),
    versionInForceOn(context, procedure ?? dossier.procedure_code, day),
  ])
  if (procedure && !isCompetent(tree, dossier.agency_id, version.content, day))
    throw new Objection('dossiers.not_competent', {
      agency: tree.get(dossier.agency_id)?.name ?? '',
      procedure: version.name,
    })
  return { ...read, version }
}

export function decideCorrect(
  read: ToCorrect,
  correction: Correction,
  context: Pick<Context, 'now' | 'actor' | 'secret'>,
): DossierDecision<Progressed> {
  const { file, sheet, components, version, slips, receipts, is_head } = read
  const { dossier, steps, rules } = file
  const { actor } = context
  const now = context.now()
  stopIf(whyNot('correct', dossier, rules))
  stopIf(whyNotPutRight(steps, is_head))
  stopIf(whyNoReason(correction.reason))
  stopIf(whyNotBorn(correction.birth_date, dayOf(now), 'birth_date'))
  const person = applicantAfter(sheet.applicant, correction)
  const number = numberAfter(sheet, correction, context)
  const papers = correction.components ? componentChanges(dossier, components, correction.components, now) : null
  const anew = anewAfter(read, correction, actor.account_id)
  const fee = feeAfter(read, correction)
  const method = correction.return_method !== undefined && correction.return_method !== sheet.return_method
  const fields = [
    ...person.fields,
    ...(number ? ['id_number'] : []),
    ...(anew ? ['procedure'] : []),
    ...(papers ? ['papers'] : []),
    ...(method ? ['return_method'] : []),
    ...(fee === sheet.fee ? [] : ['fee']),
  ]
  if (fields.length === 0) throw new Objection('dossiers.nothing_corrected')
  if (dossier.received_at && (papers || anew)) stopIf(whyIncomplete(version, correction.components ?? components))
  const receipt = dossier.received_at
    ? slipRow(dossier, 'receipt', { replaces: receipts }, actor.account_id, now)
    : null
  const before = {
    ...(person.fields.length > 0 ? { applicant: sheet.applicant } : {}),
    ...(anew ? { procedure: sheet.procedure_code, case: sheet.case_code } : {}),
    ...(papers
      ? { components: components.map(({ code, name, kind, quantity }) => ({ code, name, kind, quantity })) }
      : {}),
    ...(method ? { return_method: sheet.return_method } : {}),
    ...(fee === sheet.fee ? {} : { fee: sheet.fee }),
  }
  const { reason } = correction
  return dossierSubject.change(dossier, {
    set: {
      ...person.set,
      ...number,
      ...(anew?.set ?? {}),
      ...(method ? { return_method: correction.return_method } : {}),
      fee,
      changed_at: now,
    },
    also: [
      ...(papers ?? []),
      ...(anew?.also ?? []),
      correctionRow(dossier, { reason, before, ...(number ? { number: sheet } : {}) }, context),
      ...(receipt ? [voidedSlips(dossier, slips, now), receipt.row] : []),
    ],
    events: [
      {
        kind: 'dossiers.corrected',
        data: { fields, ...(fee === sheet.fee ? {} : { fee }), ...(anew ? { anew: anew.told } : {}) },
      },
      ...(anew?.events ?? []),
      ...(receipt ? [receipt.event] : []),
    ],
    answer: {
      code: dossier.code,
      state: anew?.told.state ?? dossier.state,
      due_at: anew ? anew.told.due : dossier.due_at && isoOf(dossier.due_at),
    },
  })
}

type Anew = {
  readonly set: DossierChange
  readonly also: readonly Also[]
  readonly events: readonly DossierEvent[]
  readonly told: NonNullable<Extract<DossierEvent, { kind: 'dossiers.corrected' }>['data']['anew']>
}

/** What it is where the procedure or case was wrong: its steps begin anew, at the moment of reception. */
function anewAfter({ file, version }: ToCorrect, correction: Correction, by: string | null): Anew | null {
  const { dossier, steps, calendar } = file
  const kase = correction.case === undefined ? caseKept(dossier.case_code, correction) : correction.case
  if (version.code === dossier.procedure_code && kase === dossier.case_code) return null
  if (kase !== null && !version.content.cases.some(({ code }) => code === kase))
    throw new Objection('dossiers.case_unknown', { case: kase }, [{ path: 'case', code: 'dossiers.case_unknown' }])
  stopIf(whyNotProcedure(dossier, steps))
  const own = {
    procedure_id: version.procedure_id,
    procedure_code: version.code,
    procedure_version_id: version.version_id,
    procedure_name: version.name,
    case_code: kase,
  }
  const what = { procedure: version.code, version: version.version_id, case: kase }
  if (!dossier.received_at)
    return { set: own, also: [], events: [], told: { ...what, term: null, due: null, state: dossier.state } }
  const { id, code, channel, fee } = dossier
  const reception = decideReception({ id, code, version, calendar, case: kase, channel, fee }, dossier.received_at)
  const standing = standingOf(reception.course)
  if (standing.state === 'at_desk') throw new Objection('dossiers.procedure_begun')
  const state: State = standing.state === 'paused' ? 'paused' : 'received'
  const due = standing.due_at && isoOf(standing.due_at)
  return {
    set: { ...own, ...standing, state, term: reception.term, first_due_at: standing.due_at },
    also: rowsAnew(file, reception.course, by),
    events: [],
    told: { ...what, term: termText(reception.term), due, state },
  }
}

/** Of another procedure the case is another, too. */
function caseKept(kase: string | null, { procedure }: Correction): string | null {
  return procedure === undefined ? kase : null
}

/** The fee of what it is now; it stays where nothing was said that it depends on. */
function feeAfter({ sheet, version }: ToCorrect, { procedure, case: kase, counts }: Correction): number {
  if (procedure === undefined && kase === undefined && counts === undefined) return sheet.fee
  const of = kase === undefined ? caseKept(sheet.case_code, { procedure, reason: '' }) : kase
  return feeTotal(feesFor(version.content, { case: of, online: sheet.channel === 'online', counts: counts ?? {} }))
}

/** The identity number, sealed, where it is another one. */
function numberAfter(
  { id_number_sealed }: FileToPutRight['sheet'],
  { id_number }: Correction,
  { secret }: Pick<Context, 'secret'>,
): DossierChange | null {
  const stood = id_number_sealed ? unseal(secret, id_number_sealed) : null
  if (id_number === undefined || id_number === stood) return null
  if (id_number === null) return { id_number_sealed: null, id_number_key: null, id_number_digest: null }
  const { sealed, key, digest } = seal(secret, id_number)
  return { id_number_sealed: bytes(sealed), id_number_key: key, id_number_digest: bytes(digest) }
}
