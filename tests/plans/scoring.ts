/**
 * Compares a reading with labels, field by field. Knows nothing of how the reader works: an item is the labelled one
 * when its text holds the anchor; each label is used once.
 */
import type { Duty, PlanReading, Target, Task } from '../../server/capabilities/plans/reading/reading.ts'
import type { LabelledDuty, LabelledTarget, LabelledTask, Labels } from './labels.ts'

/** `right` of the `read` ones agree with the labels, of which there are `labelled`. */
export type Score = { right: number; read: number; labelled: number }
export type Scores = Record<string, Score>
export type Miss = { field: string; labelled: unknown; read: unknown }
export type Result = { scores: Scores; misses: Miss[] }

export const precision = ({ right, read }: Score): number => (read === 0 ? 1 : right / read)
export const recall = ({ right, labelled }: Score): number => (labelled === 0 ? 1 : right / labelled)

export function scored(reading: PlanReading, labels: Labels): Result {
  const result: Result = { scores: {}, misses: [] }
  scoreDocument(result, reading, labels)
  scoreTargets(result, reading.targets, labels.targets)
  scoreTasks(result, flat(reading.tasks), flat(labels.tasks))
  scoreDuties(result, reading.duties, labels.duties)
  return result
}

function scoreDocument(result: Result, { document }: PlanReading, labels: Labels): void {
  const { title, period, ...fields } = labels.document
  for (const [name, value] of Object.entries(fields)) {
    value_(result, `document.${name}`, value, document[name as keyof typeof fields] ?? null)
  }
  value_(result, 'document.title', true, plain(document.title ?? '').includes(plain(title)))
  value_(result, 'document.period', `${period.from} ${period.to}`, `${document.period.from} ${document.period.to}`)
}

function scoreTargets(result: Result, read: readonly Target[], labelled: readonly LabelledTarget[]): void {
  const pairs = paired(labelled, read, (label, target) => {
    if (!plain(target.text).includes(plain(label.anchor))) return 0
    const sameValue = same(target.value, label.value)
    return 1 + (sameValue ? 4 : 0) + (target.by === label.by ? 1 : 0) + (target.comparator === label.comparator ? 1 : 0)
  })
  count(result, 'targets', pairs, read.length, labelled.length)
  for (const [label, target] of pairs.found) {
    for (const field of ['comparator', 'value', 'unit', 'by', 'every', 'change'] as const) {
      value_(result, `targets.${field}`, label[field], target[field])
    }
    value_(result, 'targets.base', label.base, target.base && (target.base.year ?? target.base.text))
  }
  unpaired(result, 'targets.', ['comparator', 'value', 'unit', 'by', 'every', 'change', 'base'], pairs, read.length)
}

const TASK_FIELDS = ['area', 'number', 'product', 'from', 'to', 'every'] as const
const TASK_LISTS = ['lead', 'coordinating', 'deadlines', 'quota'] as const

function scoreTasks(result: Result, read: readonly Task[], labelled: readonly LabelledTask[]): void {
  const pairs = paired(labelled, read, (label, task) => {
    if (!plain(task.content).includes(plain(label.anchor))) return 0
    const fields = [
      same(task.number, label.number),
      same(task.lead, label.lead),
      task.area === label.area,
      same(quotaOf(task), label.time.quota),
    ]
    return 1 + fields.filter(Boolean).length
  })
  count(result, 'tasks', pairs, read.length, labelled.length)
  for (const [label, task] of pairs.found) {
    for (const field of ['area', 'number', 'product'] as const)
      value_(result, `tasks.${field}`, label[field], task[field])
    for (const field of ['from', 'to', 'every'] as const)
      value_(result, `tasks.${field}`, label.time[field], task.time[field])
    value_(result, 'tasks.parts', label.parts.length, task.parts.length)
    list(result, 'tasks.lead', label.lead, task.lead)
    list(result, 'tasks.coordinating', label.coordinating, task.coordinating)
    list(
      result,
      'tasks.deadlines',
      label.time.deadlines,
      task.time.deadlines.map((deadline) => deadline.on),
    )
    list(result, 'tasks.quota', label.time.quota.map(stable), quotaOf(task).map(stable))
  }
  unpaired(result, 'tasks.', [...TASK_FIELDS, 'parts'], pairs, read.length)
  for (const task of read) {
    if (!pairs.used.has(task)) for (const field of TASK_LISTS) list(result, `tasks.${field}`, [], listOf(task, field))
  }
  for (const label of pairs.missed) {
    list(result, 'tasks.lead', label.lead, [])
    list(result, 'tasks.coordinating', label.coordinating, [])
    list(result, 'tasks.deadlines', label.time.deadlines, [])
    list(result, 'tasks.quota', label.time.quota.map(stable), [])
  }
}

function listOf(task: Task, field: (typeof TASK_LISTS)[number]): readonly string[] {
  if (field === 'deadlines') return task.time.deadlines.map((deadline) => deadline.on)
  return field === 'quota' ? quotaOf(task).map(stable) : task[field]
}

function quotaOf(task: Task): LabelledTask['time']['quota'] {
  return task.time.quota
}

function scoreDuties(result: Result, read: readonly Duty[], labelled: readonly LabelledDuty[]): void {
  const pairs = paired(labelled, read, (label, duty) => {
    if (!plain(duty.content).includes(plain(label.anchor))) return 0
    return 1 + (duty.agency === label.agency ? 2 : 0) + (duty.number === label.number ? 1 : 0)
  })
  count(result, 'duties', pairs, read.length, labelled.length)
  for (const [label, duty] of pairs.found) {
    value_(result, 'duties.agency', label.agency, duty.agency)
    value_(result, 'duties.number', label.number, duty.number)
  }
  unpaired(result, 'duties.', ['agency', 'number'], pairs, read.length)
}

type Pairs<L, R> = { found: [L, R][]; missed: L[]; used: Set<R>; extra: R[] }

/** The best fit first; a label and an item are used once. */
function paired<L, R>(labels: readonly L[], items: readonly R[], fit: (label: L, item: R) => number): Pairs<L, R> {
  const fits = labels.flatMap((label, at) =>
    items.map((item, place) => ({ label, item, fit: fit(label, item), at, place })),
  )
  const ranked = fits
    .filter((one) => one.fit > 0)
    .sort((one, other) => other.fit - one.fit || one.at - other.at || one.place - other.place)
  const taken = new Map<L, R>()
  const used = new Set<R>()
  for (const { label, item } of ranked) {
    if (taken.has(label) || used.has(item)) continue
    taken.set(label, item)
    used.add(item)
  }
  return {
    found: [...taken],
    missed: labels.filter((label) => !taken.has(label)),
    used,
    extra: items.filter((item) => !used.has(item)),
  }
}

function count<L, R>(result: Result, name: string, pairs: Pairs<L, R>, read: number, labelled: number): void {
  add(result, name, { right: pairs.found.length, read, labelled })
  for (const label of pairs.missed) result.misses.push({ field: name, labelled: label, read: null })
  for (const item of pairs.extra) result.misses.push({ field: name, labelled: null, read: item })
}

/** A field of an item that was not found, or should not be there, is wrong too. */
function unpaired<L, R>(
  result: Result,
  prefix: string,
  fields: readonly string[],
  pairs: Pairs<L, R>,
  read: number,
): void {
  for (const field of fields) {
    add(result, prefix + field, { right: 0, read: read - pairs.found.length, labelled: pairs.missed.length })
  }
}

function value_(result: Result, field: string, labelled: unknown, read: unknown): void {
  const right = same(labelled, read)
  add(result, field, { right: right ? 1 : 0, read: 1, labelled: 1 })
  if (!right) result.misses.push({ field, labelled, read })
}

function list(result: Result, field: string, labelled: readonly string[], read: readonly string[]): void {
  const left = [...read]
  let right = 0
  for (const one of labelled) {
    const at = left.indexOf(one)
    if (at < 0) continue
    left.splice(at, 1)
    right++
  }
  add(result, field, { right, read: read.length, labelled: labelled.length })
  if (right < read.length || right < labelled.length) result.misses.push({ field, labelled, read })
}

function add(result: Result, field: string, { right, read, labelled }: Score): void {
  const before = result.scores[field] ?? { right: 0, read: 0, labelled: 0 }
  result.scores[field] = { right: before.right + right, read: before.read + read, labelled: before.labelled + labelled }
}

function flat<T extends { parts: T[] }>(tasks: readonly T[]): T[] {
  return tasks.flatMap((task) => [task, ...flat(task.parts)])
}

function same(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other)
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
