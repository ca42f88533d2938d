import { type ReaderLimits, readApart, readerOf, type Source } from '#platform/reading/read-apart.ts'
import type { OfficeLimits, read } from './readers/office.ts'

const apart: ReaderLimits = { lane: 'short', seconds: 30, answerBytes: 1_000 }
const reader = readerOf<typeof read>(new URL('./readers/office.ts', import.meta.url), apart)
const limits: OfficeLimits = { entries: 5_000, unpacked: 8_000_000 }

/**
 * The media type of a Word, Excel or PowerPoint file, looked at in a process apart; null for any other zip.
 *
 * @throws Objection `files.too_many_parts`, `reading.…`
 */
export function officeTypeOf(source: Source): Promise<string | null> {
  return readApart(reader, source, limits)
}
