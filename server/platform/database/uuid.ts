import { createHash, randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(4096)
let used = pool.length

/**
 * A uuid of version 7: its first 48 bits are the time, so rows made together lie together in an index.
 *
 * @param at the time it carries; the sample gives past times so that its rows sort as real ones would.
 */
export function uuidv7(at: number = Date.now()): string {
  if (used + 10 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.subarray(used, used + 10)
  used += 10
  const time = at.toString(16).padStart(12, '0')
  const hex = random.toString('hex')
  const variant = (((random[2] ?? 0) & 0x3f) | 0x80).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(6, 8)}-${hex.slice(8, 20)}`
}

/** A uuid that always comes out of the same words: for rows an event creates elsewhere, and for what the product brings along. */
export function uuidFrom(...words: string[]): string {
  const bytes = createHash('sha256').update(words.join('\u0000')).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
