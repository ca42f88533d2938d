import type { components } from '#contract/api.d.ts'

/** What a citizen has answered so far, by the name of its field. */
export type Answers = Readonly<Record<string, string>>
export type Content = components['schemas']['ProcedureSheet']['content']

/** Every question and the last part of its address, in the order in which they are asked. */
export const slugs = {
  agency: 'noi-nop',
  case: 'truong-hop',
  whom: 'cua-ai',
  person: 'nguoi-co-ho-so',
  contact: 'lien-he',
  papers: 'giay-to',
  counts: 'so-luong',
  return: 'nhan-ket-qua',
  check: 'xem-lai',
} as const
export type Question = keyof typeof slugs

/** The case of somebody who does not know theirs: the desk decides. */
export const NO_CASE = '-'
export const ANSWERED = 'yes'

/** The questions of a procedure: only what it makes a difference to answer. */
export function questionsOf(content: Content): readonly Question[] {
  const asked = Object.keys(slugs) as Question[]
  return asked.filter(
    (question) =>
      (question !== 'case' || content.cases.length > 0) &&
      (question !== 'papers' || content.components.length > 0) &&
      (question !== 'counts' || unitsOf(content).length > 0),
  )
}

/** What the fees of a procedure count besides the case itself: pages, copies, rooms. */
export function unitsOf({ fees }: Pick<Content, 'fees'>): readonly string[] {
  const units = fees.flatMap(({ per, max }) => [per, ...(max ? [max.per] : [])])
  return [...new Set(units)].filter((unit) => unit !== 'case')
}

export function questionAt(slug: string): Question | null {
  const found = (Object.entries(slugs) as [Question, string][]).find(([, one]) => one === slug)
  return found ? found[0] : null
}

/** The address of a question of a draft; `fix` leads back to the last page once it is answered. */
export function questionPath(procedure: string, question: Question, draft: string, fix = false): string {
  return `/nop-ho-so/${encodeURIComponent(procedure)}/${slugs[question]}?nhap=${draft}${fix ? '&sua=1' : ''}`
}

/** The answers a draft holds; whatever else stands in it is left out. */
export function answersIn(content: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(content).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
