/** A reader for tests that does what it is told, in a small way: waits, holds memory, answers much, breaks or ends. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Objection } from '../objection.ts'

export type Given = {
  readonly wait?: number
  readonly spin?: number
  readonly hold?: number
  readonly say?: number
  readonly object?: string
  readonly breaks?: boolean
  readonly exit?: number
  readonly open?: string
}

let files = 0

export async function read(bytes: Uint8Array, given: Given) {
  files += 1
  const held = Buffer.alloc((given.hold ?? 0) * 1024 * 1024, 1)
  const until = performance.now() + (given.spin ?? 0)
  while (performance.now() < until);
  await pause(given.wait ?? 0)
  if (given.object) throw new Objection(given.object, { most: 5 })
  if (given.breaks) throw new TypeError('a name that must not be logged')
  if (given.exit !== undefined) process.exit(given.exit)
  return {
    files,
    bytes: bytes.byteLength,
    first: bytes[0] ?? null,
    held: held.byteLength,
    said: 'x'.repeat(given.say ?? 0),
    environment: Object.keys(process.env),
    opened: given.open ? readFileSync(given.open, 'utf8').length : null,
  }
}
