import { uuidv7 } from '#platform/database/uuid.ts'
import type { RowOf } from '#platform/journal/tables.ts'
import {
  type Content,
  dutyContent,
  type ProposalKind,
  spansOf,
  spansOfTask,
  type TaskContent,
  targetContent,
  taskContent,
} from '../plan.ts'
import { diffReadings } from '../reading/diff.ts'
import type { Duty, PlanReading, Span, Target, Task } from '../reading/reading.ts'
import type { StoredTarget, StoredTask } from '../stored.ts'

/** What is proposed of a reading, before it is a row. */
export type Proposed = {
  readonly kind: ProposalKind
  readonly change: 'add' | 'change' | 'remove'
  readonly content: Content
  readonly source: readonly Span[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly fields: readonly string[]
  readonly item_id: string | null
}

const AFTER_ALL: Span = { block: Number.MAX_SAFE_INTEGER, from: 0, to: 0 }
/** Room between positions for the pieces of one that is split. */
export const STEP = 100

/** Everything a first document proposes, in its order. */
export function proposedBy({ targets, tasks, duties }: PlanReading): Proposed[] {
  return inOrder([
    ...targets.map((target) => addTarget(target)),
    ...tasks.map((task) => addTask(task)),
    ...duties.map((duty) => addDuty(duty)),
  ])
}

/** What an amended document would change of what stands: what came, what went, what is different. */
export function proposedAgainst(
  tasks: readonly StoredTask[],
  targets: readonly StoredTarget[],
  after: PlanReading,
): Proposed[] {
  const byReading = new Map<Task | Target, string>()
  const standing = <T extends Task | Target>(item: T, id: string): T => {
    byReading.set(item, id)
    return item
  }
  const known = { confidence: 1, reasons: [], source: [] }
  const fresh = sameOrder(after)
  const before: PlanReading = {
    ...fresh,
    targets: targets.map(({ id, reading }) => standing(sameOrder({ ...reading, ...known }), id)),
    tasks: tasks
      .filter(({ kind, parent_id }) => kind === 'task' && parent_id === null)
      .map(({ id, reading }) => standing(sameOrder(marked(reading)), id)),
  }
  const diff = diffReadings(before, fresh)
  const itemOf = (item: Task | Target) => byReading.get(item) ?? null
  const duties = tasks.filter(({ kind }) => kind === 'duty').map((duty) => ({ duty, said: saidBy(duty) }))
  const has = (list: readonly { said: string }[], said: string) => list.some((one) => one.said === said)
  const asked = after.duties.map((duty) => ({ duty, said: `${duty.agency}\n${duty.content}` }))
  return inOrder([
    ...diff.tasks.added.map(addTask),
    ...diff.targets.added.map(addTarget),
    ...diff.tasks.changed.map((one) => ({
      ...addTask(one.after),
      change: 'change' as const,
      fields: one.fields,
      item_id: itemOf(one.before),
    })),
    ...diff.targets.changed.map((one) => ({
      ...addTarget(one.after),
      change: 'change' as const,
      fields: one.fields,
      item_id: itemOf(one.before),
    })),
    ...diff.tasks.removed.map((task) => ({ ...addTask(task), change: 'remove' as const, item_id: itemOf(task) })),
    ...diff.targets.removed.map((one) => ({ ...addTarget(one), change: 'remove' as const, item_id: itemOf(one) })),
    ...asked.filter(({ said }) => !has(duties, said)).map(({ duty }) => addDuty(duty)),
    ...duties.filter(({ said }) => !has(asked, said)).map(({ duty }) => removeDuty(duty)),
  ])
}

/** Keys in one order: the database gives them back in its own, and the comparison is by text. */
function sameOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sameOrder) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sameOrder(inner)])) as T
}

/** A task as it stands, in the reader's own shape. */
function marked({ lead, coordinating, parts, ...task }: TaskContent): Task {
  const known = { confidence: 1, reasons: [], source: [] }
  return { ...task, lead: [...lead], coordinating: [...coordinating], parts: parts.map(marked), ...known }
}

function addTask(task: Task): Proposed {
  const { confidence, reasons } = task
  return { ...adding('task', taskContent(task), spansOfTask(task)), confidence, reasons }
}

function addTarget(target: Target): Proposed {
  const { confidence, reasons, source } = target
  return { ...adding('target', targetContent(target), spansOf(source)), confidence, reasons }
}

function addDuty(duty: Duty): Proposed {
  const { confidence, reasons, source } = duty
  return { ...adding('duty', dutyContent(duty), spansOf(source)), confidence, reasons }
}

/** Whose duty stands, and what it is: a duty is the same one only word for word. */
function saidBy({ reading }: StoredTask): string {
  const { lead, content } = reading
  return `${lead[0] ?? ''}\n${content}`
}

function removeDuty({ id, reading }: StoredTask): Proposed {
  const { lead, number, content } = reading
  const duty = { agency: lead[0] ?? '', number, content }
  return { ...adding('duty', duty, []), change: 'remove', item_id: id }
}

function adding(kind: ProposalKind, content: Content, source: Span[]): Proposed {
  return { kind, change: 'add', content, source, confidence: 1, reasons: [], fields: [], item_id: null }
}

function inOrder(proposed: readonly Proposed[]): Proposed[] {
  const first = ({ source }: Proposed) => source[0] ?? AFTER_ALL
  return [...proposed].sort(
    (one, other) => first(one).block - first(other).block || first(one).from - first(other).from,
  )
}

/** Proposals as rows of their document. */
export function proposalRows(
  { agency_id, id: document_id }: { agency_id: string; id: string },
  proposed: readonly Proposed[],
  now: Date,
): RowOf<'plans.proposal'>[] {
  return proposed.map(({ content, ...rest }, n) => ({
    agency_id,
    id: uuidv7(now.getTime()),
    document_id,
    position: (n + 1) * STEP,
    ...rest,
    read: content,
    content,
    state: 'proposed',
    from_ids: [],
  }))
}
