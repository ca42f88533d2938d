import type { Measure, Term } from '#measures'
import type { Initiatives } from './fact.ts'

type Counted = Term<Initiatives>
type InitiativeMeasure = Measure<Initiatives>

const of = 'initiative'
const proposed: Counted = { flow: { of, on: 'proposed_on' } }
const decided: Counted = { flow: { of, on: 'decided_on' } }
const recognised: Counted = { flow: { of, on: 'decided_on', mark: 'recognised' } }
const applied: Counted = { flow: { of, on: 'applied_on' } }

const defined = { version: 1, better: 'up', basis: { text: 'OpenCCHC', verified: false }, aside: true } as const

const counted = (name: string, term: Counted): InitiativeMeasure => ({
  ...defined,
  name,
  kind: 'count',
  unit: 'count',
  of: [term],
})

/** What is counted of initiatives. They stand on pages of their own, not among what is shown of dossiers. */
export const initiativeMeasures: readonly InitiativeMeasure[] = [
  counted('initiatives_proposed', proposed),
  counted('initiatives_recognised', recognised),
  counted('initiatives_applied_elsewhere', applied),
  {
    ...defined,
    name: 'initiatives_recognised_share',
    kind: 'share',
    unit: 'percent',
    numerator: [recognised],
    denominator: [decided],
  },
]
