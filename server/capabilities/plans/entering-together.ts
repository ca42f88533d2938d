import type { Context } from '#platform/context.ts'
import type { Decision } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Content, Plan, Proposal } from './plan.ts'
import { STEP } from './proposing.ts'
import { enteringBy, entryFor, type Naming, type Outcome, type Review } from './review.ts'

/** So many are written together: a document of five hundred pages is read again sixty times, not twelve hundred. */
export const TOGETHER = 20

export type Wanted = {
  readonly proposal: Proposal
  readonly content: Content
  readonly state: 'accepted' | 'corrected'
}
type Entered = { readonly outcomes: readonly Outcome[]; readonly decisions: readonly Decision<null>[] }

/** Several proposals enter the plan in one go; what a person must be asked is left to them. */
export async function enterTogether(
  context: Context,
  { document }: Review,
  plan: Plan,
  wanted: readonly Wanted[],
  naming: Naming,
): Promise<Entered> {
  const [first] = wanted
  if (!first) return { outcomes: [], decisions: [] }
  const begun = await entryFor(context, plan, document, first.proposal, naming)
  const areas = new Map(begun.areas)
  const outcomes: Outcome[] = []
  const decisions: Decision<null>[] = []
  for (const [n, { proposal, content, state }] of wanted.entries()) {
    const position = document.amends ? begun.position + n * STEP : proposal.position
    const entry = { ...begun, proposal_id: proposal.id, position, areas }
    const made = await enteringBy(context, entry, proposal, content, naming).catch(unlessAsked)
    if (!made) continue
    for (const [title, id] of areasIn(made.decisions)) areas.set(title, id)
    outcomes.push({ proposal, state, reason: null, content, item_id: made.id })
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
export function unlessAsked(error: unknown): null {
  const asked = ['plans.lead_unknown', 'plans.lead_missing', 'plans.too_many_dues', 'plans.proposal_decided']
  if (error instanceof Objection && asked.includes(error.code)) return null
  throw error
}
