/** Gives every paragraph and every filled cell its number as a block, and keeps where it stood. */

import { cleaned, hasText, isTitle } from '../formats/clean.ts'
import type { RawBlock, RawRow } from '../formats/raw.ts'
import type { Block, TablePlace } from '../reading.ts'
import { unglued } from './titles.ts'

export type Cell = { block: number; text: string; column: number; width: number; height: number }
export type Row = { cells: Cell[]; afterPage: boolean }
export type Paragraph = { kind: 'paragraph'; block: number; text: string; styled: boolean }
export type Table = { kind: 'table'; rows: Row[] }
export type Piece = Paragraph | Table

export function flattened(raw: readonly RawBlock[]): { blocks: Block[]; pieces: Piece[] } {
  const blocks: Block[] = []
  const pieces: Piece[] = []
  for (const one of raw) {
    if (one.kind === 'paragraph') {
      for (const text of unglued(cleaned(one.text)).filter(hasText)) {
        pieces.push({ kind: 'paragraph', block: blocks.length, text, styled: one.heading })
        blocks.push({ text, kind: one.heading || isTitle(text) ? 'heading' : 'paragraph' })
      }
    } else
      pieces.push({
        kind: 'table',
        rows: one.rows.map((row) => flatRow(row, blocks)).filter((row) => row.cells.length > 0),
      })
  }
  return { blocks, pieces }
}

/** The tables among the pieces, by where their cells stand. */
export function tablePlaces(pieces: readonly Piece[]): TablePlace[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'table' && piece.rows.length > 0
      ? [{ rows: piece.rows.map(({ cells }) => cells.map(({ text, ...place }) => place)) }]
      : [],
  )
}

function flatRow(row: RawRow, blocks: Block[]): Row {
  const filled = row.cells.map((cell) => ({ ...cell, text: cleaned(cell.text) })).filter((cell) => hasText(cell.text))
  const kind = filled.length === 1 ? 'row' : 'cell'
  const cells = filled.map((cell) => {
    blocks.push({ text: cell.text, kind })
    return { block: blocks.length - 1, text: cell.text, column: cell.column, width: cell.width, height: cell.height }
  })
  return { cells, afterPage: false }
}
