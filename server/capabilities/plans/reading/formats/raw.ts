/** What every format is turned into: paragraphs and tables in reading order, with places inside the tables. */
import type { Finding } from '../reading.ts'

/** `column` and `width` count grid columns; `height` rows, above 1 where the cell is merged downwards. */
export type RawCell = { text: string; column: number; width: number; height: number }
export type RawRow = { cells: RawCell[] }
export type RawParagraph = { kind: 'paragraph'; text: string; heading: boolean }
export type RawTable = { kind: 'table'; rows: RawRow[] }
export type RawBlock = RawParagraph | RawTable
export type RawDocument = { blocks: RawBlock[]; findings: Finding[] }

export function finding(code: Finding['code'], detail: Finding['detail'] = {}): Finding {
  return { code, detail }
}

export function nothingRead(code: Finding['code'], detail: Finding['detail'] = {}): RawDocument {
  return { blocks: [], findings: [finding(code, detail)] }
}

export function paragraph(text: string, heading = false): RawParagraph {
  return { kind: 'paragraph', text, heading }
}

/** A table whose cells stand one beside the other, none merged. */
export function tableOf(rows: readonly (readonly string[])[]): RawTable {
  return {
    kind: 'table',
    rows: rows.map((texts) => ({ cells: texts.map((text, column) => ({ text, column, width: 1, height: 1 })) })),
  }
}
