import { uuidv7 } from '#platform/database/uuid.ts'
import type { Also } from '#platform/journal/tables.ts'
import { Objection } from '#platform/objection.ts'
import { type Assigned, type Assigner, agencyRows, leadsOf } from '../agencies-named/assigning.ts'
import type { Body } from '../agencies-named/resolve.ts'
import {
  type Content,
  type DutyContent,
  isDuty,
  isTarget,
  type Plan,
  type TargetContent,
  type TaskContent,
} from '../plan.ts'
import { noTime } from '../reading/reading.ts'
import type { StoredTask } from '../stored.ts'
import { type AnyDecision, type TaskDecision, targetSubject, taskSubject } from '../subjects.ts'
import { duesFor, MOST_DUES } from './entering-dues.ts'

export type Entry = {
  readonly plan: Plan
  readonly owner: Body
  readonly document_id: string
  readonly proposal_id: string
  readonly position: number
  /** Areas of the plan that stand, by title. */
  readonly areas: ReadonlyMap<string, string>
  readonly assign: Assigner
  readonly now: Date
  /** How what is due is numbered within its plan, from the place of its task and its turn there. */
  readonly numbered?: (task: number, turn: number) => string
}

/** What came of a proposal: the task or target it became, changed or ended. */
export type Made = { readonly id: string; readonly decisions: readonly AnyDecision[] }

/** What a proposal adds to its plan. @throws Objection `plans.lead_unknown`, `plans.lead_missing`, `plans.too_many_dues` */
export function enter(entry: Entry, content: Content): Made {
  if (isTarget(content)) return enterTarget(entry, content)
  return isDuty(content) ? enterDuty(entry, content) : enterTask(entry, content)
}

function enterTask(entry: Entry, content: TaskContent): Made {
  const id = uuidv7(entry.now.getTime())
  const area = areaFor(entry, content.area)
  const position = entry.position * 100
  const place = { id, parent_id: null, area_id: area.id, position, next: countingFrom(position) }
  const made = taskWithParts(entry, content, place)
  if (made.length > MOST_DUES) throw new Objection('plans.too_many_dues', { count: made.length })
  const [task, ...rest] = made
  return { id, decisions: [{ ...task, also: [...area.also, ...(task.also ?? [])] }, ...rest] }
}

/** Where a task stands in its plan; `next` gives its parts their places, in the order of the document. */
export type Place = {
  readonly id: string
  readonly parent_id: string | null
  readonly area_id: string | null
  readonly position: number
  readonly next: () => number
}

export function countingFrom(position: number): () => number {
  let last = position
  return () => ++last
}

/** The task and all below it; a part without a lead of its own has that of its task. */
export function taskWithParts(
  entry: Entry,
  content: TaskContent,
  place: Place,
  above: readonly string[] = [],
): [TaskDecision, ...AnyDecision[]] {
  const written = content.lead.length > 0 ? content.lead : above
  const assigned = [...entry.assign('lead', written), ...entry.assign('coordinating', content.coordinating)]
  stopUnlessLed(content, written)
  const task = decideTask(entry, 'task', content, place, assigned)
  const dues = duesFor(entry, place, content, leadsOf(assigned))
  const below = content.parts.flatMap((part) => taskWithParts(entry, part, placeBelow(entry, place), written))
  return [task, ...dues, ...below]
}

export function placeBelow({ now }: Entry, { id, area_id, next }: Omit<Place, 'position'>): Place {
  return { id: uuidv7(now.getTime()), parent_id: id, area_id, position: next(), next }
}

/** @throws Objection `plans.lead_missing` */
export function stopUnlessLed({ parts }: TaskContent, written: readonly string[]): void {
  if (written.length === 0 && parts.every(({ lead }) => lead.length === 0))
    throw new Objection('plans.lead_missing', {}, [{ path: 'content.lead', code: 'plans.lead_missing' }])
}

function decideTask(
  { plan, document_id, proposal_id, now }: Entry,
  kind: StoredTask['kind'],
  content: TaskContent,
  { id, area_id, parent_id, position }: Omit<Place, 'next'>,
  assigned: readonly Assigned[],
): TaskDecision {
  const { agency_id, code } = plan
  const { number, content: text, product, time } = content
  const leads = leadsOf(assigned).map((body) => body.code)
  return taskSubject.create(
    { agency_id, id },
    {
      row: {
        root_id: plan.root_id,
        plan_id: plan.id,
        area_id,
        parent_id,
        document_id,
        proposal_id,
        position,
        kind,
        number,
        content: text,
        product,
        time,
        state: 'standing',
        reading: content,
      },
      also: [{ insert: 'plans.task_agency', rows: agencyRows(agency_id, id, assigned, now) }],
      events: [{ kind: 'plans.task_entered', data: { plan: code, proposal: proposal_id, number, leads } }],
      answer: null,
    },
  )
}

/** A duty of the list of responsibilities: it stands with its agency, without a day. */
function enterDuty(entry: Entry, { agency, number, content }: DutyContent): Made {
  const id = uuidv7(entry.now.getTime())
  const asTask: TaskContent = {
    area: null,
    number,
    content,
    product: null,
    lead: [agency],
    coordinating: [],
    time: noTime,
    parts: [],
  }
  const place = { id, parent_id: null, area_id: null, position: entry.position * 100 }
  return { id, decisions: [decideTask(entry, 'duty', asTask, place, entry.assign('lead', [agency]))] }
}

function enterTarget({ plan, document_id, proposal_id, position, now }: Entry, target: TargetContent): Made {
  const id = uuidv7(now.getTime())
  const place = { root_id: plan.root_id, plan_id: plan.id, document_id, proposal_id, position: position * 100 }
  const decision = targetSubject.create(
    { agency_id: plan.agency_id, id },
    {
      row: { ...place, ...targetColumns(target), state: 'standing' },
      events: [{ kind: 'plans.target_entered', data: { plan: plan.code, proposal: proposal_id } }],
      answer: null,
    },
  )
  return { id, decisions: [decision] }
}

export function targetColumns(target: TargetContent) {
  const { text, comparator, value, unit, by, every, change, base } = target
  const [low, high] = Array.isArray(value) ? value : [value, null]
  return { text, comparator, low, high, unit, by_year: by, every, change, base, reading: target }
}

export function areaFor(
  { plan, areas, position, now }: Entry,
  title: string | null,
): { id: string | null; also: Also[] } {
  if (title === null) return { id: null, also: [] }
  const known = areas.get(title)
  if (known) return { id: known, also: [] }
  const id = uuidv7(now.getTime())
  const row = { agency_id: plan.agency_id, id, plan_id: plan.id, position, title }
  return { id, also: [{ insert: 'plans.area', rows: [row] }] }
}
