/** A plan document written for the tests, to be printed in every format: paragraphs and tables with merged cells. */
export type OwnCell = string | { text: string; width?: number; height?: number }
export type OwnPart = string | { title: string } | { table: OwnCell[][] }
export type OwnDocument = { name: string; letterhead: { left: string[]; right: string[] }; parts: OwnPart[] }

export const titled = (title: string): OwnPart => ({ title })

export function cellOf(cell: OwnCell): { text: string; width: number; height: number } {
  return typeof cell === 'string' ? { text: cell, width: 1, height: 1 } : { width: 1, height: 1, ...cell }
}

/** Every text of the document changed in the same way. */
export function rewritten(document: OwnDocument, change: (text: string) => string): OwnDocument {
  const changeCell = (cell: OwnCell): OwnCell => ({ ...cellOf(cell), text: change(cellOf(cell).text) })
  const changePart = (part: OwnPart): OwnPart => {
    if (typeof part === 'string') return change(part)
    return 'title' in part ? { title: change(part.title) } : { table: part.table.map((row) => row.map(changeCell)) }
  }
  const { left, right } = document.letterhead
  return {
    name: document.name,
    letterhead: { left: left.map(change), right: right.map(change) },
    parts: document.parts.map(changePart),
  }
}
