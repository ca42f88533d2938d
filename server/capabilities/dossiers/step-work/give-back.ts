import { ownHoldersOf } from '#people'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import { clockEvents, type Progressed } from '../handling/complete.ts'
import { standingOf, takeBack } from '../handling/course.ts'
import { type CaseFile, caseFile, courseOf } from '../handling/file.ts'
import { whyNoReason } from '../results/close.ts'
import { changesOf } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { remarkRow } from './remark.ts'
import { stepBefore, stepOfActor } from './step-work.ts'

export type GivingBack = {
  readonly reason: string
  readonly step?: string | undefined
  readonly version?: number | undefined
}

/**
 * Sends a dossier back from the actor's step to the one before, with the reason: that step is open again with whoever
 * did it, where they still hold its role. The time both took adds up.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.give_back_when`, `dossiers.not_your_step`, `dossiers.reason_missing`,
 *   `dossiers.no_step_before`, `dossiers.branches_open`.
 */
export function giveBack(context: Context, key: IdempotencyKey, code: string, giving: GivingBack): Promise<Progressed> {
  return act(
    context,
    key,
    async () => {
      const file = await caseFile(context, code, 'dossiers.handle', giving.version)
      return { file, holders: await holdersBefore(context, file, giving.step) }
    },
    ({ file, holders }) => decideGiveBack(file, giving, holders, context),
  )
}

/** Who holds the role of the step it goes back to; nobody where it goes nowhere, which the decision says. */
async function holdersBefore(context: Context, file: CaseFile, wanted: string | undefined) {
  const from = file.steps.find(({ state, code }) => state === 'open' && (!wanted || code === wanted))
  const to = from && stepBefore(file.steps, from)
  return to && !(to instanceof Objection) ? ownHoldersOf(context, to.role, file.dossier.agency_id) : []
}

export function decideGiveBack(
  file: CaseFile,
  { reason, step: wanted }: GivingBack,
  holders: readonly { readonly account_id: string }[],
  { actor, now: clock }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('give_back', dossier, rules))
  const from = stepOfActor(file, wanted, actor)
  stopIf(whyNoReason(reason))
  const to = stepBefore(file.steps, from)
  if (to instanceof Objection) throw to
  const did = to.holder_id ?? to.done_by
  const holder_id = holders.some(({ account_id }) => account_id === did) ? did : null
  const before = courseOf(file)
  const after = takeBack(before, { from, to, holder_id }, now, () => uuidv7(now.getTime()))
  const worked = after.steps.find(({ id }) => id === from.id)?.worked_minutes ?? 0
  const standing = standingOf(after)
  return dossierSubject.change(dossier, {
    set: { ...standing, changed_at: now },
    also: [
      ...changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id),
      remarkRow(dossier, from.code, 'returned', reason.trim(), actor, now),
    ],
    events: [
      { kind: 'dossiers.step_returned', data: { step: from.code, to: to.code, to_account: holder_id, worked } },
      ...clockEvents(before, after),
    ],
    answer: { code: dossier.code, state: standing.state, due_at: standing.due_at && isoOf(standing.due_at) },
  })
}
