/** Decisions by which an amended document changes or ends what stands in a plan. */
import type { Decision } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { agencyRows, leadsOf } from './assigning.ts'
import { duesOf } from './dues.ts'
import { decideDue, type Entry, targetColumns } from './entering.ts'
import type { TargetContent, TaskContent } from './plan.ts'
import type { Body } from './resolve.ts'
import type { StoredDue, StoredTarget, StoredTask, TaskAgency } from './stored.ts'

export type StandingWork = {
  readonly task: StoredTask
  readonly parts: readonly StoredTask[]
  readonly agencies: readonly TaskAgency[]
  readonly dues: readonly StoredDue[]
}

/**
 * A task as the amended document has it. What is done stays done; open dues that no longer hold are taken away, new ones
 * are set, and a due of the same day and agency goes on as it is. Parts that changed come as the new document has them.
 *
 * @throws Objection `plans.parts_changed` where the parts are others: the old task is removed and the new one accepted.
 */
export function changeTask(entry: Entry, work: StandingWork, content: TaskContent): Decision<null>[] {
  if (work.parts.length > 0 || content.parts.length > 0) throw new Objection('plans.parts_changed')
  const { task } = work
  const assigned = [...entry.assign('lead', content.lead), ...entry.assign('coordinating', content.coordinating)]
  const leads = leadsOf(assigned)
  const rows = agencyRows(task.agency_id, task.id, assigned, entry.now)
  const { number, content: text, product, time } = content
  return [
    {
      subject: subjectOf('plan_task', task),
      table: 'plans.task',
      set: { number, content: text, product, time, reading: content, document_id: entry.document_id },
      also: [
        {
          update: 'plans.task_agency',
          key: ['agency_id', 'id'],
          rows: work.agencies.map(({ id }) => ({ agency_id: task.agency_id, id, removed: true })),
        },
        { insert: 'plans.task_agency', rows },
      ],
      events: [{ kind: 'plans.task_changed', data: { plan: entry.plan.code, proposal: entry.proposal_id } }],
      answer: null,
    },
    ...dueChanges(entry, work, content, leads.length > 0 ? leads : [entry.owner]),
  ]
}

function dueChanges(entry: Entry, { task, dues }: StandingWork, { time }: TaskContent, bodies: readonly Body[]) {
  const wanted = bodies.flatMap((body) =>
    duesOf(time, { from: entry.plan.period_from, to: entry.plan.period_to }).map((due) => ({ body, due })),
  )
  const holds = (due: StoredDue) =>
    due.state === 'done' ||
    wanted.some(({ body, due: fresh }) => body.id === due.agency_id && fresh.due_on === due.first_due_on)
  const missing = wanted.filter(
    ({ body, due }) => !dues.some((one) => one.agency_id === body.id && one.first_due_on === due.due_on),
  )
  const next = Math.max(0, ...dues.map(({ position }) => position)) + 1
  return [
    ...dues.filter((due) => !holds(due)).map(removeDue),
    ...missing.map(({ body, due }, n) => decideDue(entry, task.id, body, due, `${task.position}.${next + n}`)),
  ]
}

/** Ends a task with its parts: what is still open of it is owed no more. */
export function removeTask({ task, parts, dues }: StandingWork, plan: string): Decision<null>[] {
  const ends = [task, ...parts].map(
    (one): Decision<null> => ({
      subject: subjectOf('plan_task', one),
      table: 'plans.task',
      set: { state: 'removed' },
      events: [{ kind: 'plans.task_removed', data: { plan } }],
      answer: null,
    }),
  )
  return [...ends, ...dues.filter(({ state }) => state === 'open').map(removeDue)]
}

function removeDue(due: StoredDue): Decision<null> {
  return {
    subject: subjectOf('plan_due', due),
    table: 'plans.due',
    set: { state: 'removed' },
    events: [{ kind: 'plans.due_removed', data: { code: due.code } }],
    answer: null,
  }
}

export function changeTarget(entry: Entry, target: StoredTarget, content: TargetContent): Decision<null> {
  return {
    subject: subjectOf('plan_target', target),
    table: 'plans.target',
    set: { ...targetColumns(content), document_id: entry.document_id },
    events: [{ kind: 'plans.target_changed', data: { plan: entry.plan.code, proposal: entry.proposal_id } }],
    answer: null,
  }
}

export function removeTarget(target: StoredTarget, plan: string): Decision<null> {
  return {
    subject: subjectOf('plan_target', target),
    table: 'plans.target',
    set: { state: 'removed' },
    events: [{ kind: 'plans.target_removed', data: { plan } }],
    answer: null,
  }
}

type Chained = { agency_id: string; id: string; version: number; last_seq: number; last_hash: Buffer }

export function subjectOf(kind: string, { agency_id, id, version, last_seq, last_hash }: Chained) {
  return { kind, agency_id, id, version, last_seq, last_hash }
}
