import { agencyNamed, stopUnlessMay } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { PROPOSE } from './file.ts'
import type { Proposal, Proposer } from './initiative.ts'
import { proposedIn } from './queries.ts'
import { whyNotPeriods } from './rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from './subjects.ts'

/** `agency` is a code. */
export type Proposed = Proposal & { readonly agency: string; readonly proposed_as: Proposer }

type Place = { readonly agency_id: string; readonly code: string; readonly sample: boolean }

/**
 * Proposes an initiative, as one's own or in the name of the agency.
 *
 * @throws Objection `initiatives.period_not_later`; `agencies.not_found`, `http.forbidden`
 */
export function propose(context: Context, key: IdempotencyKey, proposed: Proposed): Promise<Changed> {
  return act(
    context,
    key,
    () => placeFor(context, proposed.agency),
    (place) => decidePropose(context, place, proposed),
  )
}

/** `SK-SNV-2026-03`: agency, year, the next number there. Of two who take the same, one reads and decides again. */
async function placeFor(context: Context, agency: string): Promise<Place> {
  const { id, code, sample } = await agencyNamed(context, agency)
  stopUnlessMay(context, PROPOSE, id)
  const prefix = `SK-${code}-${today(context).slice(0, 4)}-`
  const { n } = await proposedIn(context, id, prefix).executeTakeFirstOrThrow()
  return { agency_id: id, code: `${prefix}${String(Number(n) + 1).padStart(2, '0')}`, sample }
}

function decidePropose(
  { root_id, actor, now }: Pick<Context, 'root_id' | 'actor' | 'now'>,
  { agency_id, code, sample }: Place,
  { title, content, measure, before_period, after_period, proposed_as }: Proposed,
): InitiativeDecision {
  stopIf(whyNotPeriods({ before_period, after_period }))

  const row = {
    root_id,
    code,
    title,
    content,
    measure,
    before_period,
    after_period,
    proposed_as,
    proposed_by: idOf(actor),
    proposed_at: now(),
    state: 'proposed',
    sample,
  }
  const told = { code, as: proposed_as, measure, before: before_period, after: after_period }
  return initiativeSubject.create(
    { agency_id, id: uuidv7(now().getTime()) },
    { row, events: [{ kind: 'initiatives.proposed', data: told }], answer: { code } },
  )
}
