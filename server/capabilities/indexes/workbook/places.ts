import type { Flaw } from '../criteria/flaw.ts'
import { type Line, same } from './lines.ts'
import type { CellError, Headings, Sheet, SheetKey } from './sheets.ts'

/** Where codes, keys of the first sheet (`set.total`) and whole sheets (`bands`) stand in a workbook. */
export type Places = ReadonlyMap<string, { readonly sheet: string; readonly row: number }>

export function placesIn(
  sheets: readonly Sheet[],
  languages: readonly Headings[],
  { head, rows }: { readonly head: readonly Line[]; readonly rows: readonly Line[] },
): Places {
  const nameOf = (key: SheetKey) =>
    sheets.find(({ name }) => languages.some((headings) => same(headings.sheets[key], name)))?.name ?? key
  const whole = (['set', 'bands', 'groups'] as const).map((key) => [key, { sheet: nameOf(key), row: 1 }] as const)
  return new Map([
    ...whole,
    ...head.map((line) => [`set.${line.text('key')}`, { sheet: nameOf('set'), row: line.row }] as const),
    ...rows.map((line) => [line.text('code') ?? '', { sheet: nameOf('rows'), row: line.row }] as const),
  ])
}

/** The key of the first sheet that a flaw of the whole set is about. */
const KEYS: Readonly<Record<string, string>> = {
  'indexes.kinds_missing': 'kinds',
  'indexes.kind_unknown': 'kinds',
  'indexes.points_do_not_add_up': 'total',
  'indexes.set_supersedes_itself': 'supersedes',
  'indexes.places_not_two_or_three': 'places',
}

/** Flaws of a set put where they stand in the workbook: on the row of their code, on the line of their key. */
export function placeFlaws(flaws: readonly Flaw[], { places }: { readonly places: Places }): readonly CellError[] {
  return flaws.map(({ code, where, detail }) => {
    const key = where === 'set' ? KEYS[code] : undefined
    const { sheet, row } = places.get(key ? `set.${key}` : where) ?? { sheet: where, row: 1 }
    return { sheet, row, column: columnOf(code, where, row), code, detail }
  })
}

function columnOf(code: string, where: string, row: number): string {
  if (row === 1) return 'A'
  return where !== 'set' && /points|max|nothing_below/.test(code) ? 'D' : 'B'
}
