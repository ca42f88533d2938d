import { type Holder, holdersOf } from '#people'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import { changesOf } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import type { Progressed } from './complete.ts'
import { standingOf } from './course.ts'
import { type CaseFile, caseFile, courseOf } from './file.ts'

export type Assignment = {
  readonly to: string
  readonly step?: string | undefined
  readonly version?: number | undefined
}

/**
 * Gives the open step to one person, who must hold its role at the agency; where several are open and none is named,
 * the first that nobody has.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.assign_when`, `dossiers.no_such_step`, `dossiers.assignee_without_role`.
 */
export function assign(
  context: Context,
  key: IdempotencyKey,
  code: string,
  assignment: Assignment,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => fileWithHolders(context, code, assignment),
    ({ file, holders }) => decideAssign(file, assignment, holders, context),
  )
}

/** The dossier, and who holds the role of the step that is to be given. */
async function fileWithHolders(
  context: Context,
  code: string,
  { step, version }: Pick<Assignment, 'step' | 'version'>,
) {
  const file = await caseFile(context, code, 'dossiers.assign', version)
  return { file, holders: await holdersOf(context, openStep(file, step).role, file.dossier.agency_id) }
}

export function decideAssign(
  file: CaseFile,
  { to, step: wanted }: Assignment,
  holders: readonly { account_id: string }[],
  { now, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  stopIf(whyNot('assign', dossier, rules))
  const step = openStep(file, wanted)
  if (!holders.some(({ account_id }) => account_id === to))
    throw new Objection('dossiers.assignee_without_role', {}, [{ path: 'to', code: 'dossiers.assignee_without_role' }])
  const before = courseOf(file)
  const after = { ...before, steps: before.steps.map((one) => (one.id === step.id ? { ...one, holder_id: to } : one)) }
  const { holder_id, open_roles } = standingOf(after)
  const state = dossier.state === 'received' ? 'assigned' : dossier.state
  return dossierSubject.change(dossier, {
    set: { state, holder_id, open_roles, changed_at: now() },
    also: changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id),
    events: [{ kind: 'dossiers.assigned', data: { step: step.code, to, state } }],
    answer: { code: dossier.code, state, due_at: dossier.due_at && isoOf(dossier.due_at) },
  })
}

/** Who may be given the open step. @throws Objection `dossiers.not_found`, `dossiers.no_such_step` */
export async function assignable(context: Context, code: string, step: string | undefined): Promise<Holder[]> {
  return (await fileWithHolders(context, code, { step })).holders
}

function openStep({ steps }: CaseFile, wanted: string | undefined) {
  const open = steps.filter(({ state, code }) => state === 'open' && (!wanted || code === wanted))
  const step = open.find(({ holder_id }) => !holder_id) ?? open[0]
  if (!step) throw new Objection('dossiers.no_such_step')
  return step
}
