import { type Calendar, dueAt, type Term, workedBetween } from '#calendar'
import type { Dossier, DossierPause, State, Step } from '../dossier.ts'
import { stateAt } from '../rules.ts'
import { stepsToOpen } from './process.ts'

/** A dossier with all that its time is reckoned from. */
export type Course = {
  readonly received_at: Date
  readonly term: Term
  readonly steps: readonly Step[]
  readonly pauses: readonly DossierPause[]
  readonly calendar: Calendar
}

/** What the dossier's row says once the course has gone on. */
export type Standing = Pick<Dossier, 'state' | 'due_at' | 'holder_id'> & {
  readonly open_roles: string[]
  readonly desk_due_at: Date | null
}

/** The due time in force: the term from reception, less what does not count. Null while the clock stands. */
export function dueOf({ calendar, received_at, term, pauses }: Omit<Course, 'steps'>): Date | null {
  return dueAt(
    calendar,
    received_at,
    term,
    pauses.map(({ from_at, to_at, mode, basis }) => ({
      from: from_at,
      to: to_at,
      mode,
      basis,
    })),
  )
}

/** Ends a step: when, and how long it lay there in working time. */
export function endStep(course: Course, id: string, now: Date): Course {
  const { calendar, pauses } = course
  const steps = course.steps.map((step) =>
    step.id === id
      ? {
          ...step,
          state: 'done' as const,
          done_at: now,
          worked_minutes:
            (step.worked_minutes ?? 0) + workedBetween(calendar, step.opened_at ?? now, now, calendarPauses(pauses)),
        }
      : step,
  )
  const ended = course.steps.find((step) => step.id === id)
  return { ...course, steps, pauses: ended?.outside_term ? endPause(pauses, `step:${ended.code}`, now) : pauses }
}

/**
 * Takes a dossier back from an open step to one that was done: the first waits again with the time it took so far, the
 * second is open anew, held by who is named. A clock that stood for the one runs; one that stands for the other stops.
 */
export function takeBack(
  course: Course,
  { from, to, holder_id }: { readonly from: Step; readonly to: Step; readonly holder_id: string | null },
  now: Date,
  pauseId: () => string,
): Course {
  const ended = endStep(course, from.id, now)
  const steps = ended.steps.map((step) => {
    if (step.id === from.id) return { ...step, state: 'waiting' as const, opened_at: null, due_at: null, done_at: null }
    if (step.id !== to.id) return step
    const due_at = stepDue(course.calendar, step, now)
    return { ...step, state: 'open' as const, holder_id, opened_at: now, due_at, done_at: null }
  })
  const pauses = to.outside_term ? [...ended.pauses, pauseOf(to, now, pauseId())] : ended.pauses
  return { ...ended, steps, pauses }
}

function pauseOf({ code }: Step, from_at: Date, id: string): DossierPause {
  return { id, reason: `step:${code}`, basis: null, mode: 'resume', from_at, to_at: null }
}

/** Opens what comes next; a step outside the legal term stops the clock while it lasts. */
export function goOn(course: Course, now: Date, pauseId: () => string): Course {
  const next = new Set(stepsToOpen(course.steps).map(({ id }) => id))
  const opening = course.steps.filter(({ id }) => next.has(id))
  const pauses = [
    ...course.pauses,
    ...opening.filter(({ outside_term }) => outside_term).map((step) => pauseOf(step, now, pauseId())),
  ]
  const steps = course.steps.map((step) =>
    next.has(step.id)
      ? { ...step, state: 'open' as const, opened_at: now, due_at: stepDue(course.calendar, step, now) }
      : step,
  )
  return { ...course, steps, pauses }
}

/** A step is due so much desk time after it began. */
function stepDue(calendar: Calendar, { allotted, kind }: Step, now: Date): Date | null {
  if (kind === 'return') return null
  if (allotted.unit === 'd') return dueAt(calendar, now, allotted)
  const hours = allotted.unit === 'h' ? allotted.amount : (allotted.amount * calendar.minutesPerWorkingDay) / 60
  return dueAt(calendar, now, { unit: 'h', amount: Math.max(0.5, Math.round(hours * 2) / 2) })
}

/** Nothing more is done: what is open or ahead is cancelled, and no clock stands any more. */
export function leaveCourse(course: Course, now: Date): Course {
  return {
    ...course,
    steps: course.steps.map((step) =>
      step.state === 'open' || step.state === 'waiting' ? { ...step, state: 'cancelled' as const } : step,
    ),
    pauses: course.pauses.map((pause) => (pause.to_at === null ? { ...pause, to_at: now } : pause)),
  }
}

/** The clock stands from now, for that reason. */
export function pauseCourse(course: Course, pause: DossierPause): Course {
  return { ...course, pauses: [...course.pauses, pause] }
}

/** The clock runs again, `since` earlier where it was earlier that it could; what lies open is due anew from now. */
export function resumeCourse(course: Course, reason: string, now: Date, since = now): Course {
  return reopenSteps({ ...course, pauses: endPause(course.pauses, reason, since) }, now)
}

/** What lies open is due anew from now: after time in which nobody could go on. */
function reopenSteps(course: Course, now: Date): Course {
  const steps = course.steps.map((step) =>
    step.state === 'open' ? { ...step, due_at: stepDue(course.calendar, step, now) } : step,
  )
  return { ...course, steps }
}

/** The pause for that reason ends. */
function endPause(pauses: readonly DossierPause[], reason: string, now: Date): DossierPause[] {
  return pauses.map((pause) => (pause.to_at === null && pause.reason === reason ? { ...pause, to_at: now } : pause))
}

/** What the row of the dossier says of this course. `state` overrides what the open steps say. */
export function standingOf(course: Course, state?: State): Standing {
  const open = course.steps.filter((step) => step.state === 'open')
  const due_at = dueOf(course)
  const first = [...open].sort((one, other) => one.position - other.position)[0]
  return {
    state: state ?? stateAt(course.steps),
    due_at,
    holder_id: first?.holder_id ?? null,
    open_roles: [...new Set(open.filter(({ holder_id }) => !holder_id).map(({ role }) => role))],
    desk_due_at: earliest([...open.filter(counts).map((step) => step.due_at), due_at]),
  }
}

/** What the term does not count presses no desk. */
function counts({ outside_term }: Step): boolean {
  return !outside_term
}

/** The first appointment: given at reception or, where the clock stood then, as soon as it runs. It is never given again. */
export function firstDue(dossier: Pick<Dossier, 'first_due_at'>, { due_at }: Pick<Standing, 'due_at'>) {
  return dossier.first_due_at === null && due_at ? { first_due_at: due_at } : {}
}

/** Working minutes the agency took from reception until now, pauses left out. */
export function workedOn({ calendar, received_at, pauses }: Course, now: Date): number {
  return workedBetween(calendar, received_at, now, calendarPauses(pauses))
}

function calendarPauses(pauses: readonly DossierPause[]) {
  return pauses.map(({ from_at, to_at }) => ({ from: from_at, to: to_at }))
}

function earliest(times: readonly (Date | null)[]): Date | null {
  return times.reduce((least, time) => (time && (!least || time < least) ? time : least), null)
}
