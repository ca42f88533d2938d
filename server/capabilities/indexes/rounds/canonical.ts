import { createHash } from 'node:crypto'

/** A value as the same text always: keys in order, nothing undefined. What frozen bytes and digests are made of. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value))
}

export function digestOf(...texts: readonly string[]): Buffer {
  return createHash('sha256').update(texts.join('\n')).digest()
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]))
}
