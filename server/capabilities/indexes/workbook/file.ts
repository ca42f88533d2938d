import ExcelJS from 'exceljs'
import { Objection } from '#platform/objection.ts'
import type { Cell, Sheet } from './sheets.ts'
import { unpackedSize } from './unpacked.ts'

const MOST_BYTES = 5_000_000
const MOST_UNPACKED = 60_000_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 26

/** Sheets as an .xlsx file: texts are text cells, the heading row stays in sight. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    for (const row of rows) sheet.addRow([...row])
    sheet.getRow(1).font = { bold: true }
    for (const [at] of (rows[0] ?? []).entries()) {
      const column = sheet.getColumn(at + 1)
      column.width = widthOf(rows, at)
      column.alignment = { wrapText: true, vertical: 'top' }
      // A text column keeps a typed code 1.10 from becoming the number 1.1.
      if (!rows.some((row) => typeof row[at] === 'number')) column.numFmt = '@'
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Sheets of an .xlsx file. @throws Objection `indexes.workbook_too_large`, `indexes.workbook_unreadable` */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.byteLength > MOST_BYTES) throw new Objection('indexes.workbook_too_large', { megabytes: MOST_BYTES / 1e6 })
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) throw new Objection('indexes.workbook_unreadable')
  if (unpacked > MOST_UNPACKED) throw new Objection('indexes.workbook_too_large', { megabytes: MOST_UNPACKED / 1e6 })
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    throw new Objection('indexes.workbook_unreadable')
  }
  if (book.worksheets.some(({ rowCount }) => rowCount > MOST_ROWS))
    throw new Objection('indexes.workbook_too_large', { rows: MOST_ROWS })
  return book.worksheets.map((sheet) => {
    const width = Math.min(sheet.columnCount, MOST_COLUMNS)
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: width }, (_, column) => cellOf(sheet.getRow(row + 1).getCell(column + 1).value)),
    )
    return { name: sheet.name, rows }
  })
}

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value || 'sharedFormula' in value) return { unreadable: 'formula' }
  if ('hyperlink' in value) return String(value.text)
  return { unreadable: 'error' }
}

function widthOf(rows: readonly (readonly Cell[])[], at: number): number {
  const longest = Math.max(...rows.map((row) => String(row[at] ?? '').length))
  return Math.min(60, Math.max(10, longest + 2))
}
