import { pointsFrom } from '../scoring/exact.ts'
import {
  type CellError,
  type ColumnKey,
  type Headings,
  letter,
  SHEETS,
  type Sheet,
  type SheetKey,
  unguarded,
} from './sheets.ts'

/** A line of a sheet that knows where its cells stand, and collects what is wrong with them. */
export type Line = {
  readonly row: number
  /** A trimmed text; null where empty. */
  text(column: ColumnKey): string | null
  /** A text that has to be there; empty (with an error) where it is not. */
  must(column: ColumnKey): string
  /** One of the words allowed; the first (with an error) where it is none of them. */
  oneOf<W extends string>(column: ColumnKey, words: readonly [W, ...W[]]): W
  /** A number in thousandths; zero (with an error) where it is none. */
  thousandths(column: ColumnKey): number
  yes(column: ColumnKey): boolean
  wrong(column: ColumnKey, code: CellError['code'], detail?: CellError['detail']): void
}

/** Lines of a sheet below its heading, empty ones left out; headings may stand in any language and any order. */
export function linesOf(
  key: SheetKey,
  sheets: readonly Sheet[],
  languages: readonly Headings[],
  errors: CellError[],
): readonly Line[] {
  const sheet = sheets.find(({ name }) => languages.some((headings) => same(headings.sheets[key], name)))
  if (!sheet) {
    errors.push({
      sheet: languages[0]?.sheets[key] ?? key,
      row: 1,
      column: 'A',
      code: 'indexes.sheet_missing',
      detail: {},
    })
    return []
  }
  const places = headingPlaces(key, sheet, languages, errors)
  if (places.size < SHEETS[key].length) return []
  return sheet.rows.flatMap((cells, at) => {
    const empty = cells.every((cell) => cell === null || cell === '')
    return at === 0 || empty ? [] : [lineOf(sheet, at, places, errors)]
  })
}

type Places = ReadonlyMap<ColumnKey, number>

function headingPlaces(key: SheetKey, sheet: Sheet, languages: readonly Headings[], errors: CellError[]): Places {
  const heads = (sheet.rows[0] ?? []).map((cell) => (typeof cell === 'string' ? unguarded(cell) : ''))
  const places = new Map<ColumnKey, number>()
  for (const [at, column] of SHEETS[key].entries()) {
    const place = heads.findIndex((head) => languages.some((headings) => same(headings.columns[column], head)))
    if (place >= 0) places.set(column, place)
    else {
      const detail = { heading: languages[0]?.columns[column] ?? column }
      errors.push({ sheet: sheet.name, row: 1, column: letter(at), code: 'indexes.heading_missing', detail })
    }
  }
  return places
}

function lineOf(sheet: Sheet, at: number, places: Places, errors: CellError[]): Line {
  const wrong: Line['wrong'] = (column, code, detail = {}) => {
    errors.push({ sheet: sheet.name, row: at + 1, column: letter(places.get(column) ?? 0), code, detail })
  }
  const text: Line['text'] = (column) => {
    const cell = sheet.rows[at]?.[places.get(column) ?? 0] ?? null
    if (typeof cell === 'object' && cell !== null) {
      wrong(column, cell.unreadable === 'formula' ? 'indexes.cell_is_formula' : 'indexes.cell_is_error')
      return null
    }
    const found = unguarded(String(cell ?? '')).trim()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(found))
      wrong(column, 'indexes.text_unreadable')
    return found === '' ? null : found
  }
  const must: Line['must'] = (column) => {
    const before = errors.length
    const found = text(column)
    if (found === null && errors.length === before) wrong(column, 'indexes.cell_empty')
    return found ?? ''
  }
  const oneOf: Line['oneOf'] = (column, words) => {
    const found = must(column)
    const word = words.find((one) => one === found)
    if (word === undefined && found !== '')
      wrong(column, 'indexes.word_unknown', { word: found, allowed: words.join(', ') })
    return word ?? words[0]
  }
  const thousandths: Line['thousandths'] = (column) => {
    const found = must(column)
    const number = pointsFrom(found.replace(',', '.'))
    if (number === null && found !== '') wrong(column, 'indexes.number_unreadable', { number: found })
    return number ?? 0
  }
  const yes: Line['yes'] = (column) => oneOf(column, ['false', 'true']) === 'true'
  return { row: at + 1, text, must, oneOf, thousandths, yes, wrong }
}

export function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
