import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { SlipContent } from '../dossier.ts'
import {
  deskChannel,
  type Handing,
  type HandingFacts,
  handedData,
  handingFacts,
  handingRow,
} from '../intake/handing.ts'
import { whyNoReason } from '../results/close.ts'
import { componentRows } from '../rows.ts'
import type { RuleFacts } from '../rules.ts'
import { type SlipKind, slipRow } from '../slips/slip-rows.ts'
import { type DossierDecision, type DossierEvent, dossierSubject } from '../subjects.ts'
import type { Progressed } from './complete.ts'
import { ruleFacts } from './file.ts'
import { lastDay, type SupplementRequest, waitingUntil, whyNothing } from './supplement.ts'

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
  return turnAway(context, key, handing, 'dossiers.supplement', ({ facts, rules }) =>
    decideGuideAtDesk(handing, facts, asked, rules, context),
  )
}

function decideGuideAtDesk(
  handing: Handing,
  facts: HandingFacts,
  asked: SupplementRequest,
  rules: Pick<RuleFacts, 'supplement_days'>,
  context: Deciding,
): DossierDecision<Progressed> {
  const until = lastDay(rules, context.now())
  const papers = asked.papers.map(({ code }) => code)
  return turningAway(handing, facts, context, {
    row: { state: 'supplement', guided: 1, ...waitingUntil(until) },
    slip: 'supplement',
    content: { ...asked, stage: 'reception', until },
    event: { kind: 'dossiers.supplement_requested', data: { stage: 'reception', papers, until } },
  })
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
  return turnAway(context, key, handing, 'dossiers.refuse', ({ facts }) =>
    decideRefuseAtDesk(handing, facts, reason, context),
  )
}

function decideRefuseAtDesk(
  handing: Handing,
  facts: HandingFacts,
  reason: string,
  context: Deciding,
): DossierDecision<Progressed> {
  return turningAway(handing, facts, context, {
    row: { state: 'refused', ended_at: context.now() },
    slip: 'refusal',
    content: { reason, stage: 'reception' },
    event: { kind: 'dossiers.refused', data: {} },
  })
}

function turnAway(
  context: Context,
  key: IdempotencyKey,
  handing: Handing,
  permission: string,
  decide: (read: { facts: HandingFacts; rules: RuleFacts }) => DossierDecision<Progressed>,
): Promise<Progressed> {
  if (!may(context.actor, permission, handing.agency_id)) throw new Objection('http.forbidden')
  return act(
    context,
    key,
    async () => ({
      facts: await handingFacts(context, handing, deskChannel(handing)),
      rules: await ruleFacts(context, handing),
    }),
    decide,
  )
}

type Deciding = Pick<Context, 'now' | 'actor' | 'secret' | 'root_id'>

/** How somebody is turned away: where the dossier stands then, on which slip, saying what. */
type TurnedAway = {
  readonly row:
    | { readonly state: 'supplement'; readonly guided: number; readonly answer_by: Day; readonly brought_at: null }
    | { readonly state: 'refused'; readonly ended_at: Date }
  readonly slip: SlipKind
  readonly content: SlipContent
  readonly event: DossierEvent
}

function turningAway(
  handing: Handing,
  facts: HandingFacts,
  context: Deciding,
  { row, slip: slip_kind, content, event }: TurnedAway,
): DossierDecision<Progressed> {
  const now = context.now()
  const { code } = facts
  const { agency_id } = handing
  const channel = deskChannel(handing)
  const id = uuidv7(now.getTime())
  const slip = slipRow({ agency_id, id, code }, slip_kind, content, context.actor.account_id, now)
  const papers = componentRows(agency_id, id, handing.components, () => uuidv7(now.getTime()))
  return dossierSubject.create(
    { agency_id, id },
    {
      row: { ...handingRow(context, handing, facts, channel), submitted_at: now, changed_at: now, ...row },
      also: [slip.row, { insert: 'dossiers.component', rows: papers }],
      events: [{ kind: 'dossiers.sent', data: handedData(handing, facts, channel) }, event, slip.event],
      answer: { code, state: row.state, due_at: null },
    },
  )
}
