import type { Cell, Sheet } from './sheets.ts'

/** Sheets as an .xlsx file: texts are text cells, the heading row stays in sight. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
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

function widthOf(rows: readonly (readonly Cell[])[], at: number): number {
  const longest = Math.max(...rows.map((row) => String(row[at] ?? '').length))
  return Math.min(60, Math.max(10, longest + 2))
}
