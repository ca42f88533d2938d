/** Who is responsible for what: the lists under "Tổ chức thực hiện" and "Trách nhiệm". */
import { isAgencyLike } from '../agencies/heads.ts'
import { subjectOf } from '../agencies/subject.ts'
import type { Duty, Span } from '../reading.ts'
import type { Paragraph } from '../structure/flatten.ts'
import { allOf, type Node } from '../structure/outline.ts'
import { roleOf } from '../structure/sections.ts'

export function dutiesOf(roots: readonly Node[]): Duty[] {
  const lists = [...allOf(roots)].filter(
    (node) => roleOf(node) === 'duties' && (!node.parent || roleOf(node.parent) !== 'duties'),
  )
  return lists.flatMap((list) => list.children.flatMap(dutiesUnder))
}

function dutiesUnder(node: Node): Duty[] {
  const subject = subjectOf(node.body, true)
  if (!subject) return node.children.flatMap(dutiesUnder)
  const { agency } = subject
  const own = { block: node.block, from: (node.mark?.length ?? 0) + subject.restFrom, to: node.text.length }
  const says = node.text.slice(own.from).trim() !== ''
  const number = numberOf(node)
  if (node.children.length === 0) {
    const first = { span: says ? [own] : [], text: says ? node.text.slice(own.from).trim() : '' }
    return withMore(agency, number, first, node.more)
  }
  const listed = node.children.map((child) => dutyOf(agency, child))
  const before = node.more.filter((more) => !more.text.endsWith(':'))
  const intro =
    says && !/[:]$/.test(node.text) ? [{ agency, number, content: node.text.slice(own.from).trim(), source: own }] : []
  return [...intro, ...withMore(agency, null, { span: [], text: '' }, before), ...listed]
}

/** A paragraph that goes on belongs to the duty before it, unless it names an agency of its own. */
function withMore(
  agency: string,
  number: string | null,
  first: { span: Span[]; text: string },
  more: readonly Paragraph[],
): Duty[] {
  const duties: Duty[] = []
  let open: { agency: string; number: string | null; spans: Span[]; texts: string[] } = {
    agency,
    number,
    spans: first.span,
    texts: first.text ? [first.text] : [],
  }
  const close = () => {
    if (open.texts.length === 0) return
    duties.push({
      agency: open.agency,
      number: open.number,
      content: open.texts.join(' '),
      source: spansOf(open.spans),
    })
  }
  for (const { block, text } of more) {
    const other = isAgencyLike(text) ? subjectOf(text) : null
    if (other && open.texts.length > 0) {
      close()
      const span = { block, from: other.restFrom, to: text.length }
      open = { agency: other.agency, number: null, spans: [span], texts: [text.slice(other.restFrom)] }
      continue
    }
    open.spans.push({ block, from: 0, to: text.length })
    open.texts.push(text)
  }
  close()
  return duties
}

/** One lettered duty with everything listed below it. */
function dutyOf(agency: string, node: Node): Duty {
  const spans: Span[] = []
  const texts: string[] = []
  for (const one of allOf([node])) {
    spans.push({ block: one.block, from: one.mark?.length ?? 0, to: one.text.length })
    texts.push(one.body)
    for (const more of one.more) {
      spans.push({ block: more.block, from: 0, to: more.text.length })
      texts.push(more.text)
    }
  }
  return { agency, number: numberOf(node), content: texts.join(' '), source: spansOf(spans) }
}

function numberOf(node: Node): string | null {
  return node.mark && node.mark.kind !== 'bullet' && node.mark.kind !== 'plus' ? node.mark.text : null
}

function spansOf(spans: Span[]): Span | Span[] {
  const [only] = spans
  return only && spans.length === 1 ? only : spans
}
