import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { componentRows } from '../rows.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { deskChannel, type Handing, type HandingFacts, handedData, handingFacts, handingRow } from './handing.ts'
import { whyIncomplete } from './receive.ts'

/** It waits for the desk of the agency that handles it; the fee is that agency’s. */
export type TakenIn = { readonly id: string; readonly code: string; readonly state: 'sent'; readonly fee: number }

/**
 * Takes in at the counter of one agency what another of the province handles: the same check of papers, and it waits at
 * once for the desk of that agency, whose reception starts the clock (reception regardless of territory, NĐ 118/2025/NĐ-CP).
 *
 * @param via the agency at whose counter it is.
 * @throws Objection `http.forbidden` where the actor does not receive there; what `handingFacts` objects to;
 *   `dossiers.incomplete` naming every missing paper.
 */
export function handInFor(context: Context, key: IdempotencyKey, handing: Handing, via: string): Promise<TakenIn> {
  if (!may(context.actor, 'dossiers.receive', via)) throw new Objection('http.forbidden')
  return act(
    context,
    key,
    () => handingFacts(context, handing, deskChannel(handing)),
    (facts) => decideHandInFor(handing, facts, via, context),
  )
}

export function decideHandInFor(
  handing: Handing,
  facts: HandingFacts,
  via: string,
  context: Pick<Context, 'now' | 'secret' | 'root_id'>,
): DossierDecision<TakenIn> {
  stopIf(whyIncomplete(facts.version, handing.components))
  const { agency_id } = handing
  const channel = deskChannel(handing)
  const now = context.now()
  const id = uuidv7(now.getTime())
  const papers = componentRows(agency_id, id, handing.components, () => uuidv7(now.getTime())).map((row) => ({
    ...row,
    seen_at: now,
  }))
  return dossierSubject.create(
    { agency_id, id },
    {
      row: {
        ...handingRow(context, handing, facts, channel),
        via_agency_id: via,
        sample: facts.agency.sample,
        state: 'sent',
        submitted_at: now,
        open_roles: ['clerk'],
        changed_at: now,
      },
      also: [{ insert: 'dossiers.component', rows: papers }],
      events: [{ kind: 'dossiers.sent', data: { ...handedData(handing, facts, channel), via } }],
      answer: { id, code: facts.code, state: 'sent', fee: facts.fee },
    },
  )
}
