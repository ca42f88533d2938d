import ExcelJS from 'exceljs'
import { Objection } from '../../objection.ts'
import { type Entry, entriesOf, entryCount, unpacked } from '../zip.ts'

/** A cell as plain value, a day as text; a formula or an error of the spreadsheet is said to be one. */
export type Cell = string | number | boolean | null | { readonly unreadable: 'formula' | 'error' }
export type SheetRows = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

/**
 * What is looked at before anything is made of it: parts of the zip, bytes unpacked, marks (`<`) of all XML together (a
 * filled cell has four). Then rows and columns that hold something; what stands in later columns is left out.
 */
export type WorkbookLimits = {
  readonly entries: number
  readonly unpacked: number
  readonly marks: number
  readonly rows: number
  readonly columns: number
}

/**
 * The rows of every sheet, as far as something stands there: a format in a far row is none.
 *
 * @throws Objection `reading.workbook_unreadable`, `reading.workbook_too_large`
 */
export async function read(bytes: Uint8Array, limits: WorkbookLimits): Promise<SheetRows[]> {
  const count = entryCount(bytes)
  if (count !== null && count > limits.entries) throw new Objection('reading.workbook_too_large')
  const entries = entriesOf(bytes)
  if (!entries) throw new Objection('reading.workbook_unreadable')
  stopIfTooLarge(bytes, [...entries.values()], limits)
  const book = new ExcelJS.Workbook()
  try {
    // A rule for a whole column would be made a rule for each of its cells.
    await book.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: ['dataValidations', 'conditionalFormatting'] })
  } catch {
    throw new Objection('reading.workbook_unreadable')
  }
  return book.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet, limits) }))
}

function stopIfTooLarge(bytes: Uint8Array, entries: readonly Entry[], limits: WorkbookLimits): void {
  const said = entries.reduce((sum, { size }) => sum + size, 0)
  if (said > limits.unpacked) throw new Objection('reading.workbook_too_large')
  let marks = 0
  for (const entry of entries) {
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue
    const xml = unpacked(bytes, entry, entry.size)
    if (!xml) throw new Objection('reading.workbook_unreadable')
    marks += marksIn(xml, limits.marks - marks)
    if (marks > limits.marks) throw new Objection('reading.workbook_too_large')
  }
}

/** How many elements begin or end here, counted until they are too many. */
function marksIn(xml: Uint8Array, most: number): number {
  let found = 0
  for (let at = xml.indexOf(0x3c); at >= 0 && found <= most; at = xml.indexOf(0x3c, at + 1)) found += 1
  return found
}

/** Asks each row only for the cells it has; `columnCount` would go through all rows for every row. */
function rowsOf(sheet: ExcelJS.Worksheet, limits: WorkbookLimits): (readonly Cell[])[] {
  const rows: Cell[][] = []
  sheet.eachRow((row, number) => {
    if (number > limits.rows) throw new Objection('reading.workbook_too_large')
    const cells: Cell[] = []
    row.eachCell((cell, column) => {
      if (column > limits.columns) return
      while (cells.length < column - 1) cells.push(null)
      cells.push(cellOf(cell.value))
    })
    while (rows.length < number - 1) rows.push([])
    rows.push(cells)
  })
  return rows
}

/** A day comes as midnight in universal time; it is that day. */
function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value || 'sharedFormula' in value) return { unreadable: 'formula' }
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : cellOf(value.text)
  return { unreadable: 'error' }
}
