import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Progressed } from '../handling/complete.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { giveSteps } from '../handling/give-step.ts'
import { whyNot } from '../rules.ts'
import type { DossierDecision } from '../subjects.ts'
import { mayTake, roleHeld } from './step-work.ts'

export type Claiming = { readonly step?: string | undefined; readonly version?: number | undefined }

/**
 * Takes an open step that nobody has onto the actor's own desk, by a role they hold at the agency; who stands in takes
 * it for whom they stand in.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.claim_when`, `dossiers.nothing_to_claim`.
 */
export function claim(context: Context, key: IdempotencyKey, code: string, claiming: Claiming): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.handle', claiming.version),
    (file) => decideClaim(file, claiming, context),
  )
}

export function decideClaim(
  file: CaseFile,
  { step: wanted }: Claiming,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Progressed> {
  const { dossier, rules, steps, handled_at } = file
  stopIf(whyNot('claim', dossier, rules))
  const free = steps.filter(
    (step) => step.state === 'open' && !step.holder_id && step.kind !== 'return' && mayTake(step, file, actor),
  )
  const step = wanted ? free.find(({ code }) => code === wanted) : free[0]
  const grant = step && roleHeld(step, handled_at, actor)
  const to = grant?.for_account_id ?? actor.account_id
  if (!step || !to) throw new Objection('dossiers.nothing_to_claim')
  return giveSteps(file, [step], to, { actor, now })
}
