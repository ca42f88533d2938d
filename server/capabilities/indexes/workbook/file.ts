import { Objection } from '#platform/objection.ts'
import { readSheets } from '#platform/reading/workbook.ts'
import type { Sheet } from './sheets.ts'

const MOST_BYTES = 5_000_000

/** Sheets of an .xlsx file. @throws Objection `reading.workbook_too_large`, `reading.workbook_unreadable`, `reading.…` */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.byteLength > MOST_BYTES) throw new Objection('reading.workbook_too_large')
  return readSheets(bytes)
}
