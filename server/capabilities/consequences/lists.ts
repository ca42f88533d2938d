import { treeOf } from '#agencies'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { byGravity } from './gravity.ts'
import { decisionsOf, proposalsOf, type StoredDecision, type StoredProposal } from './stored.ts'

/** A proposal as people read it, with its decision where one was made. */
export type Listed = StoredProposal & {
  readonly agency: string
  readonly agency_name: string
  readonly subject: string
  readonly decision: (StoredDecision & { readonly by_name: string }) | null
}

/** Proposals of a year in the actor's reach, the gravest first. */
export async function listProposals(context: Context, year: number): Promise<Listed[]> {
  const mine = new Set(agenciesWhere(context.actor, 'consequences.decide'))
  const proposals = (await proposalsOf(context, year))
    .filter(({ agency_id }) => mine.has(agency_id))
    .toSorted(byGravity)
  const [decisions, tree] = await Promise.all([decisionsOf(context, proposals), treeOf(context)])
  const ids = [
    ...proposals.filter(({ subject_kind }) => subject_kind === 'officer').map(({ subject_id }) => subject_id),
    ...decisions.map(({ by }) => by),
  ]
  const people = ids.length
    ? await context.db.selectFrom('people.account').where('id', 'in', ids).select(['id', 'name']).execute()
    : []
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const byProposal = new Map(decisions.map((decision) => [decision.proposal_id, decision]))
  return proposals.map((proposal) => {
    const agency = tree.get(proposal.agency_id)
    const decision = byProposal.get(proposal.id)
    return {
      ...proposal,
      agency: agency?.code ?? '',
      agency_name: agency?.name ?? '',
      subject: proposal.subject_kind === 'agency' ? (agency?.name ?? '') : (nameOf.get(proposal.subject_id) ?? ''),
      decision: decision ? { ...decision, by_name: nameOf.get(decision.by) ?? '' } : null,
    }
  })
}
