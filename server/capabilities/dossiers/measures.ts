import type { Measure, Term } from '#measures'
import { type Dossiers, type Mark, MORE, ONCE } from './fact.ts'

export { dossierFacts } from './fact.ts'

type Counted = Term<Dossiers>
type DossierMeasure = Measure<Dossiers>

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

/** How many left the open ones in the period without an answer. */
const leftAs = (mark: Extract<Mark, 'withdrawn' | 'stopped'>): DossierMeasure => ({
  name: mark,
  version: 1,
  kind: 'count',
  unit: 'count',
  better: null,
  basis: product,
  aside: true,
  of: [{ flow: { of, on: 'ended_on', mark } }],
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
    version: 2,
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
  leftAs('withdrawn'),
  leftAs('stopped'),
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
