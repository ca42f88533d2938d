/** Decisions by which what a task owes becomes what its amendment says. */
import { isDeepStrictEqual } from 'node:util'
import type { StoredDue } from '../obligations/stored-due.ts'
import { type DueDecision, dueSubject } from '../subjects.ts'
import type { Entry } from './entering.ts'
import { decideDue, type Wanted } from './entering-dues.ts'
import type { StandingWork } from './standing-work.ts'

/** `numbered` counts on from the highest turn that any due of the task ever had. */
export type Numbering = Entry & { readonly numbered: () => string }

/** What of a task's dues goes on, moves, is said otherwise, comes and goes. */
export function dueChanges(entry: Numbering, { task, dues }: StandingWork, wanted: readonly Wanted[]): DueDecision[] {
  const wantedAs = ({ agency_id, first_due_on }: StoredDue) =>
    wanted.find(({ body, due }) => body.id === agency_id && due.due_on === first_due_on)
  const missing = wanted.filter(
    ({ body, due }) => !dues.some((one) => one.agency_id === body.id && one.first_due_on === due.due_on),
  )
  const open = dues.filter(({ state }) => state === 'open')
  const unwanted = open.filter((due) => !wantedAs(due))
  const moves = movesAmong(unwanted, missing)
  const moved = new Set(moves.map(({ to }) => to))
  return [
    ...open.flatMap((due) => {
      const [found, move] = [wantedAs(due), moves.find(({ from }) => from === due)]
      if (found) return restated(due, found)
      return [move ? moveDue(due, move.to) : removeDue(due)]
    }),
    ...missing
      .filter((one) => !moved.has(one))
      .map(({ body, due }) => decideDue(entry, task.id, body, due, entry.numbered())),
  ]
}

/** One due of an agency that no longer holds and one that is new: the same work by another day. */
function movesAmong(unwanted: readonly StoredDue[], missing: readonly Wanted[]) {
  const fresh = Map.groupBy(missing, ({ body }) => body.id)
  return [...Map.groupBy(unwanted, ({ agency_id }) => agency_id)].flatMap(([agency, old]) => {
    const [from, to] = [old[0], fresh.get(agency)?.[0]]
    return from && to && old.length === 1 && fresh.get(agency)?.length === 1 ? [{ from, to }] : []
  })
}

function moveDue(due: StoredDue, { due: { basis, from_on, due_on, said, at_least, unit } }: Wanted): DueDecision {
  return dueSubject.change(due, {
    set: { basis, from_on, due_on, first_due_on: due_on, said, at_least, unit },
    events: [{ kind: 'plans.due_moved', data: { code: due.code, due_on, before: due.due_on } }],
    answer: null,
  })
}

/** What is owed by the same day, but more or less of it, or in other words. */
function restated(due: StoredDue, { due: { basis, from_on, said, at_least, unit } }: Wanted): DueDecision[] {
  const now = { basis, from_on, said, at_least, unit }
  const before = { basis: due.basis, from_on: due.from_on, said: due.said, at_least: due.at_least, unit: due.unit }
  if (isDeepStrictEqual(before, { ...now, at_least: at_least === null ? null : Math.fround(at_least) })) return []
  const events = [{ kind: 'plans.due_restated', data: { code: due.code } }] as const
  return [dueSubject.change(due, { set: now, events, answer: null })]
}

export function removeDue(due: StoredDue): DueDecision {
  return dueSubject.change(due, {
    set: { state: 'removed' },
    events: [{ kind: 'plans.due_removed', data: { code: due.code } }],
    answer: null,
  })
}
