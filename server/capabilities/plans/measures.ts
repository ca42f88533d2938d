import type { Amount, Fact, FactEvent, FactKind, Measure } from '#measures'
import { asDay, type Day, dayFrom } from '#platform/time.ts'

/**
 * How what a plan owes becomes a fact, one for each day owed: `opened_on` is the day it counts on, the day it is due. It
 * carries no time of the clock, so it stands in no list of late dossiers.
 */
export const dueFacts: FactKind = { kind: 'plan_due', fold: foldDue }

export function foldDue(fact: Fact | null, event: FactEvent): Fact | null {
  if (!fact) return event.kind === 'plans.due_set' ? begins(event) : null
  switch (event.kind) {
    case 'plans.due_moved':
      return { ...fact, opened_on: dayIn(event.data.due_on) }
    case 'plans.due_done':
      return done(fact, asDay(String(event.data.on)))
    case 'plans.due_reopened':
      return { ...fact, closed_on: null, ended_on: null, marks: [] }
    case 'plans.due_removed':
      return { ...fact, opened_on: null, closed_on: null, ended_on: null, marks: [] }
    default:
      return fact
  }
}

function begins({ agency_id, subject_id, data }: FactEvent): Fact {
  return {
    ...{
      agency_id,
      kind: 'plan_due',
      id: subject_id,
      code: String(data.code),
      class: String(data.plan),
      channel: 'plan',
    },
    ...{ opened_on: dayIn(data.due_on), closed_on: null, ended_on: null, late_from: null, late_until: null },
    ...{ missed_from: null, missed_until: null, due_at: null, first_due_at: null, marks: [], worked: null },
  }
}

function done(fact: Fact, on: Day): Fact {
  const late = fact.opened_on !== null && on > fact.opened_on
  return { ...fact, closed_on: on, ended_on: on, marks: ['done', late ? 'late' : 'on_time'] }
}

function dayIn(value: unknown): Day | null {
  return typeof value === 'string' ? dayFrom(value) : null
}

const of = 'plan_due'
const due: Amount = { flow: { of, on: 'opened_on' } }
const owed = (mark: string): Amount => ({ flow: { of, on: 'opened_on', mark } })
const basis = { text: 'OpenCCHC', verified: false }
const aside = true

/**
 * What is counted of plans: of what was due in a period, how much was done, and when. They stand on pages of their own,
 * not among what is shown of dossiers.
 */
export const planMeasures: readonly Measure[] = [
  { name: 'tasks_due', version: 1, kind: 'count', unit: 'count', better: null, basis, aside, of: [due] },
  {
    name: 'tasks_done_on_time',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: 'up',
    basis,
    aside,
    of: [owed('on_time')],
  },
  {
    name: 'tasks_done_late',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: 'down',
    basis,
    aside,
    of: [owed('late')],
  },
  {
    name: 'plan_tasks_done',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis,
    aside,
    numerator: [owed('done')],
    denominator: [due],
  },
]
