/**
 * Lines as a file that spreadsheets open: UTF-8 with a mark, values quoted. A value that a spreadsheet would run as a
 * formula (it begins with = + - @, a tab or a line break) is made text by an apostrophe; plain numbers stay numbers.
 */
export function csvOf(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map(csvLine).join('')}`
}

/** One line of such a file. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}
