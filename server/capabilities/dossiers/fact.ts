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
    'result_filed',
    'withdrawn',
    'stopped',
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
      return isOver(fact) ? fact : dueAgain(fact, timeIn(event.data.due))
    case 'dossiers.resumed':
      return isOver(fact) ? fact : dueAgain(promised(fact, timeIn(event.data.due)), timeIn(event.data.due))
    case 'dossiers.corrected':
      return corrected(fact, event)
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
      return marked(fact, 'returned', ...returnedBy(event.data.method, fact))
    case 'dossiers.result_attached':
      return marked(fact, 'result_filed')
    case 'dossiers.refused':
      return left(fact, at)
    case 'dossiers.withdrawn':
      return left(fact, at, 'withdrawn')
    case 'dossiers.stopped':
      return left(fact, at, 'stopped')
    case 'dossiers.voided':
      return { ...NOT_COUNTED, ...whoseFact(fact) }
    default:
      return fact
  }
}

function begins(event: Told): DossierFact | null {
  if (event.kind !== 'dossiers.sent' && event.kind !== 'dossiers.received') return null
  const { code, procedure, channel } = event.data
  const { agency_id, subject_id: id } = event
  const fact: DossierFact = { agency_id, id, code, procedure, channel, ...NOT_COUNTED }
  return event.kind === 'dossiers.received' ? received(fact, event) : fact
}

/** Nothing has been counted of it yet, or nothing is any more. */
const NOT_COUNTED = {
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
} as const satisfies Partial<DossierFact>

function whoseFact({ agency_id, id, code, procedure, channel }: DossierFact) {
  return { agency_id, id, code, procedure, channel }
}

/** What is over is counted as it ended: a result that is called back and made anew changes no figure. */
function isOver({ ended_on }: DossierFact): boolean {
  return ended_on !== null
}

function marked(fact: DossierFact, ...marks: readonly Mark[]): DossierFact {
  return { ...fact, marks: [...new Set([...fact.marks, ...marks])] }
}

/** Electronically only where there was a file to give. */
function returnedBy(method: ReturnMethod, { marks }: DossierFact): readonly Mark[] {
  if (method === 'post') return ['posted']
  return method === 'electronic' && marks.includes('result_filed') ? ['returned_electronically'] : []
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

/** It was another procedure all along, and what was promised by that is the first appointment. */
function corrected(fact: DossierFact, { data }: Extract<Told, { kind: 'dossiers.corrected' }>): DossierFact {
  if (!data.anew || isOver(fact)) return fact
  const { procedure } = data.anew
  const due = timeIn(data.anew.due)
  if (!fact.opened_on) return { ...fact, procedure }
  return dueAgain(promised({ ...fact, procedure, first_due_at: null, missed_from: null }, due), due)
}

/** Out of the open ones without an answer: not solved, and late from its due time until then. */
function left(fact: DossierFact, at: Date, ...marks: readonly Mark[]): DossierFact {
  if (!fact.opened_on || isOver(fact)) return fact
  const late = lateBetween(fact.due_at, at)
  const missed = lateBetween(fact.first_due_at, at)
  return {
    ...marked(fact, ...marks),
    ended_on: dayOf(at),
    late_from: late.from,
    late_until: late.until,
    missed_from: missed.from,
    missed_until: missed.until,
  }
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
