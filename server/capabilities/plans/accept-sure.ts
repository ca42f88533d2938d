import type { Context } from '#platform/context.ts'
import { actTogether } from '#platform/journal/act.ts'
import { type Decision, type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { confirmPlan } from './confirm.ts'
import type { Plan } from './plan.ts'
import { STEP } from './proposing.ts'
import { resolverOn } from './resolving.ts'
import { decideReview, enteringBy, entryFor, isOpen, type Outcome, type Review, reviewOf } from './review.ts'
import { documentOf } from './stored.ts'
import { sureFrom } from './thresholds.ts'

/** So many are written together: a document of five hundred pages is read again sixty times, not twelve hundred. */
const TOGETHER = 20

/** Accepts all that is sure and new, in one go: above the threshold, every lead known. The rest waits for a person. */
export async function acceptSure(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
): Promise<{ accepted: number; left: number }> {
  const document = await documentOf(context, document_id)
  if (!document.plan_id) await confirmPlan(context, ownKey('confirm', document_id), document_id, {})
  const least = await sureFrom(context, document.agency_id)
  const { proposals } = await reviewOf(context, document_id)
  const ids = proposals
    .filter((one) => isOpen(one) && one.change === 'add' && one.confidence >= least)
    .map(({ id }) => id)
  let accepted = 0
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER)
    accepted += (await acceptTogether(context, ownKey('sure', key.key, ...some.slice(0, 1)), document_id, some)) ?? 0
  }
  const left = (await reviewOf(context, document_id)).proposals.filter(isOpen).length
  return { accepted, left }
}

function acceptTogether(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  ids: readonly string[],
): Promise<number | null> {
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    if (!review.plan) throw new Objection('plans.plan_unconfirmed')
    const { outcomes, decisions } = await entered(context, review, review.plan, new Set(ids))
    if (outcomes.length === 0) throw new Objection('plans.proposal_decided')
    return { decisions: [...decideReview(context, review, outcomes), ...decisions], answer: outcomes.length }
  }).catch(unlessAsked)
}

type Entered = { readonly outcomes: readonly Outcome[]; readonly decisions: readonly Decision<null>[] }

async function entered(
  context: Context,
  { document, proposals }: Review,
  plan: Plan,
  ids: ReadonlySet<string>,
): Promise<Entered> {
  const open = proposals.filter((one) => isOpen(one) && ids.has(one.id))
  const [first] = open
  if (!first) return { outcomes: [], decisions: [] }
  const naming = { resolver: await resolverOn(context, plan.issued_on), choices: [] }
  const begun = await entryFor(context, plan, document, first, naming)
  const areas = new Map(begun.areas)
  const outcomes: Outcome[] = []
  const decisions: Decision<null>[] = []
  for (const [n, proposal] of open.entries()) {
    const position = document.amends ? begun.position + n * STEP : proposal.position
    const entry = { ...begun, proposal_id: proposal.id, position, areas }
    const made = await enteringBy(context, entry, proposal, proposal.content, naming).catch(unlessAsked)
    if (!made) continue
    for (const [title, id] of areasIn(made.decisions)) areas.set(title, id)
    outcomes.push({ proposal, state: 'accepted', reason: null, item_id: made.id })
    decisions.push(...made.decisions)
  }
  return { outcomes, decisions }
}

/** Areas that these decisions begin: the next task of the same area joins them. */
function areasIn(decisions: readonly Decision<null>[]): [string, string][] {
  const rows = decisions.flatMap(({ also = [] }) =>
    also.flatMap((one) => ('insert' in one && one.insert === 'plans.area' ? one.rows : [])),
  )
  return rows.map((row) => [String(row.title), String(row.id)])
}

/** What a person must be asked is left to them; anything else is a fault. */
function unlessAsked(error: unknown): null {
  const asked = ['plans.lead_unknown', 'plans.lead_missing', 'plans.too_many_dues', 'plans.proposal_decided']
  if (error instanceof Objection && asked.includes(error.code)) return null
  throw error
}
