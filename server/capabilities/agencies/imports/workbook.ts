import { type Cell, readSheets } from '#platform/reading/workbook.ts'

/**
 * The cells of a workbook's first sheet, by line, as texts. A cell that computes is given as its formula, so that the
 * check refuses it.
 *
 * @throws Objection `reading.workbook_unreadable`, `reading.workbook_too_large`, `reading.…`
 */
export async function workbookRows(bytes: Uint8Array): Promise<string[][]> {
  const [sheet] = await readSheets(bytes)
  return (sheet?.rows ?? []).map((cells) => cells.map(cellText))
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? `=${cell.unreadable}` : String(cell)
}
