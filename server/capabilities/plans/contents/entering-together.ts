/** Several proposals enter the plan in one go; what a person must be asked is left to them. */
import { Objection } from '#platform/objection.ts'
import type { Chosen } from '../agencies-named/assigning.ts'
import type { Outcome } from '../review/reviewing.ts'
import type { AnyDecision } from '../subjects.ts'
import { enterProposal, type Ground, type Wanted } from './ground.ts'

/** So many are written together: a document of five hundred pages is read again sixty times, not twelve hundred. */
export const TOGETHER = 20

export type WantedAs = Wanted & { readonly state: 'accepted' | 'corrected' }
type Entered = { readonly outcomes: readonly Outcome[]; readonly decisions: readonly AnyDecision[] }

export function enterTogether(ground: Ground, wanted: readonly WantedAs[], chosen: Chosen, now: Date): Entered {
  const areas = new Map(ground.areas)
  const outcomes: Outcome[] = []
  const decisions: AnyDecision[] = []
  for (const [turn, one] of wanted.entries()) {
    const made = orAsked(() => enterProposal({ ...ground, areas }, one, chosen, now, turn))
    if (!made) continue
    for (const { title, id } of areasIn(made.decisions)) areas.set(title, id)
    const { proposal, content, state } = one
    outcomes.push({ proposal, state, reason: null, content, item_id: made.id })
    decisions.push(...made.decisions)
  }
  return { outcomes, decisions }
}

/** Areas that these decisions begin: the next task of the same area joins them. */
function areasIn(decisions: readonly AnyDecision[]) {
  return decisions.flatMap(({ also = [] }) =>
    also.flatMap((one) => ('insert' in one && one.insert === 'plans.area' ? one.rows : [])),
  )
}

function orAsked<Made>(enter: () => Made): Made | null {
  try {
    return enter()
  } catch (error) {
    return unlessAsked(error)
  }
}

/** What a person must be asked is left to them; anything else is a fault. */
export function unlessAsked(error: unknown): null {
  const asked = ['plans.lead_unknown', 'plans.lead_missing', 'plans.too_many_dues', 'plans.proposal_decided']
  if (error instanceof Objection && asked.includes(error.code)) return null
  throw error
}
