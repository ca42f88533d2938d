/** Decisions by which an amended document changes or ends what stands in a plan. */
import { isDeepStrictEqual } from 'node:util'
import type { Decision } from '#platform/journal/write.ts'
import { type Assigned, agencyRows, leadsOf } from './assigning.ts'
import {
  areaFor,
  decideDue,
  type Entry,
  type Place,
  placeBelow,
  stopUnlessLed,
  targetColumns,
  taskWithParts,
  type Wanted,
  wantedOf,
} from './entering.ts'
import type { Plan, TargetContent, TaskContent } from './plan.ts'
import { matched } from './reading/similarity.ts'
import type { StandingWork } from './standing-work.ts'
import type { StoredDocument, StoredDue, StoredTarget, TaskAgency } from './stored.ts'

/**
 * A task as the amended document has it, with its parts: those found again by number and likeness of text are changed,
 * the others come and go. What is done stays done; open dues that no longer hold are taken away, new ones are set, and a
 * due of the same day and agency goes on as it is. Where all that changed for an agency is the day of one due, that one
 * moves, with what was reported of it.
 *
 * @throws Objection `plans.lead_unknown`, `plans.lead_missing`.
 */
export function changeTask(entry: Entry, work: StandingWork, content: TaskContent): Decision<null>[] {
  const { id, position } = work.task
  const area = areaFor(entry, content.area)
  let turn = work.lastTurn
  let last = position
  const place = { id, parent_id: null, area_id: area.id, position, next: () => ++last }
  const own = { ...entry, numbered: () => `${position}.${++turn}` }
  const [first, ...rest] = changed(own, work, content, place, [])
  return first ? [{ ...first, also: [...area.also, ...(first.also ?? [])] }, ...rest] : []
}

type Numbering = Entry & { readonly numbered: () => string }

function changed(
  entry: Numbering,
  work: StandingWork,
  content: TaskContent,
  place: Place,
  above: readonly string[],
): Decision<null>[] {
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
): Decision<null>[] {
  const rows = agencyRows(task.agency_id, task.id, assigned, entry.now)
  const isMoved =
    task.area_id !== area_id || task.position !== position || !isDeepStrictEqual(said(agencies), said(rows))
  // The task the document changes has its decision in any case: it says which document it now stands by.
  if (parent_id !== null && !isMoved && isDeepStrictEqual(task.reading, content)) return []
  const { number, content: text, product, time } = content
  const set = { number, content: text, product, time, reading: content, area_id, position }
  return [
    {
      subject: subjectOf('plan_task', task),
      table: 'plans.task',
      set: { ...set, document_id: entry.document_id, proposal_id: entry.proposal_id },
      also: [
        {
          update: 'plans.task_agency',
          key: ['agency_id', 'id'],
          rows: agencies.map(({ id }) => ({ agency_id: task.agency_id, id, removed: true })),
        },
        { insert: 'plans.task_agency', rows },
      ],
      events: [{ kind: 'plans.task_changed', data: { plan: entry.plan.code, proposal: entry.proposal_id } }],
      answer: null,
    },
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
): Decision<null>[] {
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

function dueChanges(entry: Numbering, { task, dues }: StandingWork, wanted: readonly Wanted[]): Decision<null>[] {
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

function moveDue(
  due: StoredDue,
  { due: { basis, from_on, due_on, said: words, at_least, unit } }: Wanted,
): Decision<null> {
  return {
    subject: subjectOf('plan_due', due),
    table: 'plans.due',
    set: { basis, from_on, due_on, first_due_on: due_on, said: words, at_least, unit },
    events: [{ kind: 'plans.due_moved', data: { code: due.code, due_on, before: due.due_on } }],
    answer: null,
  }
}

/** What is owed by the same day, but more or less of it, or in other words. */
function restated(due: StoredDue, { due: { basis, from_on, said: words, at_least, unit } }: Wanted): Decision<null>[] {
  const now = { basis, from_on, said: words, at_least, unit }
  const before = { basis: due.basis, from_on: due.from_on, said: due.said, at_least: due.at_least, unit: due.unit }
  if (isDeepStrictEqual(before, { ...now, at_least: at_least === null ? null : Math.fround(at_least) })) return []
  return [
    {
      subject: subjectOf('plan_due', due),
      table: 'plans.due',
      set: now,
      events: [{ kind: 'plans.due_restated', data: { code: due.code } }],
      answer: null,
    },
  ]
}

/** Ends a task with its parts: what is still open of it is owed no more. */
export function removeTask({ task, parts, dues }: StandingWork, plan: string): Decision<null>[] {
  const end: Decision<null> = {
    subject: subjectOf('plan_task', task),
    table: 'plans.task',
    set: { state: 'removed' },
    events: [{ kind: 'plans.task_removed', data: { plan } }],
    answer: null,
  }
  const open = dues.filter(({ state }) => state === 'open')
  return [end, ...open.map(removeDue), ...parts.flatMap((part) => removeTask(part, plan))]
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

/** The amended document is the plan's from now on; the one before it is kept, and stands no longer. */
export function decideAmended(
  plan: Plan,
  { id }: Pick<StoredDocument, 'id'>,
  before: StoredDocument,
): Decision<null>[] {
  return [
    {
      subject: subjectOf('plan', plan),
      table: 'plans.plan',
      set: { document_id: id },
      events: [{ kind: 'plans.amended', data: { document: id, before: before.id } }],
      answer: null,
    },
    {
      subject: subjectOf('plan_document', before),
      table: 'plans.document',
      set: { state: 'superseded' },
      events: [{ kind: 'plans.document_superseded', data: { by: id } }],
      answer: null,
    },
  ]
}

type Chained = { agency_id: string; id: string; version: number; last_seq: number; last_hash: Buffer }

export function subjectOf(kind: string, { agency_id, id, version, last_seq, last_hash }: Chained) {
  return { kind, agency_id, id, version, last_seq, last_hash }
}
