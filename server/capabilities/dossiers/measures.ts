import type { Amount, Fact, FactEvent, FactKind, Measure } from '#measures'
import { type Day, dayOf, instantFrom } from '#platform/time.ts'

/** How a dossier's events become a fact: opened, due, closed, late. Nothing but events is read. */
export const dossierFacts: FactKind = { kind: 'dossier', fold: foldDossier }

export function foldDossier(fact: Fact | null, event: FactEvent): Fact | null {
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
      return closed(fact, at, Number(event.data.worked))
    case 'dossiers.step_done':
      return fact.closed_on === null && event.data.in_time === false ? marked(fact, 'step_late') : fact
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

function begins(event: FactEvent): Fact | null {
  const { code, procedure, channel } = event.data
  if (typeof code !== 'string') return null
  const fact: Fact = {
    agency_id: event.agency_id,
    kind: 'dossier',
    id: event.subject_id,
    code,
    class: String(procedure),
    channel: String(channel),
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

function marked(fact: Fact, ...marks: readonly string[]): Fact {
  return { ...fact, marks: [...new Set([...fact.marks, ...marks])] }
}

function returnedBy(method: unknown): readonly string[] {
  if (method === 'post') return ['posted']
  return method === 'electronic' ? ['returned_electronically'] : []
}

/** How often papers were asked for, at reception or later: once, or more often. */
function supplemented(fact: Fact): Fact {
  const asked = fact.marks.some((mark) => mark === ONCE || mark === MORE)
  const rest = fact.marks.filter((mark) => mark !== ONCE)
  return { ...fact, marks: asked ? [...new Set([...rest, MORE])] : [...rest, ONCE] }
}

const ONCE = 'supplemented_once'
const MORE = 'supplemented_more'

function received(fact: Fact, { occurred_at, data }: FactEvent): Fact {
  const due = timeIn(data.due)
  const opened = {
    ...fact,
    opened_on: dayOf(occurred_at),
    marks: marked(fact, ...(fact.channel === 'online' ? ['online'] : [])).marks,
  }
  return dueAgain(promised(opened, due), due)
}

/** The first appointment that is given stays the first: at reception or, where the clock stood then, when it starts. */
function promised(fact: Fact, due: Date | null): Fact {
  return fact.first_due_at || !due ? fact : { ...fact, first_due_at: due, missed_from: dayOf(due) }
}

/** A new due time, or none while the clock stands: it will be late from the end of that day, unless it closes before. */
function dueAgain(fact: Fact, due_at: Date | null): Fact {
  return { ...fact, due_at, late_from: due_at && dayOf(due_at) }
}

function closed(fact: Fact, at: Date, worked: number): Fact {
  const on = dayOf(at)
  const wasLate = fact.due_at !== null && at > new Date(fact.due_at)
  const hadMissed = fact.first_due_at !== null && at > new Date(fact.first_due_at)
  return {
    ...fact,
    closed_on: on,
    ended_on: on,
    worked,
    late_from: wasLate ? fact.late_from : null,
    late_until: wasLate ? on : null,
    missed_from: hadMissed ? fact.missed_from : null,
    missed_until: hadMissed ? on : null,
    marks: marked(fact, ...judged(fact, on, wasLate), ...(hadMissed ? [] : ['first_kept'])).marks,
  }
}

/**
 * What is said of a dossier that is over: its time against the due day, its steps, its papers. Without a due time (the
 * clock stood) it is in time, and nobody can say that it was shortened.
 */
function judged({ due_at, marks }: Fact, on: Day, wasLate: boolean): string[] {
  const early = due_at !== null && on < dayOf(new Date(due_at))
  const time = wasLate ? ['late'] : ['on_time', early ? 'early' : 'on_the_day']
  const steps = wasLate ? [] : [marks.includes('step_late') ? 'step_missed' : 'steps_kept']
  const asked = marks.includes(ONCE) || marks.includes(MORE)
  return [...time, ...steps, ...(asked ? [] : ['never_supplemented'])]
}

function timeIn(text: unknown): Date | null {
  return typeof text === 'string' ? instantFrom(text) : null
}

const of = 'dossier'
const opened: Amount = { flow: { of, on: 'opened_on' } }
const solved: Amount = { flow: { of, on: 'closed_on' } }
const late: Amount = { stock: { of, from: 'late_from', until: 'late_until', before: 'due_at' } }
const missed: Amount = { stock: { of, from: 'missed_from', until: 'missed_until', before: 'first_due_at' } }
const onTime: Amount = { flow: { of, on: 'closed_on', mark: 'on_time' } }

const solvedAs = (mark: string): Amount => ({ flow: { of, on: 'closed_on', mark } })
const receivedAs = (mark: string): Amount => ({ flow: { of, on: 'opened_on', mark } })
const pending = (due: 'to_come' | 'passed'): Amount => ({ pending: { of, on: 'opened_on', due } })

const product = { text: 'OpenCCHC', verified: false }
const withOpenLate = {
  text: 'Chương trình hành động của Tỉnh ủy Khánh Hòa, cách tính tỷ lệ hồ sơ trễ hạn',
  verified: false,
}

const decree61 = { text: 'NĐ 61/2018/NĐ-CP, Điều 31; TT 01/2018/TT-VPCP', verified: false }

/** How many of those solved in the period were so: what the one-stop evaluation tallies. */
const countedAs = (name: string, mark: string): Measure => ({
  name,
  version: 1,
  kind: 'count',
  unit: 'count',
  better: null,
  basis: decree61,
  aside: true,
  of: [solvedAs(mark)],
})

const shareAside = { version: 1, kind: 'share', unit: 'percent', better: 'up', aside: true } as const

/** What criteria sets ask for and a leader's screen leaves out. */
const askedFor: readonly Measure[] = [
  {
    name: 'received_on_time',
    ...shareAside,
    basis: { text: 'Quyết định 766/QĐ-TTg, chỉ số 2.1', verified: true },
    numerator: [receivedAs('on_time'), pending('to_come')],
    denominator: [opened],
  },
  {
    name: 'received_late',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: 'down',
    aside: true,
    basis: { text: 'Quyết định 766/QĐ-TTg, chỉ số 5.4', verified: true },
    of: [receivedAs('late'), pending('passed')],
  },
  {
    name: 'dossiers_digitised',
    ...shareAside,
    basis: { text: 'Quyết định 766/QĐ-TTg, chỉ số 4.2', verified: false },
    numerator: [receivedAs('digitised')],
    denominator: [opened],
  },
  {
    name: 'results_electronic',
    ...shareAside,
    basis: { text: 'Quyết định 766/QĐ-TTg, chỉ số 4.1', verified: false },
    numerator: [solvedAs('returned_electronically')],
    denominator: [solvedAs('returned')],
  },
  {
    name: 'postal_share',
    ...shareAside,
    basis: { text: 'Quyết định 45/2016/QĐ-TTg', verified: false },
    numerator: [solvedAs('posted')],
    denominator: [solvedAs('returned')],
  },
  countedAs('solved_early', 'early'),
  countedAs('solved_on_the_day', 'on_the_day'),
  countedAs('solved_late', 'late'),
  countedAs('solved_every_step_on_time', 'steps_kept'),
  countedAs('solved_with_late_step', 'step_missed'),
  countedAs('solved_never_supplemented', 'never_supplemented'),
  countedAs('solved_supplemented_once', ONCE),
  countedAs('solved_supplemented_more', MORE),
]

/** What is counted of dossiers: one definition for each number, whoever shows it. */
export const dossierMeasures: readonly Measure[] = [
  { name: 'received', version: 1, kind: 'count', unit: 'count', better: null, basis: product, of: [opened] },
  { name: 'solved', version: 1, kind: 'count', unit: 'count', better: null, basis: product, of: [solved] },
  {
    name: 'open',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: null,
    basis: product,
    of: [{ stock: { of, from: 'opened_on', until: 'ended_on', before: null } }],
  },
  { name: 'late_now', version: 1, kind: 'count', unit: 'count', better: 'down', basis: product, of: [late] },
  {
    name: 'on_time_solved',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis: product,
    numerator: [onTime],
    denominator: [solved],
  },
  {
    name: 'on_time_all',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis: withOpenLate,
    numerator: [onTime],
    denominator: [solved, late],
  },
  {
    name: 'first_appointment_kept',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis: product,
    numerator: [{ flow: { of, on: 'closed_on', mark: 'first_kept' } }],
    denominator: [solved, missed],
  },
  {
    name: 'working_time_mean',
    version: 1,
    kind: 'mean',
    unit: 'working_hours',
    better: 'down',
    basis: product,
    numerator: [{ flow: { of, on: 'closed_on', sum: 'worked' } }],
    denominator: [solved],
  },
  {
    name: 'working_time_p90',
    version: 1,
    kind: 'quantile',
    unit: 'working_hours',
    better: 'down',
    basis: product,
    of: { of, on: 'closed_on', spread: { per: 30 } },
    at: 0.9,
  },
  {
    name: 'online_share',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis: { text: 'Quyết định 766/QĐ-TTg, chỉ số 3.3', verified: true },
    numerator: [{ flow: { of, on: 'opened_on', mark: 'online' } }],
    denominator: [opened],
  },
  ...askedFor,
]
