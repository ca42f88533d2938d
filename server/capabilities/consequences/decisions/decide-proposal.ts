import { createHash } from 'node:crypto'
import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Effect, Finding } from '../rules/rule.ts'
import { decisionsOf, proposalAt, type StoredProposal } from '../stored.ts'
import { proposalSubject } from '../subjects.ts'
import { type Decision as Decided, decide } from './decision.ts'

export type GivenVerdict = {
  readonly verdict: 'accepted' | 'refused'
  readonly effects: readonly Effect[]
  readonly why: string
}

/**
 * Decides about a proposal, with why: some or all of its effects, or none. It is recorded; carrying it out is people's.
 *
 * @throws Objection what `whyNotDecide` says; `consequences.proposal_not_found`, `http.forbidden`
 */
export function decideProposal(
  context: Context,
  key: IdempotencyKey,
  id: string,
  given: GivenVerdict,
): Promise<Verdicted> {
  return act(
    context,
    key,
    () => proposalToDecide(context, id),
    (read) => decideVerdict(read, given, context),
  )
}

type Verdicted = { id: string; verdict: Decided['verdict']; effects: readonly Effect[] }
type ProposalToDecide = { proposal: StoredProposal; before: boolean }

async function proposalToDecide(context: Context, id: string): Promise<ProposalToDecide> {
  const proposal = await proposalAt(context, id)
  if (!proposal) throw new Objection('consequences.proposal_not_found')
  stopUnlessMay(context, 'consequences.decide', proposal.agency_id)
  return { proposal, before: (await decisionsOf(context, [proposal])).length > 0 }
}

function decideVerdict(
  { proposal, before }: ProposalToDecide,
  given: GivenVerdict,
  context: Pick<Context, 'actor' | 'now'>,
): DecisionOf<typeof proposalSubject, Verdicted> {
  const by = context.actor.account_id ?? ''
  const at = context.now()
  const { agency_id, id, rule, year } = proposal
  const verdict = { ...given, by, concerned: isConcerned(context, proposal), decided_before: before }
  const { verdict: said, effects, why } = decide(findingOf(proposal), verdict, at.toISOString())
  const digest = createHash('sha256').update(`${id}\n${why}`).digest('hex')
  return proposalSubject.change(proposal, {
    set: { state: 'decided' },
    also: [
      { insert: 'consequences.decision', rows: [{ agency_id, proposal_id: id, verdict: said, effects, by, at, why }] },
    ],
    events: [{ kind: 'consequences.decided', data: { rule, year, verdict: said, effects, why: digest } }],
    answer: { id, verdict: said, effects },
  })
}

function findingOf({ rule, subject_id, year, state, effects, reasons, asks }: StoredProposal): Finding {
  const outcome = state === 'lapsed' ? 'clear' : 'proposed'
  return { rule, subject: subject_id, year, outcome, effects, reasons, asks }
}

/** The officer it is about; of an agency, who leads it. */
function isConcerned({ actor }: Pick<Context, 'actor'>, { subject_kind, subject_id }: StoredProposal): boolean {
  if (subject_kind === 'officer') return actor.account_id === subject_id
  return actor.grants.some(({ role, agency_id }) => role === 'leader' && agency_id === subject_id)
}
