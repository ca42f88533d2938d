/** A workbook without its file format: sheets by key, columns by key, cells as plain values. */
import type { SheetRows } from '#platform/reading/workbook.ts'

export type { Cell } from '#platform/reading/workbook.ts'
export type Sheet = SheetRows

/** What is wrong with one cell: row as the spreadsheet counts (the heading is 1), column by its letter. */
export type CellError = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly code: `indexes.${string}`
  readonly detail: Readonly<Record<string, string | number | null>>
}

/** Columns of each sheet, in order. The headings people read are in words/, in every language there is. */
export const SHEETS = {
  set: ['key', 'value'],
  bands: ['code', 'name', 'at_least'],
  groups: ['code', 'name', 'kinds'],
  rows: ['level', 'code', 'name', 'max', 'part', 'kind', 'appraiser', 'basis', 'standing', 'verified'],
  details: ['component', 'what', 'code', 'name', 'value', 'points'],
} as const satisfies Record<string, readonly string[]>
export type SheetKey = keyof typeof SHEETS
export type ColumnKey = (typeof SHEETS)[SheetKey][number]

/** Names of sheets and headings of columns in one language. */
export type Headings = {
  readonly sheets: Readonly<Record<SheetKey, string>>
  readonly columns: Readonly<Record<ColumnKey, string>>
}

/** `A` for the first column. */
export function letter(at: number): string {
  return String.fromCharCode(65 + at)
}

/**
 * A text that a spreadsheet might take for a formula is led by an apostrophe, which spreadsheets show as plain text; so
 * is one that begins with an apostrophe, so that every text comes back as it was.
 */
export function guarded(text: string): string {
  return /^['=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}

export function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}
