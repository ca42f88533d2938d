import type { Fact, FactKind, Measure, Term } from '#measures'
import type { JournalEventOf } from '#platform/journal/tail.ts'
import { dayOf, lateBetween } from '#platform/time.ts'
import type { dueSubject } from './subjects.ts'

/** What something owed by a plan is counted by: one fact for each day owed. */
const planDue = {
  kind: 'plan_due',
  days: ['set_on', 'due_on', 'reported_on', 'done_on', 'late_from', 'late_until'],
  moments: [],
  amounts: {},
  dimensions: ['plan'],
  marks: ['done', 'on_time', 'late'],
  spans: {
    owed: { from: 'set_on', until: 'done_on' },
    late: { from: 'late_from', until: 'late_until', due: 'due_on', within: 'owed' },
  },
} as const

type DueFact = Fact<typeof planDue>

/** How what a plan owes becomes a fact. It is due by a day, not by the clock, so it stands in no list of late dossiers. */
export const dueFacts: FactKind<typeof planDue> = {
  ...planDue,
  breakdowns: [['plan']],
  row: { class: 'plan', opened_on: 'due_on', closed_on: 'done_on', due_at: null, worked: null },
  fold: foldDue,
}

type Told = JournalEventOf<typeof dueSubject>

function foldDue(fact: DueFact | null, event: Told): DueFact | null {
  if (!fact) return event.kind === 'plans.due_set' ? judged(begins(event)) : null
  switch (event.kind) {
    case 'plans.due_moved':
      return judged({ ...fact, due_on: event.data.due_on })
    case 'plans.reported':
      return { ...fact, reported_on: dayOf(event.occurred_at) }
    case 'plans.due_done':
      return judged({ ...fact, done_on: event.data.on })
    case 'plans.due_reopened':
      return judged({ ...fact, done_on: null })
    case 'plans.due_removed':
      return judged({ ...fact, set_on: null, due_on: null, done_on: null })
    default:
      return fact
  }
}

function begins({ agency_id, subject_id, occurred_at, data }: Extract<Told, { kind: 'plans.due_set' }>): DueFact {
  return {
    agency_id,
    id: subject_id,
    code: data.code,
    plan: data.plan,
    set_on: dayOf(occurred_at),
    due_on: data.due_on,
    reported_on: null,
    done_on: null,
    late_from: null,
    late_until: null,
    marks: [],
  }
}

/** What the days say: late from the day after it is due, until it is done. */
function judged(fact: DueFact): DueFact {
  const { from, until } = lateBetween(fact.due_on, fact.done_on)
  return {
    ...fact,
    late_from: from,
    late_until: until,
    marks: fact.done_on === null ? [] : ['done', from === null ? 'on_time' : 'late'],
  }
}

type Counted = Term<typeof planDue>
type DueMeasure = Measure<typeof planDue>

const of = 'plan_due'
const due: Counted = { flow: { of, on: 'due_on' } }
const owed = (mark: DueFact['marks'][number]): Counted => ({ flow: { of, on: 'due_on', mark } })

const counted = (name: string, better: DueMeasure['better'], term: Counted): DueMeasure => ({
  name,
  version: 1,
  kind: 'count',
  unit: 'count',
  better,
  basis: { text: 'OpenCCHC', verified: false },
  aside: true,
  of: [term],
})

/**
 * What is counted of plans: of what was due in a period, how much was done, and when; and what is late. They stand on
 * pages of their own, not among what is shown of dossiers.
 */
export const planMeasures: readonly DueMeasure[] = [
  counted('tasks_due', null, due),
  counted('tasks_done_on_time', 'up', owed('on_time')),
  counted('tasks_done_late', 'down', owed('late')),
  counted('tasks_late_now', 'down', { stock: { of, span: 'late' } }),
  {
    name: 'plan_tasks_done',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis: { text: 'OpenCCHC', verified: false },
    aside: true,
    numerator: [owed('done')],
    denominator: [due],
  },
]
