import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Step } from '../dossier.ts'
import type { Progressed } from '../handling/complete.ts'
import { type Course, goOn, pauseCourse, standingOf } from '../handling/course.ts'
import { type CaseFile, caseFile, courseOf } from '../handling/file.ts'
import { correctionRow } from '../intake/put-right.ts'
import { changesOf, KEY } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { whyNoReason } from './close.ts'
import { resultFilesOf } from './result-files.ts'

/**
 * Calls back a result that was wrong, with a written reason: it is made anew from the step that made it. Figures keep the
 * first answer; the applicant is given a new day, by the whole term from now.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.recall_when`, `dossiers.reason_missing`, `dossiers.stale`
 */
export function recall(
  context: Context,
  key: IdempotencyKey,
  code: string,
  reason: string,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    async () => {
      const file = await caseFile(context, code, 'dossiers.correct', seen)
      return { file, given: await resultFilesOf(context.db, file.dossier).execute() }
    },
    ({ file, given }) =>
      decideRecall(
        file,
        reason,
        given.map(({ id }) => id),
        context,
      ),
  )
}

export function decideRecall(
  file: CaseFile,
  reason: string,
  given: readonly string[],
  context: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const { agency_id, id } = dossier
  const now = context.now()
  stopIf(whyNot('recall', dossier, rules))
  stopIf(whyNoReason(reason))
  const before = courseOf(file)
  const after = remade(before, dossier.solved_at ?? now, now)
  const standing = standingOf(after)
  const recalled = given.map((one) => ({ agency_id, dossier_id: id, id: one, recalled_at: now }))
  return dossierSubject.change(dossier, {
    set: { ...standing, ended_at: null, result_number: null, post: null, changed_at: now },
    also: [
      ...changesOf(agency_id, id, before, after, context.actor.account_id),
      { update: 'dossiers.result_file', key: KEY, rows: recalled },
      correctionRow(dossier, { reason, before: {} }, context),
    ],
    events: [
      { kind: 'dossiers.recalled', data: { due: standing.due_at && isoOf(standing.due_at), state: standing.state } },
    ],
    answer: { code: dossier.code, state: standing.state, due_at: standing.due_at && isoOf(standing.due_at) },
  })
}

/** From the step that made the result on; the time since the first answer does not count, and the term begins anew. */
function remade(course: Course, answered_at: Date, now: Date): Course {
  const from = firstToRemake(course.steps)
  const steps = course.steps.map((step) => (step.position >= from ? notBegun(step) : step))
  const pause = {
    id: uuidv7(now.getTime()),
    reason: 'recalled',
    basis: null,
    mode: 'restart' as const,
    from_at: answered_at,
    to_at: now,
  }
  return goOn(pauseCourse({ ...course, steps }, pause), now, () => uuidv7(now.getTime()))
}

const MAKING: readonly Step['kind'][] = ['draft', 'sign', 'issue']

/** The first step that makes a result; of a process without one, the last before handing over; what was cancelled is made anew, too. */
function firstToRemake(steps: readonly Step[]): number {
  const open = steps.find(({ state }) => state === 'cancelled')
  const making = steps.find(({ kind }) => MAKING.includes(kind))
  const last = steps.filter(({ kind }) => kind !== 'return').at(-1)
  const positions = [open, making ?? last].flatMap((step) => (step ? [step.position] : []))
  return Math.min(...positions)
}

function notBegun(step: Step): Step {
  const state = 'waiting' as const
  return { ...step, state, opened_at: null, due_at: null, done_at: null, worked_minutes: null, holder_id: null }
}
