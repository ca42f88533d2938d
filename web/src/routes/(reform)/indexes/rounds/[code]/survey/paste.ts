/** A block copied out of a spreadsheet: rows by lines, cells by tabs; lines without a word at its end are none. */
export function blockIn(text: string): readonly (readonly string[])[] {
  const rows = text.split(/\r\n|\r|\n/).map((line) => line.split('\t').map((cell) => cell.trim()))
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  return rows
}

type Agency = { readonly code: string; readonly name: string }
type Placed = {
  /** Text by row and column of the grid. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]
  /** How many rows found a place; cells that found none. */
  readonly rows: number
  readonly outside: number
}

/**
 * Where each cell of a block goes: to the right and down from where it was pasted. A block whose first column names
 * agencies is laid by those names instead, in whatever order they stand, from the first column of the grid.
 */
export function placed(
  block: readonly (readonly string[])[],
  from: { readonly row: number; readonly column: number },
  agencies: readonly Agency[],
  columns: number,
): Placed {
  const named = block.map(([first = '']) => agencies.findIndex((one) => isCalled(one, first)))
  const byName = named.some((row) => row >= 0) && block.every((cells) => cells.length > 1)
  const all = block.flatMap((cells, n) => {
    const row = byName ? (named[n] ?? -1) : from.row + n
    const column = byName ? 0 : from.column
    return (byName ? cells.slice(1) : cells).map((text, at) => ({ row, column: column + at, text }))
  })
  const cells = all.filter(({ row, column }) => row >= 0 && row < agencies.length && column < columns)
  const outside = all.filter((cell) => cell.text !== '' && !cells.includes(cell)).length
  return { cells, rows: new Set(cells.map(({ row }) => row)).size, outside }
}

function isCalled({ code, name }: Agency, said: string): boolean {
  return said !== '' && [code, name].some((one) => plain(one) === plain(said))
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
