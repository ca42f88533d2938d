import { type ReaderLimits, readApart, readerOf } from '#platform/reading/read-apart.ts'
import type { read } from '../readers/document.ts'
import type { PlanReading } from '../reading/reading.ts'

/** Five hundred pages of tables are some 23,000 pieces, and 5 MB when read: what is larger, the record would not take. */
const PIECES = 40_000
const apart: ReaderLimits = { lane: 'long', seconds: 120, answerBytes: 8_000_000 }

/**
 * Reads a plan document in a process apart, so that a long one keeps nobody waiting and a strange one breaks nothing.
 *
 * @throws Objection `reading.took_too_long`, `reading.took_too_much`, `reading.answer_too_large`, `reading.broke`
 */
export function readDocument(bytes: Uint8Array, name: string, limits = apart): Promise<PlanReading> {
  const reader = readerOf<typeof read>(new URL('../readers/document.ts', import.meta.url), limits)
  return readApart(reader, bytes, { name, pieces: PIECES })
}
