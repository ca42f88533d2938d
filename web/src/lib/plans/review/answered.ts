import { type Answer, coordinatingIn, type Item, isUnled, leadsIn, titleOf } from './shapes.ts'

const SHORT = 90

/** The value of a choice of agencies: codes parted by commas; `-` is the agency that issued the plan. */
export function pickedBy({ bodies }: Pick<Answer, 'bodies'>): string {
  return bodies.length > 0 ? bodies.map(({ code }) => code).join(',') : '-'
}

/** The lead answered before for a task that names nobody. */
export function leadBefore(item: Item, answers: readonly Answer[]): Answer | undefined {
  return answers.find(({ id, about }) => about !== 'name' && item.answers.includes(id))
}

/** The words of the proposal that something was answered for. */
export function originOf({ proposal }: Pick<Answer, 'proposal'>, items: readonly Item[]): string {
  const item = items.find(({ id }) => id === proposal)
  return item ? shortOf(titleOf(item.content)) : ''
}

export function shortOf(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text
}

/** Open proposals that an answer stands preselected at, and nothing else is asked of. */
export function carriedBy({ id }: Pick<Answer, 'id'>, items: readonly Item[]): Item[] {
  return items.filter((item) => item.ready && item.answers.includes(id))
}

/** How many other open tasks name nobody: in the area of this one, and in the whole document. */
export function othersUnled(item: Item, items: readonly Item[]): { area: number; plan: number } {
  const area = areaOf(item)
  const others = items.filter(
    (one) => one.id !== item.id && one.state === 'proposed' && one.change !== 'remove' && isUnled(one.content),
  )
  return { area: others.filter((one) => areaOf(one) === area).length, plan: others.length }
}

export function areaOf({ content }: Pick<Item, 'content'>): string | null {
  return 'area' in content ? content.area : null
}

/** All that stands preselected for a proposal: its lead, and every name in it that was answered before. */
export function takenFor(item: Item, answers: readonly Answer[]): Answer[] {
  const written = new Set([...leadsIn(item.content), ...coordinatingIn(item.content)])
  const isNamed = ({ about, text }: Answer) => about === 'name' && text !== null && written.has(text)
  return item.state === 'proposed' ? answers.filter((one) => isNamed(one) || leadBefore(item, answers) === one) : []
}
