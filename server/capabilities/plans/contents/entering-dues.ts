import { uuidv7 } from '#platform/database/uuid.ts'
import type { Body } from '../agencies-named/resolve.ts'
import { type Due, duesOf } from '../obligations/dues.ts'
import type { TaskContent } from '../plan.ts'
import { type DueDecision, dueSubject } from '../subjects.ts'
import type { Entry, Place } from './entering.ts'

/** Parts of a task, and dues of one part, that fit between two positions. */
export const MOST_DUES = 4_000

/** A due item that somebody is to owe. */
export type Wanted = { readonly body: Body; readonly due: Due }

/**
 * What each leading body owes by when; what nobody leads, the agency that issued the plan does. A task with parts that
 * says no time of its own owes nothing: its parts do.
 */
export function wantedOf({ plan, owner }: Entry, { parts, time }: TaskContent, leads: readonly Body[]): Wanted[] {
  if (parts.length > 0 && time.text === null) return []
  const dues = duesOf(time, { from: plan.period_from, to: plan.period_to })
  return (leads.length > 0 ? leads : [owner]).flatMap((body) => dues.map((due) => ({ body, due })))
}

export function duesFor(
  entry: Entry,
  { id: task_id, position }: Place,
  content: TaskContent,
  leads: readonly Body[],
): DueDecision[] {
  const { numbered = (task: number, turn: number) => `${task}.${turn}` } = entry
  const turns = new Map<string, number>()
  return wantedOf(entry, content, leads).map(({ body, due }) => {
    const turn = (turns.get(body.id) ?? 0) + 1
    turns.set(body.id, turn)
    return decideDue(entry, task_id, body, due, numbered(position, turn))
  })
}

export function decideDue(
  { plan, now }: Pick<Entry, 'plan' | 'now'>,
  task_id: string,
  body: Body,
  due: Due,
  place: string,
): DueDecision {
  const code = `${plan.code}/${place}/${body.code}`
  const { basis, from_on, due_on, said, at_least, unit } = due
  return dueSubject.create(
    { agency_id: body.id, id: uuidv7(now.getTime()) },
    {
      row: {
        root_id: plan.root_id,
        plan_agency_id: plan.agency_id,
        plan_id: plan.id,
        task_id,
        code,
        position: Number(place.split('.')[1] ?? 0),
        basis,
        said,
        at_least,
        unit,
        from_on,
        due_on,
        first_due_on: due_on,
        state: 'open',
        percent: 0,
        chased: 0,
      },
      events: [{ kind: 'plans.due_set', data: { code, plan: plan.code, task: task_id, basis, due_on } }],
      answer: null,
    },
  )
}
