/** Decisions by which an amended document changes or ends what stands in a plan. */
import { isDeepStrictEqual } from 'node:util'
import { type Assigned, agencyRows, leadsOf } from '../agencies-named/assigning.ts'
import type { StoredDocument } from '../documents/stored-document.ts'
import type { Plan, TargetContent, TaskContent } from '../plan.ts'
import { matched } from '../reading/similarity.ts'
import type { StoredTarget, TaskAgency } from '../stored.ts'
import {
  type AnyDecision,
  type DocumentDecision,
  documentSubject,
  type PlanDecision,
  planSubject,
  type TargetDecision,
  type TaskDecision,
  targetSubject,
  taskSubject,
} from '../subjects.ts'
import { dueChanges, type Numbering, removeDue } from './amending-dues.ts'
import { areaFor, type Entry, type Place, placeBelow, stopUnlessLed, targetColumns, taskWithParts } from './entering.ts'
import { wantedOf } from './entering-dues.ts'
import type { StandingWork } from './standing-work.ts'

/**
 * A task as the amended document has it, with its parts: those found again by number and likeness of text are changed,
 * the others come and go. What is done stays done; open dues that no longer hold are taken away, new ones are set, and a
 * due of the same day and agency goes on as it is. Where all that changed for an agency is the day of one due, that one
 * moves, with what was reported of it.
 *
 * @throws Objection `plans.lead_unknown`, `plans.lead_missing`.
 */
export function changeTask(entry: Entry, work: StandingWork, content: TaskContent): AnyDecision[] {
  const { id, position } = work.task
  const area = areaFor(entry, content.area)
  let turn = work.lastTurn
  let last = position
  const place = { id, parent_id: null, area_id: area.id, position, next: () => ++last }
  const own = { ...entry, numbered: () => `${position}.${++turn}` }
  const [first, ...rest] = changed(own, work, content, place, [])
  return first ? [{ ...first, also: [...area.also, ...(first.also ?? [])] }, ...rest] : []
}

function changed(
  entry: Numbering,
  work: StandingWork,
  content: TaskContent,
  place: Place,
  above: readonly string[],
): AnyDecision[] {
  const written = content.lead.length > 0 ? content.lead : above
  const assigned = [...entry.assign('lead', written), ...entry.assign('coordinating', content.coordinating)]
  stopUnlessLed(content, written)
  return [
    ...taskChanges(entry, work, content, place, assigned),
    ...dueChanges(entry, work, wantedOf(entry, content, leadsOf(assigned))),
    ...partChanges(entry, work, content, place, written),
  ]
}

function taskChanges(
  entry: Entry,
  { task, agencies }: StandingWork,
  content: TaskContent,
  { parent_id, area_id, position }: Place,
  assigned: readonly Assigned[],
): TaskDecision[] {
  const { agency_id } = task
  const { document_id, proposal_id, now, plan } = entry
  const rows = agencyRows(agency_id, task.id, assigned, now)
  const isMoved =
    task.area_id !== area_id || task.position !== position || !isDeepStrictEqual(said(agencies), said(rows))
  // The task the document changes has its decision in any case: it says which document it now stands by.
  if (parent_id !== null && !isMoved && isDeepStrictEqual(task.reading, content)) return []

  const { number, content: text, product, time } = content
  const gone = agencies.map(({ id }) => ({ agency_id, id, removed: true }))
  return [
    taskSubject.change(task, {
      set: { number, content: text, product, time, reading: content, area_id, position, document_id, proposal_id },
      also: [
        { update: 'plans.task_agency', key: ['agency_id', 'id'], rows: gone },
        { insert: 'plans.task_agency', rows },
      ],
      events: [{ kind: 'plans.task_changed', data: { plan: plan.code, proposal: proposal_id } }],
      answer: null,
    }),
  ]
}

function said(agencies: readonly Pick<TaskAgency, 'role' | 'written' | 'body_id'>[]) {
  return agencies.map(({ role, written, body_id }) => ({ role, written, body_id }))
}

function partChanges(
  entry: Numbering,
  { parts }: StandingWork,
  content: TaskContent,
  place: Place,
  written: readonly string[],
): AnyDecision[] {
  const kept = new Map(partsFoundAgain(parts, content.parts))
  const stays = new Set(kept.values())
  const now = content.parts.flatMap((part) => {
    const below = placeBelow(entry, place)
    const work = kept.get(part)
    return work
      ? changed(entry, work, part, { ...below, id: work.task.id }, written)
      : taskWithParts(entry, part, below, written)
  })
  const gone = parts.filter((part) => !stays.has(part))
  return [...now, ...gone.flatMap((part) => removeTask(part, entry.plan.code))]
}

function partsFoundAgain(standing: readonly StandingWork[], parts: readonly TaskContent[]) {
  const before = standing.map(({ task }) => ({ key: String(task.number), text: task.content }))
  const after = parts.map(({ number, content }) => ({ key: String(number), text: content }))
  return matched(before, after).flatMap((match): [TaskContent, StandingWork][] => {
    const [part, work] = [parts[match.after], standing[match.before]]
    return part && work ? [[part, work]] : []
  })
}

/** Ends a task with its parts: what is still open of it is owed no more. */
export function removeTask({ task, parts, dues }: StandingWork, plan: string): AnyDecision[] {
  const end = taskSubject.change(task, {
    set: { state: 'removed' },
    events: [{ kind: 'plans.task_removed', data: { plan } }],
    answer: null,
  })
  const open = dues.filter(({ state }) => state === 'open')
  return [end, ...open.map(removeDue), ...parts.flatMap((part) => removeTask(part, plan))]
}

export function changeTarget(entry: Entry, target: StoredTarget, content: TargetContent): TargetDecision {
  return targetSubject.change(target, {
    set: { ...targetColumns(content), document_id: entry.document_id },
    events: [{ kind: 'plans.target_changed', data: { plan: entry.plan.code, proposal: entry.proposal_id } }],
    answer: null,
  })
}

export function removeTarget(target: StoredTarget, plan: string): TargetDecision {
  return targetSubject.change(target, {
    set: { state: 'removed' },
    events: [{ kind: 'plans.target_removed', data: { plan } }],
    answer: null,
  })
}

/** The amended document is the plan's from now on; the one before it is kept, and stands no longer. */
export function decideAmended(
  plan: Plan,
  { id }: Pick<StoredDocument, 'id'>,
  before: StoredDocument,
): [PlanDecision, DocumentDecision] {
  return [
    planSubject.change(plan, {
      set: { document_id: id },
      events: [{ kind: 'plans.amended', data: { document: id, before: before.id } }],
      answer: null,
    }),
    documentSubject.change(before, {
      set: { state: 'superseded' },
      events: [{ kind: 'plans.document_superseded', data: { by: id } }],
      answer: null,
    }),
  ]
}
