import { type Day, dayFrom } from '#platform/time.ts'
import { type Kind, kinds, type Level } from '../agency.ts'
import { type Column, columns, kindNames, placesOf, plain } from './columns.ts'

/** An agency as a line of a sheet says it. */
export type Line = {
  /** Its number in the sheet, the heading being 1. */
  readonly number: number
  readonly code: string
  readonly identifier: string | null
  readonly name: string
  readonly short_name: string | undefined
  readonly kind: Kind
  readonly level: Level | null
  readonly parent: string | null
  readonly valid_from: Day
  readonly address: string | null
  readonly phone: string | null
  readonly basis: string | null
}

/** What is wrong where: line and column as the sheet numbers and names them, `code` a text in words/. */
export type Fault = { readonly line: number; readonly column: string; readonly code: string }

/** What stands already: all codes there ever were, with what the agency is today. */
export type Known = ReadonlyMap<
  string,
  { readonly name: string; readonly kind: string; readonly parent: string | null } | null
>

export type Checked = { readonly lines: readonly Line[]; readonly unchanged: number; readonly faults: readonly Fault[] }

export const LINES_MOST = 1_000
const LEVELS: Partial<Record<Kind, Level>> = { department: 'T', district: 'H', commune: 'X' }

/** Reads a sheet of agencies: its lines in an order in which parents come first, or everything that is wrong with it. */
export function checkSheet(rows: readonly (readonly string[])[], known: Known, today: Day): Checked {
  const places = placesOf(rows[0] ?? [])
  const missing = (Object.keys(columns) as Column[]).filter((column) => columns[column].needed && !places.has(column))
  const faults: Fault[] = missing.map((column) => fault(1, column, 'column_missing'))
  if (faults.length > 0) return { lines: [], unchanged: 0, faults }
  const filled = rows
    .map((cells, at) => ({ cells, number: at + 1 }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return { lines: [], unchanged: 0, faults: [fault(1, 'code', 'empty')] }
  if (filled.length > LINES_MOST)
    return { lines: [], unchanged: 0, faults: [fault(LINES_MOST + 2, 'code', 'too_many')] }
  const lines = filled
    .map(({ cells, number }) => lineFrom(cells, number, places, today, faults))
    .filter((line) => line !== null)
  const { fresh, unchanged } = sorted(lines, known, faults)
  return {
    lines: parentsFirst(fresh, known, faults),
    unchanged,
    faults: faults.sort((one, other) => one.line - other.line),
  }
}

function fault(line: number, column: Column, what: string): Fault {
  return { line, column: columns[column].heading, code: `agencies.import_${what}` }
}

function lineFrom(
  cells: readonly string[],
  number: number,
  places: ReadonlyMap<Column, number>,
  today: Day,
  faults: Fault[],
): Line | null {
  const before = faults.length
  const cell = (column: Column): string => {
    const text = (cells[places.get(column) ?? -1] ?? '')
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
    const wrong = whatIsWrong(column, text)
    if (wrong) faults.push(fault(number, column, wrong))
    return text
  }
  const [code, name, kindText, from] = [cell('code'), cell('name'), cell('kind'), cell('valid_from')]
  const kind = kindFrom(kindText)
  const valid_from = from === '' ? today : dayFromSheet(from)
  if (kindText !== '' && !kind) faults.push(fault(number, 'kind', 'kind_unknown'))
  if (!valid_from) faults.push(fault(number, 'valid_from', 'not_a_day'))
  const rest = {
    identifier: cell('identifier') || null,
    short_name: cell('short_name') || undefined,
    parent: cell('parent') || null,
    address: cell('address') || null,
    phone: cell('phone') || null,
    basis: cell('basis') || null,
  }
  if (faults.length > before || !kind || !valid_from) return null
  return { number, code, name, kind, level: LEVELS[kind] ?? null, valid_from, ...rest }
}

/** A text that a spreadsheet would compute is refused, wherever it may be shown later; a telephone may begin with +. */
function whatIsWrong(column: Column, text: string): string | null {
  const { needed, most } = columns[column]
  if (needed && text === '') return 'missing'
  if (text.length > most) return 'too_long'
  if (/\p{Cc}/u.test(text)) return 'unreadable_cell'
  if (/^[=+\-@\t]/.test(text) && !(column === 'phone' && /^\+?[\d\s().-]+$/.test(text))) return 'formula'
  if ((column === 'code' || column === 'parent') && text !== '' && !/^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$/.test(text))
    return 'code_wrong'
  if (
    column === 'identifier' &&
    text !== '' &&
    !/^[A-Z]\d{2}(\.\d{1,3}){0,3}$|^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/.test(text)
  )
    return 'identifier_wrong'
  return null
}

function kindFrom(text: string): Kind | null {
  const word = plain(text)
  const found = kindNames[word] ?? word.replace(' ', '_')
  return kinds.find((kind) => kind === found && kind !== 'province') ?? null
}

/** `2025-07-01`, `01/07/2025` or `1/7/2025`, as Viet Nam writes days. */
function dayFromSheet(text: string): Day | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (!found) return dayFrom(text)
  const [, day = '', month = '', year = ''] = found
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Lines that say something new; those that say what stands already are counted, those that say otherwise are wrong. */
function sorted(lines: readonly Line[], known: Known, faults: Fault[]): { fresh: Line[]; unchanged: number } {
  const seen = new Set<string>()
  const fresh: Line[] = []
  let unchanged = 0
  for (const line of lines) {
    const stands = known.get(line.code)
    if (seen.has(line.code)) faults.push(fault(line.number, 'code', 'twice'))
    else if (stands === undefined) fresh.push(line)
    else if (
      stands &&
      stands.name === line.name &&
      stands.kind === line.kind &&
      (line.parent === null || stands.parent === line.parent)
    )
      unchanged += 1
    else faults.push(fault(line.number, 'code', stands === null ? 'code_ended' : 'differs'))
    seen.add(line.code)
  }
  return { fresh, unchanged }
}

/** Parents before their parts; a parent that is neither here nor stands, or a circle, is wrong. */
function parentsFirst(lines: readonly Line[], known: Known, faults: Fault[]): Line[] {
  const byCode = new Map(lines.map((line) => [line.code, line]))
  const placed = new Set<string>()
  const ordered: Line[] = []
  let waiting = [...lines]
  for (const { number, parent } of lines)
    if (parent && !byCode.has(parent) && !known.get(parent)) faults.push(fault(number, 'parent', 'parent_unknown'))
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parent }) => !parent || !byCode.has(parent) || placed.has(parent))
    if (ready.length === 0) break
    for (const line of ready) placed.add(line.code)
    ordered.push(...ready)
    waiting = waiting.filter(({ code }) => !placed.has(code))
  }
  for (const { number } of waiting) faults.push(fault(number, 'parent', 'parent_circle'))
  return ordered
}
