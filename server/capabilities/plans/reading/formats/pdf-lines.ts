/** Pieces of text with their places, put into lines; positions in points, y upwards. */

export type Glyphs = { text: string; x: number; y: number; width: number; size: number }
/** A run of text without a wide gap; a line of a letterhead or of a table has several. */
export type Segment = { text: string; x: number; right: number; y: number; size: number }
export type TextLine = { y: number; size: number; segments: Segment[] }

const WIDE = 1.8

export function linesOf(glyphs: readonly Glyphs[]): TextLine[] {
  const sorted = [...glyphs].sort((one, other) => other.y - one.y || one.x - other.x)
  const rows: Glyphs[][] = []
  for (const glyph of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - glyph.y) < Math.max(first.size, glyph.size) * 0.4) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map(lineOf).filter((line) => line.segments.length > 0)
}

function lineOf(row: Glyphs[]): TextLine {
  const segments: Segment[] = []
  for (const glyph of row.sort((one, other) => one.x - other.x)) {
    const open = segments.at(-1)
    const gap = open ? glyph.x - open.right : 0
    if (open && gap < glyph.size * WIDE) {
      open.text += (gap > glyph.size * 0.15 ? ' ' : '') + glyph.text
      open.right = Math.max(open.right, glyph.x + glyph.width)
    } else if (glyph.text.trim() !== '') {
      segments.push({ text: glyph.text, x: glyph.x, right: glyph.x + glyph.width, y: glyph.y, size: glyph.size })
    }
  }
  const used = segments.filter((segment) => segment.text.trim() !== '')
  return { y: row[0]?.y ?? 0, size: Math.max(...row.map((glyph) => glyph.size)), segments: used }
}
