import { isoOf } from '#platform/time.ts'
import { type Locale, words } from '#words/index.ts'
import type { registerOf } from './register.ts'

type Register = Awaited<ReturnType<typeof registerOf>>

/** The register as an .xlsx file: every cell a text, so that nothing typed by a stranger is ever reckoned with. */
export async function registerFile({ lines, from, to }: Register, locale: Locale): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const { register } = words[locale].desk
  const { columns } = register
  const sheet = book.addWorksheet(`${from} ${to}`, { views: [{ state: 'frozen', ySplit: 2 }] })
  sheet.addRow([register.sheet, from, to])
  const names = Object.keys(columns) as (keyof typeof columns)[]
  sheet.addRow(names.map((name) => columns[name]))
  for (const [at, line] of lines.entries()) sheet.addRow(names.map((name) => cellOf(name, line, at, locale)))
  for (const [at] of names.entries()) {
    const column = sheet.getColumn(at + 1)
    column.width = at === 0 ? 6 : 22
    column.numFmt = '@'
    column.alignment = { wrapText: true, vertical: 'top' }
  }
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(2).font = { bold: true }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function cellOf(
  name: keyof (typeof words)['vi']['desk']['register']['columns'],
  line: Register['lines'][number],
  at: number,
  locale: Locale,
): string {
  const { dossiers } = words[locale]
  switch (name) {
    case 'number':
      return String(at + 1)
    case 'state':
      return dossiers.states[line.state]
    case 'channel':
      return dossiers.channels[line.channel]
    case 'return_method':
      return dossiers.return_methods[line.return_method]
    case 'received_at':
    case 'due_at':
    case 'solved_at':
    case 'returned_at':
      return written(line[name])
    case 'signature':
      return ''
    default:
      return line[name] ?? ''
  }
}

/** `05/03/2026 17:00`, in Viet Nam's time. */
function written(at: Date | null): string {
  if (!at) return ''
  const text = isoOf(at)
  return `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)} ${text.slice(11, 16)}`
}
