/** The blocks that no item covers, each with what it seems to be; nothing of the document is dropped. */
import type { Duty, PlanReading, Source, Span, Target, Task, Unplaced, UnplacedReason } from './reading.ts'
import { allOf, isBackMatter, isClosing, type Node } from './structure/outline.ts'
import { roleOf } from './structure/sections.ts'
import type { TaskTable } from './structure/tables.ts'

type Items = Pick<PlanReading, 'blocks' | 'targets' | 'tasks' | 'duties'>

/** What comes after the signature and begins anew. */
const NEW_PART = /^(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|BIỂU|DANH MỤC|BẢNG)/

export function unplacedOf(items: Items, roots: readonly Node[], tables: readonly TaskTable[]): Unplaced[] {
  const covered = coveredBy(items)
  const columns = new Set(
    tables.flatMap((table) => table.headings.flatMap((row) => row.cells.map((cell) => cell.block))),
  )
  const inRows = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => cell.block))))
  const first = firstNumbered(roots)
  const inDecision = new Set([...allOf(roots)].filter((node) => roleOf(node) === 'decision').map((node) => node.block))
  let back = false
  const left: Unplaced[] = []
  items.blocks.forEach(({ text, kind }, block) => {
    back = (back && kind !== 'cell' && !NEW_PART.test(text)) || isBackMatter(text)
    if (covered.has(block)) return
    const known =
      (columns.has(block) && 'column_heading') || (inRows.has(block) && 'heading') || (back && 'back_matter')
    const reason = known || (inDecision.has(block) ? 'basis' : reasonOf(text, kind, block < first))
    left.push({ block, reason, source: { block, from: 0, to: text.length } })
  })
  return left
}

function reasonOf(text: string, kind: string, front: boolean): UnplacedReason {
  if (front) return /^(?:Căn cứ|Thực hiện|Xét|Triển khai)\s/.test(text) ? 'basis' : 'front_matter'
  if (isClosing(text)) return 'closing'
  return kind === 'heading' || (text.length < 120 && !/[.;]$/.test(text)) ? 'heading' : 'prose'
}

/** The block of the first numbered section; a decision of articles alone is front matter to its end. */
function firstNumbered(roots: readonly Node[]): number {
  const first = roots.find((node) => node.mark && node.mark.kind !== 'article' && node.mark.kind !== 'bullet')
  const articles = roots.some((node) => node.mark?.kind === 'article')
  return first?.block ?? (articles ? Number.POSITIVE_INFINITY : 0)
}

function coveredBy({ targets, tasks, duties }: Items): Set<number> {
  const covered = new Set<number>()
  const cover = (item: Target | Duty | Task) => {
    for (const span of spansOf(item.source)) covered.add(span.block)
    if ('parts' in item) item.parts.forEach(cover)
  }
  for (const list of [targets, tasks, duties]) list.forEach(cover)
  return covered
}

export function spansOf(source: Source): Span[] {
  return Array.isArray(source) ? source : [source]
}
