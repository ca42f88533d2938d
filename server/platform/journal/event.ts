import { createHash } from 'node:crypto'

/** The thing a chain of events is about, as its row stands: the chain goes on from `last_seq` and `last_hash`. */
export type Subject = {
  readonly kind: string
  readonly agency_id: string
  readonly id: string
  readonly version: number
  readonly last_seq: number
  readonly last_hash: Buffer
}

/** What happened, as a decision says it. `data` holds no personal data: codes, ids, days, amounts. */
export type Happening = {
  readonly kind: string
  readonly data: object
  /** When it happened; the context's now where it is not said. */
  readonly at?: Date
}

/** One line of the journal, as it is stored. */
export type Entry = {
  seq: number
  kind: string
  occurred_at: string
  recorded_at: string
  actor_id: string
  text: string
  hash: string
}

/** The hash of an entry: SHA-256 over the hash before it and the exact text. */
export function hashOf(before: Buffer, text: string): Buffer {
  return createHash('sha256').update(before).update(text).digest()
}

/**
 * Writes the next entries of a subject's chain.
 *
 * @param recorded_at when the program writes it, by its own clock, whatever time the event tells of.
 */
export function chain(
  subject: Subject,
  happenings: readonly Happening[],
  by: string,
  now: Date,
  recorded_at: Date,
): { entries: Entry[]; last_hash: Buffer } {
  let last_hash = subject.last_hash
  const recorded = recorded_at.toISOString()
  const entries = happenings.map((happening, n): Entry => {
    const seq = subject.last_seq + n + 1
    const occurred = (happening.at ?? now).toISOString()
    const text = JSON.stringify({
      subject: subject.kind,
      id: subject.id,
      agency: subject.agency_id,
      seq,
      kind: happening.kind,
      at: occurred,
      recorded,
      by,
      data: happening.data,
    })
    last_hash = hashOf(last_hash, text)
    return {
      seq,
      kind: happening.kind,
      occurred_at: occurred,
      recorded_at: recorded,
      actor_id: by,
      text,
      hash: `\\x${last_hash.toString('hex')}`,
    }
  })
  return { entries, last_hash }
}
