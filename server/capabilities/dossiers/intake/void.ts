import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Progressed } from '../handling/complete.ts'
import { left } from '../handling/leave.ts'
import { whyNoReason } from '../results/close.ts'
import { whyNot, whyNotPutRight } from '../rules.ts'
import { voidedSlips } from '../slips/slip-rows.ts'
import type { DossierDecision } from '../subjects.ts'
import { correctionRow, type FileToPutRight, fileToPutRight } from './put-right.ts'

/**
 * Takes back a reception that was a mistake: it is counted nowhere, and its slips are void. The clerk's until the next
 * step has it, the unit head's afterwards.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.void_when`, `dossiers.taken_up`, `dossiers.reason_missing`, `dossiers.stale`
 */
export function voidReception(
  context: Context,
  key: IdempotencyKey,
  code: string,
  reason: string,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => fileToPutRight(context, code, seen),
    (read) => decideVoid(read, reason, context),
  )
}

export function decideVoid(
  { file, is_head, slips }: Pick<FileToPutRight, 'file' | 'is_head' | 'slips'>,
  reason: string,
  context: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, steps, rules } = file
  stopIf(whyNot('void', dossier, rules))
  stopIf(whyNotPutRight(steps, is_head))
  stopIf(whyNoReason(reason))
  const also = [voidedSlips(dossier, slips, context.now()), correctionRow(dossier, { reason, before: {} }, context)]
  return left(file, 'voided', { kind: 'dossiers.voided', data: {} }, context, { also, events: [] })
}
