import { type ReaderLimits, readApart, readerOf } from './read-apart.ts'
import type { read, SheetRows, WorkbookLimits } from './readers/workbook.ts'

export type { Cell, SheetRows } from './readers/workbook.ts'

const apart: ReaderLimits = { lane: 'short', seconds: 60, answerBytes: 6_000_000 }
const reader = readerOf<typeof read>(new URL('./readers/workbook.ts', import.meta.url), apart)
const limits: WorkbookLimits = { entries: 2_000, unpacked: 60_000_000, marks: 2_000_000, rows: 20_000, columns: 50 }

/**
 * The sheets of an .xlsx file that somebody handed in, read in a process apart.
 *
 * @throws Objection `reading.workbook_unreadable`, `reading.workbook_too_large`, `reading.…`
 */
export function readSheets(bytes: Uint8Array): Promise<SheetRows[]> {
  return readApart(reader, bytes, limits)
}
