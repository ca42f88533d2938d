/** An amended document against the reading that stands: what came, what went, and which fields of the rest changed. */
import type { PlanReading, Target, Task } from './reading.ts'
import { matched } from './similarity.ts'

export type Changed<T> = { before: T; after: T; fields: (keyof T)[] }
export type Changes<T> = { added: T[]; removed: T[]; changed: Changed<T>[]; unchanged: number }
export type ReadingDiff = {
  document: (keyof PlanReading['document'])[]
  targets: Changes<Target>
  tasks: Changes<Task>
}

/** Tasks and targets are found again by number and likeness of text; `source`, `confidence` and `reasons` do not count. */
export function diffReadings(before: PlanReading, after: PlanReading): ReadingDiff {
  return {
    document: fieldsThatDiffer(before.document, after.document),
    targets: changesIn(before.targets, after.targets, (target) => ({
      key: `${target.unit} ${target.by}`,
      text: withoutNumbers(target.text),
    })),
    tasks: changesIn(before.tasks, after.tasks, (task) => ({ key: `${task.area} ${task.number}`, text: task.content })),
  }
}

/** A target is the same one when only its number moved. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)*/g, '')
}

function changesIn<T extends object>(
  before: readonly T[],
  after: readonly T[],
  item: (one: T) => { key: string; text: string },
): Changes<T> {
  const matches = matched(before.map(item), after.map(item))
  const kept = new Set(matches.map((match) => match.before))
  const known = new Set(matches.map((match) => match.after))
  const pairs = matches.flatMap((match): Changed<T>[] => {
    const [old, fresh] = [before[match.before], after[match.after]]
    return old && fresh ? [{ before: old, after: fresh, fields: fieldsThatDiffer(old, fresh) }] : []
  })
  const changed = pairs.filter((pair) => pair.fields.length > 0)
  return {
    added: after.filter((_, place) => !known.has(place)),
    removed: before.filter((_, place) => !kept.has(place)),
    changed,
    unchanged: pairs.length - changed.length,
  }
}

const READERS_OWN = new Set(['source', 'confidence', 'reasons'])

function fieldsThatDiffer<T extends object>(before: T, after: T): (keyof T)[] {
  const fields = Object.keys(after) as (keyof T & string)[]
  return fields.filter((field) => !READERS_OWN.has(field) && said(before[field]) !== said(after[field]))
}

function said(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (READERS_OWN.has(key) ? undefined : inner))
}
