/**
 * What a person answered once for a document is kept with it, and offered again where the same is asked: whom a name
 * means, and who leads the tasks of an area, or of the plan, that name nobody. Nothing follows from it by itself.
 */
import { uuidv7 } from '#platform/database/uuid.ts'
import type { Choice, Chosen } from '../agencies-named/assigning.ts'
import type { Body } from '../agencies-named/resolve.ts'
import type { Resolver } from '../agencies-named/resolving.ts'
import { type Content, isDuty, isTask, type Proposal, type TaskContent } from '../plan.ts'

export type Answer = {
  readonly id: string
  readonly about: 'name' | 'area' | 'plan'
  /** The name as written, or the title of the area; null for the whole plan, and for tasks of no area. */
  readonly text: string | null
  /** Codes of the bodies that are meant; none is the agency that issued the plan. */
  readonly codes: readonly string[]
  /** The proposal that it was answered for. */
  readonly proposal: string
}

/** Who leads a task that names nobody, and which others the same is to be offered for. */
export type LeadGiven = { readonly codes: readonly string[]; readonly also?: 'area' | 'plan' | null | undefined }

/** A task that nobody leads, neither itself nor by its parts. */
export function isUnled(content: Content): content is TaskContent {
  return isTask(content) && content.lead.length === 0 && content.parts.every((part) => isUnled(part))
}

/** The task with its lead, and whom its names mean then: just these, or the agency that issued the plan. */
export function ledBy(
  content: TaskContent,
  leads: readonly Body[],
  owner: Pick<Body, 'name'>,
): { content: TaskContent; chosen: Chosen } {
  const named: [string, readonly Body[]][] = leads.map((body) => [body.name, [body]])
  if (named.length === 0) named.push([owner.name, []])
  return { content: { ...content, lead: named.map(([written]) => written) }, chosen: new Map(named) }
}

/** Answers of one acceptance that may be asked for again: names nobody knows, and a lead meant for others too. */
export function answersIn(
  { id: proposal, content }: Proposal,
  choices: readonly Choice[],
  lead: LeadGiven | null,
  resolver: Pick<Resolver, 'resolve'>,
  now: Date,
): Answer[] {
  const unknown = choices.filter(({ written }) => resolver.resolve(written).bodies.length === 0)
  const id = () => uuidv7(now.getTime())
  const names = unknown.map(({ written, codes }) => ({
    id: id(),
    about: 'name' as const,
    text: written,
    codes,
    proposal,
  }))
  if (!lead?.also) return names
  const text = lead.also === 'area' && 'area' in content ? content.area : null
  return [...names, { id: id(), about: lead.also, text, codes: lead.codes, proposal }]
}

/** The newest answer to a question stands; one for the whole plan ends those for its areas. */
export function keptWith(standing: readonly Answer[], given: readonly Answer[]): readonly Answer[] {
  return given.reduce((kept, answer) => {
    if (kept.some((one) => asksSame(one, answer) && one.codes.join() === answer.codes.join())) return kept
    return [...kept.filter((one) => !isReplaced(one, answer)), answer]
  }, standing)
}

function asksSame(one: Answer, other: Answer): boolean {
  return one.about === other.about && one.text === other.text
}

function isReplaced(one: Answer, by: Answer): boolean {
  return asksSame(one, by) || (by.about === 'plan' && one.about === 'area')
}

export type TakenOver = {
  /** What stands preselected for a proposal: its lead, and names that lead it. */
  readonly answers: readonly Answer[]
  /** Whether with these every lead is known, so that it can be accepted together with others of the same answer. */
  readonly ready: boolean
}

/** What was answered elsewhere for what an open proposal asks. */
export function takenOver(
  { state, change, content }: Proposal,
  standing: readonly Answer[],
  resolver: Pick<Resolver, 'resolve'>,
): TakenOver {
  if (state !== 'proposed' || change === 'remove' || standing.length === 0) return { answers: [], ready: false }
  const asked = leadsIn(content).filter((written) => resolver.resolve(written).bodies.length === 0)
  const named = asked.map((written) => standing.find(({ about, text }) => about === 'name' && text === written))
  const found = [...named, ...(isUnled(content) ? [leadFor(content, standing)] : [])]
  const answers = found.filter((answer) => answer !== undefined)
  return { answers, ready: answers.length > 0 && answers.length === found.length }
}

/** The answer for its own area goes before that for the whole plan. */
export function leadFor({ area }: TaskContent, standing: readonly Answer[]): Answer | undefined {
  const ofArea = standing.find((one) => one.about === 'area' && one.text === area)
  return ofArea ?? standing.find(({ about }) => about === 'plan')
}

function leadsIn(content: Content): string[] {
  if (isDuty(content)) return [content.agency]
  return isTask(content) ? [...new Set([...content.lead, ...content.parts.flatMap(leadsIn)])] : []
}

/** Names answered before, as choices for the next acceptance. */
export function choicesOf(standing: readonly Answer[]): Choice[] {
  return standing.flatMap(({ about, text, codes }) =>
    about === 'name' && text !== null ? [{ written: text, codes }] : [],
  )
}
