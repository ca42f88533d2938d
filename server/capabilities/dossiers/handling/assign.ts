import { type Holder, ownHoldersOf } from '#people'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { whyNot } from '../rules.ts'
import type { DossierDecision } from '../subjects.ts'
import type { Progressed } from './complete.ts'
import { type CaseFile, caseFile } from './file.ts'
import { giveSteps } from './give-step.ts'

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
  return { file, holders: await ownHoldersOf(context, openStep(file, step).role, file.dossier.agency_id) }
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
  return giveSteps(file, [step], to, { now, actor })
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
