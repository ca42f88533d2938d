import type { components } from '#contract/api.d.ts'

export type Sheet = components['schemas']['PlanDocument']
export type Proposal = components['schemas']['PlanProposal']
export type Answer = Sheet['answers'][number]
export type Kind = Proposal['kind']
export type Standing = Proposal['state']
export type Span = Proposal['source'][number]
export type Every = 'year' | 'quarter' | 'month' | 'always' | null
export type Comparator = '>' | '>=' | '<' | '<=' | '=' | 'between'

export type Quota = {
  readonly at_least: number
  readonly unit: string
  readonly every: Every
  readonly within_years: number | null
  readonly total: number | null
}
export type Time = {
  readonly text: string | null
  readonly from: string | null
  readonly to: string | null
  readonly every: Every
  readonly deadlines: readonly { readonly on: string; readonly text: string }[]
  readonly quota: readonly Quota[]
}
export type TaskContent = {
  readonly area: string | null
  readonly number: string | null
  readonly content: string
  readonly product: string | null
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly time: Time
  readonly parts: readonly TaskContent[]
}
export type TargetContent = {
  readonly text: string
  readonly comparator: Comparator
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  readonly by: number | null
  readonly every: Every
  readonly change: 'reduce' | 'raise' | null
  readonly base: { readonly year: number | null; readonly text: string } | null
}
export type DutyContent = { readonly agency: string; readonly number: string | null; readonly content: string }
export type Content = TaskContent | TargetContent | DutyContent

/** A proposal as the page needs it: what it says, and by name which agencies that means. */
export type Item = Pick<
  Proposal,
  | 'id'
  | 'kind'
  | 'change'
  | 'position'
  | 'state'
  | 'confidence'
  | 'sure'
  | 'reasons'
  | 'fields'
  | 'reason'
  | 'dues'
  | 'answers'
  | 'ready'
  | 'open'
> & {
  readonly content: Content
  readonly before: Content | null
  /** What was read, where a person made it something else. */
  readonly read: Content | null
  readonly source: readonly Span[]
  readonly doubts: readonly Doubt[]
}

/** Whom a written name means; a group of two hundred communes is a number and three names. */
export type Name = {
  readonly how: Proposal['agencies'][number]['how']
  readonly count: number
  readonly names: readonly string[]
  readonly offered: readonly { readonly code: string; readonly name: string }[]
}
export type Names = Readonly<Record<string, Name>>

export const DOUBTS = [
  'lead_missing',
  'agency_unknown',
  'agency_guessed',
  'time_unread',
  'in_duty_or_money',
  'joined_over_page',
  'paragraphs_joined',
  'inherited_from_above',
  'year_from_period',
  'few_signs',
] as const
export type Doubt = (typeof DOUBTS)[number]

/** The words of an item that stand for it in a list. */
export function titleOf(content: Content): string {
  return 'text' in content ? content.text : content.content
}

/** Everybody who leads, parts included. */
export function leadsIn(content: Content): string[] {
  if ('agency' in content) return [content.agency]
  if (!('lead' in content)) return []
  return [...new Set([...content.lead, ...content.parts.flatMap(leadsIn)])]
}

export function coordinatingIn(content: Content): string[] {
  if (!('lead' in content)) return []
  return [...new Set([...content.coordinating, ...content.parts.flatMap(coordinatingIn)])]
}

/** A task that nobody leads, neither itself nor by its parts. */
export function isUnled(content: Content): boolean {
  return 'lead' in content && content.lead.length === 0 && content.parts.every(({ lead }) => lead.length === 0)
}

export const isUnclear = (name: Name | undefined): boolean => name !== undefined && name.count === 0
