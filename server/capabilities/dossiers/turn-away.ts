import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { whyNoReason } from './close.ts'
import type { Progressed } from './complete.ts'
import type { State } from './dossier.ts'
import { type Handing, type HandingFacts, handingFacts, handingRow } from './handing.ts'
import { componentRows } from './rows.ts'
import { type SlipContent, slipRow } from './slip-rows.ts'
import { type SupplementRequest, whyNothing } from './supplement.ts'

/**
 * What comes to the desk and is not complete: form 02 names everything missing, once. It has a code from then on, so the
 * visit is not lost and the next one goes on from it (NĐ 61/2018/NĐ-CP: nobody is sent away without paper).
 *
 * @throws Objection `http.forbidden`, `dossiers.nothing_asked`, what `handingFacts` objects to.
 */
export function guideAtDesk(
  context: Context,
  key: IdempotencyKey,
  handing: Handing,
  asked: SupplementRequest,
): Promise<Progressed> {
  stopIf(whyNothing(asked))
  return turnAway(context, key, handing, 'dossiers.supplement', (facts) =>
    decideTurnAway(
      context,
      handing,
      facts,
      { state: 'supplement', guided: 1 },
      'supplement',
      { ...asked, stage: 'reception' },
      asked.papers.map(({ code }) => code),
    ),
  )
}

/**
 * What cannot be received at all: form 03 with the reason.
 *
 * @throws Objection `http.forbidden`, `dossiers.reason_missing`, what `handingFacts` objects to.
 */
export function refuseAtDesk(
  context: Context,
  key: IdempotencyKey,
  handing: Handing,
  reason: string,
): Promise<Progressed> {
  stopIf(whyNoReason(reason))
  return turnAway(context, key, handing, 'dossiers.refuse', (facts) =>
    decideTurnAway(
      context,
      handing,
      facts,
      { state: 'refused', ended_at: context.now() },
      'refusal',
      { reason, stage: 'reception' },
      null,
    ),
  )
}

function turnAway(
  context: Context,
  key: IdempotencyKey,
  handing: Handing,
  permission: string,
  decide: (facts: HandingFacts) => Decision<Progressed>,
): Promise<Progressed> {
  if (!may(context.actor, permission, handing.agency_id)) throw new Objection('http.forbidden')
  return act(context, key, () => handingFacts(context, handing, 'desk'), decide)
}

function decideTurnAway(
  context: Context,
  handing: Handing,
  facts: HandingFacts,
  set: { readonly state: State } & Record<string, unknown>,
  slip_kind: 'supplement' | 'refusal',
  content: SlipContent,
  papers: readonly string[] | null,
): Decision<Progressed> {
  const now = context.now()
  const { code, version } = facts
  const subject = newSubject('dossier', handing.agency_id, uuidv7(now.getTime()))
  const slip = slipRow(
    { agency_id: handing.agency_id, id: subject.id, code },
    slip_kind,
    content,
    context.actor.account_id,
    now,
  )
  const sent = { code, procedure: version.code, version: version.version_id, case: handing.case, channel: 'desk' }
  const outcome = papers
    ? { kind: 'dossiers.supplement_requested', data: { stage: 'reception', papers } }
    : { kind: 'dossiers.refused', data: {} }
  return {
    subject,
    table: 'dossiers.dossier',
    set: { ...handingRow(context, handing, facts, 'desk'), submitted_at: now, changed_at: now, ...set },
    also: [
      slip.row,
      {
        insert: 'dossiers.component',
        rows: componentRows(handing.agency_id, subject.id, handing.components, () => uuidv7(now.getTime())),
      },
    ],
    events: [{ kind: 'dossiers.sent', data: sent }, outcome, slip.event],
    answer: { code, state: set.state, due_at: null },
  }
}
