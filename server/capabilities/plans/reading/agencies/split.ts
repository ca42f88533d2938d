/** A list of agencies as written, cut into its names; a group ("Các sở, ban, ngành tỉnh") stays one. */
import { beginsAgency } from './heads.ts'

const JOINT = /\s*[,;]\s*(?:và\s+)?|\s+(?:và|va|cùng)\s+|\s*[/+]\s*|(?:^|\s+)-\s+|\s*\.\s+/gu

export function splitAgencies(text: string): string[] {
  const names: string[] = []
  let start = 0
  const close = (end: number) => {
    const name = trimmed(text.slice(start, end))
    if (name) names.push(name)
  }
  for (const joint of text.matchAll(JOINT)) {
    const after = joint.index + joint[0].length
    const before = text.slice(start, joint.index)
    if (!parts(joint[0], before, text.slice(after, after + 60))) continue
    close(joint.index)
    start = after
  }
  close(text.length)
  return names
}

function parts(joint: string, before: string, after: string): boolean {
  if (insideBrackets(before)) return false
  if (before.trim() === '' || joint.includes(';')) return true
  if (joint.trim() === '.' && before.trim().length < 6) return false
  if (/v[àa]/.test(joint) && isCouncilAndCommittee(before, after)) return false
  return beginsAgency(after, before.trim()) || beginsAlike(after, before.trim())
}

/** Names of a kind nobody knows still begin with the same word: "Nha Nội chính, Nha Tư pháp". */
function beginsAlike(after: string, before: string): boolean {
  const [kind] = before.split(' ', 1)
  return kind !== undefined && /^\p{Lu}/u.test(kind) && before.includes(' ') && after.startsWith(`${kind} `)
}

function insideBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện" is one office. */
function isCouncilAndCommittee(before: string, after: string): boolean {
  return (
    /(?:Hội đồng nhân dân|HĐND|Quốc hội)$/u.test(before) &&
    /^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)/u.test(after) &&
    /Văn phòng|VP/u.test(before)
  )
}

function trimmed(text: string): string {
  return text.replace(/^[\s\-–:.,;]+|[\s\-–:.,;]+$/gu, '')
}
