/** One page in reading order: what stands in ruled tables, and the paragraphs around them. */
import { cleaned, hasText } from './clean.ts'
import { paragraphsOf } from './lines.ts'
import { bandsOf, tableIn } from './pdf-grid.ts'
import { type Glyphs, linesOf, type TextLine } from './pdf-lines.ts'
import type { Rule } from './pdf-rules.ts'
import { paragraph, type RawParagraph, type RawTable } from './raw.ts'

export type PageBlock = RawParagraph | RawTable

export function pageBlocks(glyphs: readonly Glyphs[], rules: readonly Rule[]): PageBlock[] {
  const blocks: PageBlock[] = []
  let top = Number.POSITIVE_INFINITY
  for (const band of bandsOf(rules)) {
    const { table, outside } = tableIn(
      band,
      glyphs.filter((glyph) => glyph.y < band.top && glyph.y > band.bottom),
    )
    if (!table.rows.some((row) => row.cells.some((cell) => hasText(cell.text)))) continue
    blocks.push(...prose(glyphs.filter((glyph) => glyph.y >= band.top && glyph.y < top)), table, ...prose(outside))
    top = band.bottom
  }
  blocks.push(...prose(glyphs.filter((glyph) => glyph.y <= top)))
  return blocks
}

function prose(glyphs: readonly Glyphs[]): RawParagraph[] {
  const lines = withoutPageNumber(linesOf(glyphs))
  const right = Math.max(...lines.map(rightOf), 0)
  const left = Math.min(...lines.map((line) => line.segments[0]?.x ?? 0), right)
  const usual = usualGap(lines)
  const runs: string[][] = []
  let run: string[] = []
  const close = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (let at = 0; at < lines.length; ) {
    const beside = besideEachOther(lines, at, (left + right) / 2)
    if (beside) {
      close()
      runs.push(...beside.columns)
      at = beside.next
      continue
    }
    const line = lines[at]
    const before = lines[at - 1]
    if (line && before && (before.y - line.y > usual * 1.35 || endsShort(before, left, right))) close()
    if (line) run.push(cleaned(line.segments.map((segment) => segment.text).join(' ')))
    at++
  }
  close()
  return runs
    .flatMap((texts) => paragraphsOf(texts, true))
    .filter(hasText)
    .map((text) => paragraph(text))
}

/** A letterhead: two columns of short lines. Its left side is read before its right. */
function besideEachOther(
  lines: readonly TextLine[],
  start: number,
  middle: number,
): { columns: string[][]; next: number } | null {
  if (lines[start]?.segments.length !== 2) return null
  const sides: [string[], string[]] = [[], []]
  let at = start
  for (; at < lines.length; at++) {
    const segments = lines[at]?.segments ?? []
    if (segments.length === 1 && !lines.slice(at + 1, at + 3).some((line) => line.segments.length === 2)) break
    if (segments.length > 2 || segments.some((segment) => segment.x < middle - 20 && segment.right > middle + 40)) break
    for (const segment of segments) sides[(segment.x + segment.right) / 2 < middle ? 0 : 1].push(cleaned(segment.text))
  }
  return at > start ? { columns: sides.flat().map((text) => [text]), next: at } : null
}

function rightOf(line: TextLine): number {
  return line.segments.at(-1)?.right ?? 0
}

function endsShort(line: TextLine, left: number, right: number): boolean {
  return rightOf(line) < left + (right - left) * 0.75
}

function usualGap(lines: readonly TextLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length * 0.1)] ?? 0
}

/** A bare figure as the first or last line of a page numbers the page. */
function withoutPageNumber(lines: readonly TextLine[]): TextLine[] {
  const isNumber = (line: TextLine | undefined) =>
    line?.segments.length === 1 && /^[-–\s]*\d{1,4}[-–\s]*$/.test(line.segments[0]?.text ?? '')
  return lines.filter((line, index) => !((index === 0 || index === lines.length - 1) && isNumber(line)))
}
