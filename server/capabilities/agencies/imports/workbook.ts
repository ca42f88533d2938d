import ExcelJS from 'exceljs'
import { Objection } from '#platform/objection.ts'
import { dayOf } from '#platform/time.ts'

const UNPACKED_MOST = 40 * 1024 * 1024
const ROWS_MOST = 20_000

/**
 * The cells of a workbook's first sheet, by line, as texts. A cell that computes is given as its formula, so that the
 * check refuses it.
 *
 * @throws Objection `agencies.import_unreadable` where it is no workbook, or one that unpacks to too much.
 */
export async function workbookRows(bytes: Buffer): Promise<string[][]> {
  if (unpackedSize(bytes) > UNPACKED_MOST) throw new Objection('agencies.import_unreadable')
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  } catch {
    throw new Objection('agencies.import_unreadable')
  }
  const sheet = workbook.worksheets[0]
  if (!sheet || sheet.rowCount > ROWS_MOST) throw new Objection('agencies.import_unreadable')
  const rows: string[][] = []
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = []
    for (let column = 1; column <= Math.min(sheet.columnCount, 50); column += 1)
      cells.push(cellText(row.getCell(column).value))
    rows.push(cells)
  })
  return rows
}

/** A day typed as a date comes as midnight in universal time; it is that day. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayOf(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value || 'sharedFormula' in value) return '=formula'
  if ('text' in value) return typeof value.text === 'string' ? value.text : cellText(value.text as ExcelJS.CellValue)
  return '=error'
}

const ENTRY = 0x02014b50

/** What the parts of a zip say they unpack to, from its directory at the end; infinite where it is no zip. */
function unpackedSize(bytes: Buffer): number {
  const start = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (bytes.readUInt32BE(0) !== 0x504b0304 || start < 0) return Number.POSITIVE_INFINITY
  let at = bytes.readUInt32LE(start + 16)
  let total = 0
  while (at + 46 <= start && bytes.readUInt32LE(at) === ENTRY) {
    total += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return total
}
