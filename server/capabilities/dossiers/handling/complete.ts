import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { resultOf } from '../results/result.ts'
import { changesOf } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { remarkRow } from '../step-work/remark.ts'
import { stepOfActor, whyNotChecked } from '../step-work/step-work.ts'
import { type DossierChange, type DossierDecision, type DossierEvent, dossierSubject } from '../subjects.ts'
import { type Course, endStep, firstDue, goOn, standingOf, workedOn } from './course.ts'
import { type CaseFile, caseFile, courseOf } from './file.ts'

export type Progressed = { code: string; state: Dossier['state']; due_at: string | null }
export type Completion = {
  readonly step?: string | undefined
  readonly result_number?: string | undefined
  /** What whoever does the step thinks of the matter, for those who come after. */
  readonly opinion?: string | undefined
  /** Points of the step's checklist, by their places from 0; left out, what was ticked before stands. */
  readonly checked?: readonly number[] | undefined
  readonly version?: number | undefined
  /** Only a step of that kind, where several are ended at once and what they are is meant. */
  readonly only?: 'sign' | undefined
}

/**
 * Ends the step that lies on the actor's desk and opens what comes next. When the result is ready at the desk the
 * dossier is solved; handing it over is `return`. Where no number is typed at the issuing step, it is that of the result
 * that was issued as a document.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.complete_when`, `dossiers.not_your_step`, `dossiers.result_number_missing`,
 *   `dossiers.checks_open`, `dossiers.not_to_sign`.
 */
export function complete(
  context: Context,
  key: IdempotencyKey,
  code: string,
  completion: Completion,
): Promise<Progressed> {
  return act(
    context,
    key,
    async () => {
      const file = await caseFile(context, code, 'dossiers.handle', completion.version)
      return { file, result: completion.result_number ? null : await resultOf(context, file.dossier) }
    },
    ({ file, result }) => {
      const { result_number = result?.symbol } = completion
      return decideComplete(file, result_number ? { ...completion, result_number } : completion, context)
    },
  )
}

export function decideComplete(
  file: CaseFile,
  completion: Completion,
  { actor, now: clock }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('complete', dossier, rules))
  const before = courseOf(file)
  const step = stepOfActor(file, completion.step, actor)
  if (completion.only && step.kind !== completion.only) throw new Objection('dossiers.not_to_sign', { step: step.name })
  if (step.kind === 'issue' && !completion.result_number)
    throw new Objection('dossiers.result_number_missing', {}, [
      { path: 'result_number', code: 'dossiers.result_number_missing' },
    ])
  const checked = [...new Set(completion.checked ?? step.checked)]
  stopIf(whyNotChecked(file.checks[step.code], checked, completion.opinion))
  const ended = endStep(withTicks(before, step.id, checked), step.id, now)
  const after = goOn(ended, now, () => uuidv7(now.getTime()))
  const done = after.steps.find(({ id }) => id === step.id)
  const events: DossierEvent[] = [
    {
      kind: 'dossiers.step_done',
      data: {
        step: step.code,
        kind: step.kind,
        worked: done?.worked_minutes ?? 0,
        in_time: !step.due_at || now <= step.due_at,
        state: standingOf(after).state,
      },
    },
    ...clockEvents(before, after),
  ]
  const opinion = completion.opinion?.trim()
  const told = opinion ? [remarkRow(dossier, step.code, 'opinion', opinion, actor, now)] : []
  return progress(file, before, after, events, actor.account_id, now, numberIn(completion), told)
}

function withTicks(course: Course, step_id: string, checked: readonly number[]): Course {
  return { ...course, steps: course.steps.map((step) => (step.id === step_id ? { ...step, checked } : step)) }
}

function numberIn({ result_number }: Completion): DossierChange {
  return result_number === undefined ? {} : { result_number }
}

/** What the clock did: a pause that began or ended with a step, and the due time it gave. */
export function clockEvents(before: Course, after: Course): DossierEvent[] {
  const standing = standingOf(after)
  const began = after.pauses.filter((pause) => !before.pauses.some(({ id }) => id === pause.id))
  const ended = after.pauses.filter(
    (pause) => pause.to_at && before.pauses.some(({ id, to_at }) => id === pause.id && !to_at),
  )
  return [
    ...ended.map(
      ({ reason }): DossierEvent => ({
        kind: 'dossiers.resumed',
        data: { reason: reasonCode(reason), due: standing.due_at && isoOf(standing.due_at) },
      }),
    ),
    ...began.map(
      ({ reason, mode }): DossierEvent => ({
        kind: 'dossiers.paused',
        data: { reason: reasonCode(reason), mode, due: standing.due_at && isoOf(standing.due_at) },
      }),
    ),
  ]
}

/** Reasons are codes (`supplement`, `step:pay`); what an officer typed stays out of the journal. */
function reasonCode(reason: string): string {
  return /^[a-z_]+(:[a-z0-9_.-]+)?$/.test(reason) ? reason : 'other'
}

/** The result is there; of one that was recalled the first answer stays what it is measured by. */
function answered({ solved_at }: Dossier, course: Course, now: Date): DossierEvent {
  return solved_at
    ? { kind: 'dossiers.answered_anew', data: { outcome: 'result' } }
    : { kind: 'dossiers.result_ready', data: { worked: workedOn(course, now) } }
}

/** Writes how far the dossier has come; when what is left is handing over, it is solved. */
function progress(
  file: CaseFile,
  before: Course,
  after: Course,
  happened: readonly DossierEvent[],
  by: string | null,
  now: Date,
  more: DossierChange,
  told: readonly Also[],
): DossierDecision<Progressed> {
  const { dossier } = file
  const standing = standingOf(after)
  const isReady = standing.state === 'at_desk'
  const ready: DossierEvent[] = isReady ? [answered(dossier, after, now)] : []
  return dossierSubject.change(dossier, {
    set: {
      ...standing,
      ...firstDue(dossier, standing),
      // What was promised moves with an event or not at all: a day that was closed afterwards moves nothing by itself.
      due_at: clockEvents(before, after).length > 0 ? standing.due_at : dossier.due_at,
      ...(isReady ? { solved_at: dossier.solved_at ?? now, ended_at: now, desk_due_at: null } : {}),
      ...more,
      changed_at: now,
    },
    also: [...changesOf(dossier.agency_id, dossier.id, before, after, by), ...told],
    events: [...happened, ...ready],
    answer: { code: dossier.code, state: standing.state, due_at: standing.due_at && isoOf(standing.due_at) },
  })
}
