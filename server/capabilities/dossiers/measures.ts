import type { Fact, FactEvent, FactKind, Measure, Term } from '#measures'
import { type Day, dayOf, instantFrom, lateBetween } from '#platform/time.ts'

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

type DossierFact = Fact<typeof dossier>
type Mark = DossierFact['marks'][number]

/** How a dossier's events become a fact: opened, due, closed, late. Nothing but events is read. */
export const dossierFacts: FactKind<typeof dossier> = {
  ...dossier,
  breakdowns: [['procedure'], ['channel'], ['procedure', 'channel']],
  row: { class: 'procedure', opened_on: 'opened_on', closed_on: 'closed_on', due_at: 'due_at', worked: 'worked' },
  watched: 'late',
  fold: foldDossier,
}

function foldDossier(fact: DossierFact | null, event: FactEvent): DossierFact | null {
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

function begins(event: FactEvent): DossierFact | null {
  const { code, procedure, channel } = event.data
  if (typeof code !== 'string') return null
  const fact: DossierFact = {
    agency_id: event.agency_id,
    id: event.subject_id,
    code,
    procedure: String(procedure),
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

function marked(fact: DossierFact, ...marks: readonly Mark[]): DossierFact {
  return { ...fact, marks: [...new Set([...fact.marks, ...marks])] }
}

function returnedBy(method: unknown): readonly Mark[] {
  if (method === 'post') return ['posted']
  return method === 'electronic' ? ['returned_electronically'] : []
}

/** How often papers were asked for, at reception or later: once, or more often. */
function supplemented(fact: DossierFact): DossierFact {
  const asked = fact.marks.some((mark) => mark === ONCE || mark === MORE)
  const rest = fact.marks.filter((mark) => mark !== ONCE)
  return { ...fact, marks: asked ? marked({ ...fact, marks: rest }, MORE).marks : [...rest, ONCE] }
}

const ONCE = 'supplemented_once'
const MORE = 'supplemented_more'
const NEVER = ['never_supplemented'] as const
const FIRST_KEPT = ['first_kept'] as const

function received(fact: DossierFact, { occurred_at, data }: FactEvent): DossierFact {
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

type Counted = Term<typeof dossier>
type DossierMeasure = Measure<typeof dossier>

const of = 'dossier'
const opened: Counted = { flow: { of, on: 'opened_on' } }
const solved: Counted = { flow: { of, on: 'closed_on' } }
const late: Counted = { stock: { of, span: 'late' } }
const missed: Counted = { stock: { of, span: 'missed' } }
const onTime: Counted = { flow: { of, on: 'closed_on', mark: 'on_time' } }

const solvedAs = (mark: Mark): Counted => ({ flow: { of, on: 'closed_on', mark } })
const receivedAs = (mark: Mark): Counted => ({ flow: { of, on: 'opened_on', mark } })
const pending = (due: 'to_come' | 'passed'): Counted => ({ pending: { of, on: 'opened_on', promise: 'late', due } })

const product = { text: 'OpenCCHC', verified: false }
const withOpenLate = {
  text: 'Chương trình hành động của Tỉnh ủy Khánh Hòa, cách tính tỷ lệ hồ sơ trễ hạn',
  verified: false,
}

const decree61 = { text: 'NĐ 61/2018/NĐ-CP, Điều 31; TT 01/2018/TT-VPCP', verified: false }

/** How many of those solved in the period were so: what the one-stop evaluation tallies. */
const countedAs = (name: string, mark: Mark): DossierMeasure => ({
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
const askedFor: readonly DossierMeasure[] = [
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
export const dossierMeasures: readonly DossierMeasure[] = [
  { name: 'received', version: 1, kind: 'count', unit: 'count', better: null, basis: product, of: [opened] },
  { name: 'solved', version: 1, kind: 'count', unit: 'count', better: null, basis: product, of: [solved] },
  {
    name: 'open',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: null,
    basis: product,
    of: [{ stock: { of, span: 'open' } }],
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
    of: { of, on: 'closed_on', spread: { of: 'worked', per: 30 } },
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
