import type { Fact, FactEvent, FactKind } from '#measures'
import { type Day, dayFrom, dayOf } from '#platform/time.ts'

/** What an initiative is counted by. */
const initiative = {
  kind: 'initiative',
  days: ['proposed_on', 'decided_on', 'applied_on'],
  moments: [],
  amounts: {},
  dimensions: ['measure'],
  marks: ['recognised'],
  spans: {},
} as const

export type Initiatives = typeof initiative
type InitiativeFact = Fact<Initiatives>

/** How an initiative's events become a fact: proposed, decided, applied elsewhere for the first time. */
export const initiativeFacts: FactKind<Initiatives> = {
  ...initiative,
  breakdowns: [['measure']],
  row: { class: 'measure', opened_on: 'proposed_on', closed_on: 'decided_on', due_at: null, worked: null },
  fold: foldInitiative,
}

function foldInitiative(fact: InitiativeFact | null, event: FactEvent): InitiativeFact | null {
  if (!fact) return event.kind === 'initiatives.proposed' ? begins(event) : null
  switch (event.kind) {
    case 'initiatives.amended':
      return { ...fact, measure: String(event.data.measure) }
    case 'initiatives.recognised':
      return { ...fact, decided_on: dayOf(event.occurred_at), marks: ['recognised'] }
    case 'initiatives.declined':
      return { ...fact, decided_on: dayOf(event.occurred_at) }
    case 'initiatives.applied':
      return { ...fact, applied_on: earlier(fact.applied_on, dayIn(event.data.from)) }
    default:
      return fact
  }
}

function begins({ agency_id, subject_id, occurred_at, data }: FactEvent): InitiativeFact {
  return {
    agency_id,
    id: subject_id,
    code: String(data.code),
    measure: String(data.measure),
    proposed_on: dayOf(occurred_at),
    decided_on: null,
    applied_on: null,
    marks: [],
  }
}

function earlier(one: Day | null, other: Day | null): Day | null {
  return one === null || (other !== null && other < one) ? other : one
}

function dayIn(value: unknown): Day | null {
  return typeof value === 'string' ? dayFrom(value) : null
}
