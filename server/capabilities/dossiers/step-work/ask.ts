import { colleaguesAt } from '#people'
import { accountsActedFor, agenciesWhere, idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { tidyCode } from '../code.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { KEY } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { stepOfActor } from './step-work.ts'

const SEE = 'dossiers.see'

export type Asking = { readonly to: string; readonly text: string; readonly step?: string | undefined }
export type Asked = { code: string; question: string }
export type Question = {
  readonly id: string
  readonly asked_by: string
  readonly asked_to: string
  readonly answered_at: Date | null
}

/**
 * Asks a colleague at the agency about the dossier; it stays on the actor's desk, and its clock runs on.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.ask_when`, `dossiers.not_your_step`, `dossiers.remark_empty`,
 *   `dossiers.not_a_colleague`.
 */
export function ask(context: Context, key: IdempotencyKey, code: string, asking: Asking): Promise<Asked> {
  return act(
    context,
    key,
    async () => {
      const file = await caseFile(context, code, 'dossiers.handle')
      return { file, colleagues: await colleaguesAt(context, file.dossier.agency_id, SEE) }
    },
    ({ file, colleagues }) => decideAsk(file, asking, colleagues, context),
  )
}

export function decideAsk(
  file: CaseFile,
  { to, text, step: wanted }: Asking,
  colleagues: readonly { readonly account_id: string }[],
  { actor, now: clock }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Asked> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('ask', dossier, rules))
  const step = stepOfActor(file, wanted, actor)
  stopIf(whyEmpty(text))
  if (to === actor.account_id || !colleagues.some(({ account_id }) => account_id === to))
    throw new Objection('dossiers.not_a_colleague', {}, [{ path: 'to', code: 'dossiers.not_a_colleague' }])
  const { agency_id, id: dossier_id, code, open_questions } = dossier
  const id = uuidv7(now.getTime())
  const row = { agency_id, id, dossier_id, step_code: step.code, asked_to: to, text: text.trim(), asked_at: now }
  return dossierSubject.change(dossier, {
    set: { open_questions: open_questions + 1, changed_at: now },
    also: [{ insert: 'dossiers.question', rows: [{ ...row, asked_by: idOf(actor) }] }],
    events: [{ kind: 'dossiers.asked', data: { question: id, step: step.code, to } }],
    answer: { code, question: id },
  })
}

/**
 * Answers what the actor, or somebody they stand in for, was asked.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.question_not_found`, `dossiers.question_answered`,
 *   `dossiers.not_asked`, `dossiers.remark_empty`.
 */
export function answer(
  context: Context,
  key: IdempotencyKey,
  code: string,
  question_id: string,
  text: string,
): Promise<Asked> {
  return act(
    context,
    key,
    async () => ({
      file: await caseFile(context, code, SEE),
      question: await questionOf(context, code, question_id),
    }),
    ({ file, question }) => decideAnswer(file, question, text, context),
  )
}

export function decideAnswer(
  { dossier }: Pick<CaseFile, 'dossier'>,
  question: Question | undefined,
  text: string,
  { actor, now: clock }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Asked> {
  const now = clock()
  if (!question) throw new Objection('dossiers.question_not_found')
  stopIf(whyNotAnswer(question, accountsActedFor(actor)))
  stopIf(whyEmpty(text))
  const { agency_id, id: dossier_id, code, open_questions } = dossier
  const answered = { answer: text.trim(), answered_by: idOf(actor), answered_at: now }
  return dossierSubject.change(dossier, {
    set: { open_questions: Math.max(0, open_questions - 1), changed_at: now },
    also: [{ update: 'dossiers.question', key: KEY, rows: [{ agency_id, dossier_id, id: question.id, ...answered }] }],
    events: [{ kind: 'dossiers.answered', data: { question: question.id, to: question.asked_by } }],
    answer: { code, question: question.id },
  })
}

/** Why somebody cannot answer: answered already, or asked of another. */
export function whyNotAnswer(
  { asked_to, answered_at }: Pick<Question, 'asked_to' | 'answered_at'>,
  accounts: readonly string[],
): Objection | null {
  if (answered_at) return new Objection('dossiers.question_answered')
  return accounts.includes(asked_to) ? null : new Objection('dossiers.not_asked')
}

function whyEmpty(text: string): Objection | null {
  if (text.trim()) return null
  return new Objection('dossiers.remark_empty', {}, [{ path: 'text', code: 'dossiers.remark_empty' }])
}

/** Found by the key of a dossier's questions. */
function questionOf(context: Context, code: string, id: string): Promise<Question | undefined> {
  return context.db
    .selectFrom('dossiers.question as question')
    .innerJoin('dossiers.dossier as dossier', (join) =>
      join.onRef('dossier.agency_id', '=', 'question.agency_id').onRef('dossier.id', '=', 'question.dossier_id'),
    )
    .where('dossier.agency_id', 'in', agenciesWhere(context.actor, SEE))
    .where('dossier.code', '=', tidyCode(code))
    .where('question.id', '=', id)
    .select(['question.id', 'question.asked_by', 'question.asked_to', 'question.answered_at'])
    .executeTakeFirst()
}
