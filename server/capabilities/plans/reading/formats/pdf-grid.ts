/** A ruled table: its grid from the lines, its merged cells from the lines that are missing. */
import { cleaned } from './clean.ts'
import { type Glyphs, linesOf } from './pdf-lines.ts'
import type { Rule } from './pdf-rules.ts'
import type { RawCell, RawTable } from './raw.ts'

/** A stretch of the page that upright lines cover without a break. */
export type Band = { top: number; bottom: number; rules: Rule[] }

const NEAR = 2.5

export function bandsOf(rules: readonly Rule[]): Band[] {
  const upright = rules.filter((rule) => rule.upright).sort((one, other) => other.to - one.to)
  const bands: Band[] = []
  for (const rule of upright) {
    const open = bands.at(-1)
    if (open && rule.to >= open.bottom - NEAR) open.bottom = Math.min(open.bottom, rule.from)
    else bands.push({ top: rule.to, bottom: rule.from, rules: [] })
  }
  for (const band of bands) band.rules = rules.filter((rule) => touches(rule, band))
  return bands.filter((band) => places(band.rules, true).length > 2 && places(band.rules, false).length > 1)
}

function touches(rule: Rule, { top, bottom }: Band): boolean {
  if (rule.upright) return rule.to <= top + NEAR && rule.from >= bottom - NEAR
  return rule.at <= top + NEAR && rule.at >= bottom - NEAR
}

/** The distinct places of the lines in one direction, near ones taken as one. */
function places(rules: readonly Rule[], upright: boolean): number[] {
  const sorted = rules
    .filter((rule) => rule.upright === upright)
    .map((rule) => rule.at)
    .sort((one, other) => one - other)
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? at) > NEAR)
}

/** The table, and the text inside its band that lies in none of its cells. */
export function tableIn(band: Band, glyphs: readonly Glyphs[]): { table: RawTable; outside: Glyphs[] } {
  const xs = places(band.rules, true)
  const ys = withEnds(places(band.rules, false).reverse(), band)
  const owner = ownersOf(band, xs, ys)
  const inside = new Map<RawCell, Glyphs[]>()
  const outside: Glyphs[] = []
  for (const glyph of glyphs) {
    const cell =
      owner[slot(ys, glyph.y + glyph.size * 0.3, true)]?.[slot(xs, glyph.x + Math.min(glyph.width / 2, 8), false)]
    const here = cell ? inside.get(cell) : outside
    if (here) here.push(glyph)
    else if (cell) inside.set(cell, [glyph])
  }
  const seen = new Set<RawCell>()
  const rows = owner.map((cells) => ({
    cells: cells
      .filter((cell) => !seen.has(cell) && seen.add(cell))
      .map((cell) => Object.assign(cell, { text: textIn(inside.get(cell) ?? []) })),
  }))
  return { table: { kind: 'table', rows }, outside }
}

/** A row cut by the end of the page has upright lines and no line below it. */
function withEnds(ys: readonly number[], { top, bottom }: Band): number[] {
  const inside = ys.filter((y) => y < top - NEAR && y > bottom + NEAR)
  return [top, ...inside, bottom]
}

function textIn(glyphs: readonly Glyphs[]): string {
  return cleaned(
    linesOf(glyphs)
      .map((line) => line.segments.map((segment) => segment.text).join(' '))
      .join(' '),
  )
}

function slot(places: readonly number[], at: number, downwards: boolean): number {
  return places.findIndex((place, index) => {
    const next = places[index + 1] ?? place
    return downwards ? at <= place && at > next : at >= place && at < next
  })
}

/** Which cell each square of the grid belongs to: a square without a line to the next shares its cell. */
function ownersOf(band: Band, xs: readonly number[], ys: readonly number[]): RawCell[][] {
  const owner: RawCell[][] = ys.slice(1).map(() => [])
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (owner[row]?.[column]) continue
      const width = reach(column, xs.length - 1, (at) => isRuled(band, true, xs[at], middle(ys, row)))
      const height = reach(row, ys.length - 1, (at) => isRuled(band, false, ys[at], middle(xs, column)))
      const cell: RawCell = { text: '', column, width, height }
      for (let y = row; y < row + height; y++) for (let x = column; x < column + width; x++) setOwner(owner, y, x, cell)
    }
  }
  return owner
}

function setOwner(owner: RawCell[][], row: number, column: number, cell: RawCell): void {
  const cells = owner[row]
  if (cells && !cells[column]) cells[column] = cell
}

function reach(from: number, end: number, isBorder: (at: number) => boolean): number {
  let at = from + 1
  while (at < end && !isBorder(at)) at++
  return at - from
}

function middle(places: readonly number[], at: number): number {
  return ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2
}

function isRuled(band: Band, upright: boolean, at: number | undefined, across: number): boolean {
  return band.rules.some(
    (rule) =>
      rule.upright === upright && Math.abs(rule.at - (at ?? 0)) <= NEAR && rule.from <= across && rule.to >= across,
  )
}
