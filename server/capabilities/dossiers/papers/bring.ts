import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Progressed } from '../handling/complete.ts'
import { type CaseFile, caseFile, caseFileOf } from '../handling/file.ts'
import { lastDay, type SupplementRequest, waitingUntil, whyNothing } from '../handling/supplement.ts'
import { slipsOf } from '../pages/queries.ts'
import type { Opened } from '../proof/proof.ts'
import { whyNot, whyNotBring, whyNotBrought } from '../rules.ts'
import { slipRow, voidedSlips } from '../slips/slip-rows.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { attachedSince } from './wanted.ts'

/**
 * The applicant says that what was asked for is there: it waits for the office to look, and the clock will go on from now
 * where it is found complete.
 *
 * @throws Objection `dossiers.bring_when`, `dossiers.brought_already`, `dossiers.nothing_attached`
 */
export function bringSupplement(context: Context, key: IdempotencyKey, { sheet }: Opened): Promise<Progressed> {
  return act(
    context,
    key,
    async () => ({
      file: await caseFileOf(context, sheet),
      attached: await attachedSince(context.db, sheet.agency_id, sheet.id).execute(),
    }),
    ({ file, attached }) =>
      decideBring(
        file,
        attached.map(({ paper }) => paper),
        context,
      ),
  )
}

export function decideBring(
  { dossier }: CaseFile,
  attached: readonly string[],
  { now: clock }: Pick<Context, 'now'>,
): DossierDecision<Progressed> {
  const now = clock()
  stopIf(whyNotBring(dossier, attached.length))
  return dossierSubject.change(dossier, {
    set: { brought_at: now, changed_at: now },
    events: [{ kind: 'dossiers.supplement_brought', data: { papers: [...new Set(attached)] } }],
    answer: { code: dossier.code, state: dossier.state, due_at: null },
  })
}

/**
 * What was sent is not what was asked for: said in writing, and waited for anew. It is no second request, so the limit of
 * requests does not stand against it; the request before does not hold any more.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.send_back_when`, `dossiers.nothing_brought`, `dossiers.nothing_asked`, `dossiers.stale`
 */
export function sendBack(
  context: Context,
  key: IdempotencyKey,
  code: string,
  asked: SupplementRequest,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    async () => {
      const file = await caseFile(context, code, 'dossiers.supplement', seen)
      const slips = await slipsOf(context.db, file.dossier.agency_id, file.dossier.id).execute()
      const asking = slips.filter(({ kind, voided_at }) => kind === 'supplement' && !voided_at)
      return { file, before: asking.map(({ id }) => id) }
    },
    ({ file, before }) => decideSendBack(file, asked, before, context),
  )
}

export function decideSendBack(
  { dossier, rules }: CaseFile,
  asked: SupplementRequest,
  before: readonly string[],
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const now = clock()
  stopIf(whyNot('send_back', dossier, rules))
  stopIf(whyNotBrought(dossier))
  stopIf(whyNothing(asked))
  const until = lastDay(rules, now)
  const stage = dossier.received_at ? 'handling' : 'reception'
  const slip = slipRow(dossier, 'supplement', { ...asked, stage, until }, actor.account_id, now)
  return dossierSubject.change(dossier, {
    set: { ...waitingUntil(until), changed_at: now },
    also: [voidedSlips(dossier, before, now), slip.row],
    events: [
      { kind: 'dossiers.supplement_sent_back', data: { papers: asked.papers.map(({ code }) => code), until } },
      slip.event,
    ],
    answer: { code: dossier.code, state: 'supplement', due_at: null },
  })
}
