import { ownHoldersOf } from '#people'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Progressed } from '../handling/complete.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { giveSteps } from '../handling/give-step.ts'
import { whyNot } from '../rules.ts'
import type { DossierDecision } from '../subjects.ts'
import { remarkRow } from './remark.ts'
import { stepOfActor } from './step-work.ts'

export type HandingOver = {
  readonly to: string
  readonly note?: string | undefined
  readonly step?: string | undefined
  readonly version?: number | undefined
}

/**
 * Gives the actor's own step to a colleague who holds its role at the agency, with a note; back in the same way.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.hand_over_when`, `dossiers.not_your_step`,
 *   `dossiers.assignee_without_role`, `dossiers.hand_over_same`.
 */
export function handOver(
  context: Context,
  key: IdempotencyKey,
  code: string,
  giving: HandingOver,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => fileWithColleagues(context, code, giving),
    ({ file, holders }) => decideHandOver(file, giving, holders, context),
  )
}

/** The dossier, and who else may have the actor's step of it. @throws Objection `dossiers.not_found`, `dossiers.not_your_step` */
export async function fileWithColleagues(
  context: Context,
  code: string,
  { step, version }: Pick<HandingOver, 'step' | 'version'>,
) {
  const file = await caseFile(context, code, 'dossiers.handle', version)
  const { role, holder_id } = stepOfActor(file, step, context.actor)
  const holders = await ownHoldersOf(context, role, file.dossier.agency_id)
  return { file, holders: holders.filter(({ account_id }) => account_id !== holder_id) }
}

export function decideHandOver(
  file: CaseFile,
  { to, note, step: wanted }: HandingOver,
  holders: readonly { readonly account_id: string }[],
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  stopIf(whyNot('hand_over', dossier, rules))
  const step = stepOfActor(file, wanted, actor)
  if (to === step.holder_id) throw objectionTo('dossiers.hand_over_same')
  if (!holders.some(({ account_id }) => account_id === to)) throw objectionTo('dossiers.assignee_without_role')
  const words = note?.trim()
  const told = words ? [remarkRow(dossier, step.code, 'handed_over', words, actor, now())] : []
  return giveSteps(file, [step], to, { actor, now }, told)
}

function objectionTo(code: string): Objection {
  return new Objection(code, {}, [{ path: 'to', code }])
}
