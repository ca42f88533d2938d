import type { Measure, Term } from '#measures'
import type { Tickets } from './fact.ts'

type Counted = Term<Tickets>
type TicketMeasure = Measure<Tickets>

const of = 'turns_ticket'
const taken: Counted = { flow: { of, on: 'taken_on' } }
const called: Counted = { flow: { of, on: 'called_on' } }
const inTime: Counted = { flow: { of, on: 'called_on', mark: 'in_time' } }
const served: Counted = { flow: { of, on: 'served_on' } }
const left: Counted = { flow: { of, on: 'left_on' } }

const product = { text: 'OpenCCHC', verified: false } as const
/** The limit is rule `dossiers.waiting_minutes` of the day of the call. */
const decision468 = { text: 'Quyết định 468/QĐ-TTg ngày 27/3/2021', verified: false } as const

/** What is counted of a hall: how many came, how long they waited, who was served and who left. */
export const ticketMeasures: readonly TicketMeasure[] = [
  {
    name: 'turns_taken',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: null,
    basis: product,
    of: [taken],
    aside: true,
  },
  {
    name: 'turns_served',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: null,
    basis: product,
    of: [served],
    aside: true,
  },
  {
    name: 'turns_left',
    version: 1,
    kind: 'count',
    unit: 'count',
    better: 'down',
    basis: product,
    of: [left],
    aside: true,
  },
  {
    name: 'turns_wait_median',
    version: 1,
    kind: 'quantile',
    unit: 'minutes',
    better: 'down',
    basis: product,
    of: { of, on: 'called_on', spread: { of: 'wait', per: 1 } },
    at: 0.5,
    aside: true,
  },
  {
    name: 'turns_wait_in_time',
    version: 1,
    kind: 'share',
    unit: 'percent',
    better: 'up',
    basis: decision468,
    numerator: [inTime],
    denominator: [called],
    aside: true,
  },
]
