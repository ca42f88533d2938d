import { accountsActedFor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { prepared } from '#platform/database/named.ts'
import type { Database } from '#platform/database/pool.ts'
import { whyNotAnswer } from '../step-work/ask.ts'
import type { RemarkKind } from '../step-work/remark.ts'

type Place = { readonly agency_id: string; readonly id: string }

/**
 * What colleagues left at the steps of a dossier: opinions and notes, questions with their answers. They
 * may name people: nothing of it for who may not see people.
 */
export async function workPartsOf(context: Context, { agency_id, id }: Place, seesPeople: boolean) {
  if (!seesPeople) return { remarks: [], questions: [] }
  const [remarks, questions] = await Promise.all([
    read.remarks(context, agency_id, id),
    read.questions(context, agency_id, id),
  ])
  const accounts = accountsActedFor(context.actor)
  return {
    remarks,
    questions: questions.map(({ asked_to, ...question }) => ({
      ...question,
      mine: whyNotAnswer({ asked_to, answered_at: question.answered_at }, accounts) === null,
    })),
  }
}

/** Found by the key of what belongs to a dossier, as the questions are. */
function remarksOf(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('dossiers.remark as remark')
    .leftJoin('people.account as account', 'account.id', 'remark.made_by')
    .where('remark.agency_id', '=', agency_id)
    .where('remark.dossier_id', '=', dossier_id)
    .select([
      'remark.step_code as step',
      'remark.kind',
      'remark.text',
      'remark.id',
      'remark.file_name',
      'account.name as by',
      'remark.made_at as at',
    ])
    .orderBy('remark.id')
    .$narrowType<{ kind: RemarkKind }>()
}

function questionsOf(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('dossiers.question as question')
    .leftJoin('people.account as asker', 'asker.id', 'question.asked_by')
    .leftJoin('people.account as asked', 'asked.id', 'question.asked_to')
    .leftJoin('people.account as answerer', 'answerer.id', 'question.answered_by')
    .where('question.agency_id', '=', agency_id)
    .where('question.dossier_id', '=', dossier_id)
    .select(['question.id', 'question.step_code as step', 'question.asked_to', 'question.text', 'question.asked_at'])
    .select(['question.answer', 'question.answered_at', 'asker.name as by', 'asked.name as to'])
    .select('answerer.name as answered_by')
    .orderBy('question.id')
}

const read = { remarks: prepared(remarksOf), questions: prepared(questionsOf) }
