/** Tasks from lists under headings such as "Nhiệm vụ", "Nội dung" and "Giải pháp", where no table gives them. */
import { confidenceOf, type Reason } from '../confidence.ts'
import { noTime, type Period, type Span, type Task } from '../reading.ts'
import { allOf, type Node } from '../structure/outline.ts'
import { areaOf, isHeading, roleOf } from '../structure/sections.ts'
import { timeFrom } from '../times/time.ts'
import { isRead } from './from-table.ts'
import { isLabelled, saidIn } from './labels.ts'

export function tasksFromProse(roots: readonly Node[], period: Period): Task[] {
  return [...allOf(roots)].filter(isTask).map((node) => taskOf(node, period))
}

/** The outermost numbered item below the headings; what is listed under it are its parts. */
function isTask(node: Node): boolean {
  return (
    node.mark !== null &&
    roleOf(node) === 'tasks' &&
    !isHeading(node) &&
    !isLabelled(node.body) &&
    node.parent !== null &&
    isHeading(node.parent)
  )
}

function taskOf(node: Node, period: Period): Task {
  const labels = node.children.filter((child) => isLabelled(child.body))
  const said = saidIn(textsOf([node, ...labels]).join(' '))
  const time = said.time ? timeFrom(said.time, period) : { ...noTime }
  const reasons: Reason[] = ['listed_under_tasks']
  const number = node.mark && node.mark.kind !== 'bullet' && node.mark.kind !== 'plus' ? node.mark.text : null
  if (number) reasons.push('number_printed')
  if (areaOf(node)) reasons.push('area_known')
  reasons.push(said.lead.length > 0 ? 'lead_known' : 'lead_missing')
  if (isRead(time)) reasons.push('time_known')
  return {
    area: areaOf(node),
    number,
    content: said.content || node.body,
    product: said.product,
    lead: said.lead,
    coordinating: said.coordinating,
    time,
    parts: node.children.filter((child) => !labels.includes(child)).map((child) => taskOf(child, period)),
    confidence: confidenceOf(reasons),
    reasons,
    source: [node, ...labels.flatMap((label) => [...allOf([label])])].flatMap(sourceOf),
  }
}

function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [node.body, ...node.more.map((more) => more.text)])
}

/** The item from behind its number, and the unnumbered paragraphs that go on with it. */
export function sourceOf(node: Node): Span[] {
  const first = { block: node.block, from: node.mark?.length ?? 0, to: node.text.length }
  return [first, ...node.more.map(({ block, text }) => ({ block, from: 0, to: text.length }))]
}
