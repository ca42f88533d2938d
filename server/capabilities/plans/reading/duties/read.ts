/** Who is responsible for what: the lists under "Tổ chức thực hiện" and "Trách nhiệm". */
import { isAgencyLike } from '../agencies/heads.ts'
import { type Subject, subjectOf } from '../agencies/subject.ts'
import { confidenceOf, type Reason } from '../confidence.ts'
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
  const own = { block: node.block, from: (node.mark?.length ?? 0) + subject.restFrom, to: node.text.length }
  const text = node.text.slice(own.from).trim()
  const number = numberOf(node)
  if (node.children.length === 0) {
    const first = text ? { spans: [own], texts: [text] } : { spans: [], texts: [] }
    return withMore({ subject, number, ...first }, node.more)
  }
  const listed = node.children.map((child) => dutyOf(subject, child))
  const before = node.more.filter((more) => !more.text.endsWith(':'))
  const intro = text && !/[:]$/.test(node.text) ? [made({ subject, number, spans: [own], texts: [text] })] : []
  return [...intro, ...withMore({ subject, number: null, spans: [], texts: [] }, before), ...listed]
}

/** What is being gathered of one duty: whose it is, and where it stands. */
type Gathered = {
  readonly subject: Pick<Subject, 'agency' | 'known'>
  readonly number: string | null
  readonly spans: Span[]
  readonly texts: string[]
}

/** A paragraph that goes on belongs to the duty before it, unless it names an agency of its own. */
function withMore(first: Gathered, more: readonly Paragraph[]): Duty[] {
  const duties: Duty[] = []
  let open = first
  const close = () => {
    if (open.texts.length > 0) duties.push(made(open, open.texts.length > 1 ? ['paragraphs_joined'] : []))
  }
  for (const { block, text } of more) {
    const other = isAgencyLike(text) ? subjectOf(text) : null
    if (other && open.texts.length > 0) {
      close()
      const span = { block, from: other.restFrom, to: text.length }
      open = { subject: other, number: null, spans: [span], texts: [text.slice(other.restFrom)] }
      continue
    }
    open.spans.push({ block, from: 0, to: text.length })
    open.texts.push(text)
  }
  close()
  return duties
}

/** One lettered duty with everything listed below it. */
function dutyOf(subject: Subject, node: Node): Duty {
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
  return made({ subject, number: numberOf(node), spans, texts }, ['under_its_agency'])
}

/** How sure a duty is: a name known as an agency's, a number of its own, a list under its agency speak for it. */
function made({ subject, number, spans, texts }: Gathered, more: readonly Reason[] = []): Duty {
  const reasons: Reason[] = ['listed_under_duties', subject.known ? 'agency_known' : 'agency_guessed', ...more]
  if (number !== null) reasons.push('number_printed')
  const confidence = confidenceOf(reasons)
  return { agency: subject.agency, number, content: texts.join(' '), confidence, reasons, source: spansOf(spans) }
}

function numberOf(node: Node): string | null {
  return node.mark && node.mark.kind !== 'bullet' && node.mark.kind !== 'plus' ? node.mark.text : null
}

function spansOf(spans: Span[]): Span | Span[] {
  const [only] = spans
  return only && spans.length === 1 ? only : spans
}
