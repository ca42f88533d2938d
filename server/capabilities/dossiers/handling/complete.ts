import { type Actor, accountsActedFor, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Dossier, Step } from '../dossier.ts'
import { resultOf } from '../results/result.ts'
import { changesOf } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { type DossierChange, type DossierDecision, type DossierEvent, dossierSubject } from '../subjects.ts'
import { type Course, endStep, firstDue, goOn, standingOf, workedOn } from './course.ts'
import { type CaseFile, caseFile, courseOf } from './file.ts'

export type Progressed = { code: string; state: Dossier['state']; due_at: string | null }
export type Completion = {
  readonly step?: string | undefined
  readonly result_number?: string | undefined
  readonly version?: number | undefined
}

/**
 * Ends the step that lies on the actor's desk and opens what comes next. When the result is ready at the desk the
 * dossier is solved; handing it over is `return`. Where no number is typed at the issuing step, it is that of the result
 * that was issued as a document.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.complete_when`, `dossiers.not_your_step`, `dossiers.result_number_missing`.
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
  const step = stepToComplete(before, completion.step, dossier.agency_id, actor)
  if (step.kind === 'issue' && !completion.result_number)
    throw new Objection('dossiers.result_number_missing', {}, [
      { path: 'result_number', code: 'dossiers.result_number_missing' },
    ])
  const ended = endStep(before, step.id, now)
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
      },
    },
    ...clockEvents(before, after),
  ]
  return progress(file, before, after, events, actor.account_id, now, numberIn(completion))
}

function numberIn({ result_number }: Completion): DossierChange {
  return result_number === undefined ? {} : { result_number }
}

/** The open step the actor may end: theirs, or one of a role they hold at the agency that nobody has taken. */
function stepToComplete(course: Course, wanted: string | undefined, agency_id: string, actor: Actor): Step {
  const open = course.steps.filter(({ state }) => state === 'open')
  const theirs = open.filter((step) => mayTake(step, agency_id, actor))
  const step = wanted ? theirs.find(({ code }) => code === wanted) : theirs[0]
  if (!step) throw new Objection('dossiers.not_your_step', { step: open.map(({ name }) => name).join(', ') })
  return step
}

/** Whether a step lies on the actor's desk, or on that of somebody they stand in for; to sign is a right of its own. */
export function mayTake(
  step: Pick<Step, 'holder_id' | 'role'> & { readonly kind: string },
  agency_id: string,
  actor: Actor,
): boolean {
  if (step.kind === 'sign' && !may(actor, 'dossiers.sign', agency_id)) return false
  if (step.holder_id) return accountsActedFor(actor).includes(step.holder_id)
  return actor.grants.some((grant) => grant.role === step.role && grant.agencies.has(agency_id))
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
      ({ reason, mode }): DossierEvent => ({ kind: 'dossiers.paused', data: { reason: reasonCode(reason), mode } }),
    ),
  ]
}

/** Reasons are codes (`supplement`, `step:pay`); what an officer typed stays out of the journal. */
function reasonCode(reason: string): string {
  return /^[a-z_]+(:[a-z0-9_.-]+)?$/.test(reason) ? reason : 'other'
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
): DossierDecision<Progressed> {
  const { dossier } = file
  const standing = standingOf(after)
  const isReady = standing.state === 'at_desk' && !dossier.solved_at
  const ready: DossierEvent[] = isReady
    ? [{ kind: 'dossiers.result_ready', data: { worked: workedOn(after, now) } }]
    : []
  return dossierSubject.change(dossier, {
    set: {
      ...standing,
      ...firstDue(dossier, standing),
      ...(isReady ? { solved_at: now, ended_at: now, desk_due_at: null } : {}),
      ...more,
      changed_at: now,
    },
    also: changesOf(dossier.agency_id, dossier.id, before, after, by),
    events: [...happened, ...ready],
    answer: { code: dossier.code, state: standing.state, due_at: standing.due_at && isoOf(standing.due_at) },
  })
}
