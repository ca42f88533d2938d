import { workedBetween } from '#calendar'
import type { CaseFile, Step } from '#dossiers'
import { afterWork, later, whenReceiving } from '../clock.ts'
import type { Draft } from './draft.ts'

const WORKING_DAY = 480
/** What is stuck lies for a quarter of a year. */
const STUCK = 60 * WORKING_DAY
const MINUTES = { h: 60, wd: WORKING_DAY, d: (WORKING_DAY * 5) / 7 }

/** When each step will be done: in its share of the time promised, or, where the dossier is to be late, one of them far over it. */
export function pace(file: CaseFile, { fate, chance, place }: Draft): (step: Step) => Date {
  const { received_at, first_due_at } = file.dossier
  const inside = file.steps.filter(
    ({ kind, outside_term, state }) => kind !== 'return' && !outside_term && state !== 'done',
  )
  const weight = inside.reduce((sum, step) => sum + minutesIn(step), 0)
  const promised = received_at && first_due_at ? workedBetween(place.calendar, received_at, first_due_at) : WORKING_DAY
  const used = fate.hold ? 0.3 : fate.late ? 0.7 : 0.22 + 0.68 * chance.next()
  const stalled = fate.late ? stallingStep(inside) : null
  const over = fate.stuck ? STUCK : Math.round(promised * (0.4 + 1.1 * chance.next()) + chance.between(45, 420))
  return (step) => {
    const opened = step.opened_at ?? received_at ?? new Date(0)
    if (step.outside_term) return waited(step, opened)
    const share = weight > 0 ? minutesIn(step) / weight : 0
    const minutes = promised * used * share * (0.9 + 0.14 * chance.next()) + (step.id === stalled?.id ? over : 0)
    return afterWork(place.calendar, opened, Math.max(1, Math.round(minutes)))
  }

  /** Outside the term: the applicant takes days to pay, a public notice hangs its time. */
  function waited({ kind, allotted }: Step, opened: Date): Date {
    const days = kind === 'post_publicly' ? Math.ceil(minutesIn({ allotted }) / MINUTES.d) : 0
    const minutes = kind === 'post_publicly' ? chance.between(30, 300) : chance.between(60, 5 * 24 * 60)
    return whenReceiving(place.calendar, later(opened, { days, minutes }))
  }
}

/** What late dossiers wait for: an opinion that does not come, a signer who is away, else the longest step. */
function stallingStep(steps: readonly Step[]): Step | null {
  return (
    steps.find(({ kind }) => kind === 'consult') ??
    steps.find(({ kind }) => kind === 'sign') ??
    steps.toSorted((one, other) => minutesIn(other) - minutesIn(one))[0] ??
    null
  )
}

function minutesIn({ allotted }: Pick<Step, 'allotted'>): number {
  return allotted.amount * MINUTES[allotted.unit]
}
