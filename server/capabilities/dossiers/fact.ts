import type { Fact, FactKind } from '#measures'
import type { JournalEventOf } from '#platform/journal/tail.ts'
import { type Day, dayOf, instantFrom, lateBetween } from '#platform/time.ts'
import type { ReturnMethod } from './dossier.ts'
import type { dossierSubject } from './subjects.ts'

/** What a dossier is counted by. */
const dossier = {
  kind: 'dossier',
  days: ['opened_on', 'closed_on', 'ended_on', 'late_from', 'late_until', 'missed_from', 'missed_until'],
  moments: ['due_at', 'first_due_at'],
  amounts: { worked: 'working_minutes' },
  dimensions: ['procedure', 'channel'],
  marks: [
    'online',
    'digitised',
    'step_late',
    'supplemented_once',
    'supplemented_more',
    'never_supplemented',
    'on_time',
    'late',
    'early',
    'on_the_day',
    'steps_kept',
    'step_missed',
    'first_kept',
    'returned',
    'posted',
    'returned_electronically',
  ],
  spans: {
    open: { from: 'opened_on', until: 'ended_on' },
    late: { from: 'late_from', until: 'late_until', due: 'due_at', within: 'open' },
    missed: { from: 'missed_from', until: 'missed_until', due: 'first_due_at', within: 'open' },
  },
} as const

export type Dossiers = typeof dossier
type DossierFact = Fact<Dossiers>
export type Mark = DossierFact['marks'][number]

/** How a dossier's events become a fact: opened, due, closed, late. Nothing but events is read. */
export const dossierFacts: FactKind<Dossiers> = {
  ...dossier,
  breakdowns: [['channel'], ['procedure', 'channel']],
  always: ['procedure', 'channel'],
  row: { class: 'procedure', opened_on: 'opened_on', closed_on: 'closed_on', due_at: 'due_at', worked: 'worked' },
  watched: 'late',
  fold: foldDossier,
}

type Told = JournalEventOf<typeof dossierSubject>

function foldDossier(fact: DossierFact | null, event: Told): DossierFact | null {
  const at = event.occurred_at
  if (!fact) return begins(event)
  switch (event.kind) {
    case 'dossiers.received':
      return received(fact, event)
    case 'dossiers.paused':
      return dueAgain(fact, null)
    case 'dossiers.resumed':
      return dueAgain(promised(fact, timeIn(event.data.due)), timeIn(event.data.due))
    case 'dossiers.result_ready':
    case 'dossiers.found_ineligible':
      return closed(fact, at, event.data.worked)
    case 'dossiers.step_done':
      return fact.closed_on === null && !event.data.in_time ? marked(fact, 'step_late') : fact
    case 'dossiers.supplement_requested':
      return supplemented(fact)
    case 'dossiers.paper_attached':
      return marked(fact, 'digitised')
    case 'dossiers.returned':
      return marked(fact, 'returned', ...returnedBy(event.data.method))
    case 'dossiers.refused':
      return { ...fact, ended_on: fact.opened_on && dayOf(at) }
    default:
      return fact
  }
}

function begins(event: Told): DossierFact | null {
  if (event.kind !== 'dossiers.sent' && event.kind !== 'dossiers.received') return null
  const { code, procedure, channel } = event.data
  const fact: DossierFact = {
    agency_id: event.agency_id,
    id: event.subject_id,
    code,
    procedure,
    channel,
    opened_on: null,
    closed_on: null,
    ended_on: null,
    late_from: null,
    late_until: null,
    missed_from: null,
    missed_until: null,
    due_at: null,
    first_due_at: null,
    marks: [],
    worked: null,
  }
  return event.kind === 'dossiers.received' ? received(fact, event) : fact
}

function marked(fact: DossierFact, ...marks: readonly Mark[]): DossierFact {
  return { ...fact, marks: [...new Set([...fact.marks, ...marks])] }
}

function returnedBy(method: ReturnMethod): readonly Mark[] {
  if (method === 'post') return ['posted']
  return method === 'electronic' ? ['returned_electronically'] : []
}

/** How often papers were asked for, at reception or later: once, or more often. */
function supplemented(fact: DossierFact): DossierFact {
  const asked = fact.marks.some((mark) => mark === ONCE || mark === MORE)
  const rest = fact.marks.filter((mark) => mark !== ONCE)
  return { ...fact, marks: asked ? marked({ ...fact, marks: rest }, MORE).marks : [...rest, ONCE] }
}

export const ONCE = 'supplemented_once'
export const MORE = 'supplemented_more'
const NEVER = ['never_supplemented'] as const
const FIRST_KEPT = ['first_kept'] as const

function received(fact: DossierFact, { occurred_at, data }: Extract<Told, { kind: 'dossiers.received' }>): DossierFact {
  const due = timeIn(data.due)
  const came = fact.channel === 'online' ? marked(fact, 'online') : fact
  const opened = { ...came, opened_on: dayOf(occurred_at) }
  return dueAgain(promised(opened, due), due)
}

/** The first appointment that is given stays the first: at reception or, where the clock stood then, when it starts. */
function promised(fact: DossierFact, due: Date | null): DossierFact {
  return fact.first_due_at || !due ? fact : { ...fact, first_due_at: due, missed_from: lateBetween(due, null).from }
}

/** A new due time, or none while the clock stands: it will be late from the end of that day, unless it closes before. */
function dueAgain(fact: DossierFact, due_at: Date | null): DossierFact {
  return { ...fact, due_at, late_from: lateBetween(due_at, null).from }
}

function closed(fact: DossierFact, at: Date, worked: number): DossierFact {
  const on = dayOf(at)
  const late = lateBetween(fact.due_at, at)
  const missed = lateBetween(fact.first_due_at, at)
  return {
    ...fact,
    closed_on: on,
    ended_on: on,
    worked,
    late_from: late.from,
    late_until: late.until,
    missed_from: missed.from,
    missed_until: missed.until,
    marks: marked(fact, ...judged(fact, on, late.from !== null), ...(missed.from === null ? FIRST_KEPT : [])).marks,
  }
}

/**
 * What is said of a dossier that is over: its time against the due day, its steps, its papers. Without a due time (the
 * clock stood) it is in time, and nobody can say that it was shortened.
 */
function judged({ due_at, marks }: DossierFact, on: Day, wasLate: boolean): readonly Mark[] {
  const early = due_at !== null && on < dayOf(due_at)
  const time: readonly Mark[] = wasLate ? ['late'] : ['on_time', early ? 'early' : 'on_the_day']
  const steps: readonly Mark[] = wasLate ? [] : [marks.includes('step_late') ? 'step_missed' : 'steps_kept']
  const asked = marks.includes(ONCE) || marks.includes(MORE)
  return [...time, ...steps, ...(asked ? [] : NEVER)]
}

function timeIn(text: unknown): Date | null {
  return typeof text === 'string' ? instantFrom(text) : null
}
