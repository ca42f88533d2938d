import { desk as en } from '#words/en/desk.ts'
import { desk as vi } from '#words/vi/desk.ts'
import type { Locale } from './language.ts'

export type ReasonKind = 'supplement' | 'refuse' | 'ineligible'

/** The reason as a slip prints it: the line of the legal list, then what was added. Slips are in Vietnamese. */
export function reasonGiven(kind: ReasonKind, values: Readonly<Record<string, string>>): string {
  const list: Readonly<Record<string, string>> = vi.reasons[kind]
  const line = list[values[`reason.${kind}`] ?? ''] ?? ''
  const more = values[`more.${kind}`]?.trim() ?? ''
  return [line, more].filter(Boolean).join('. ')
}

/** The legal list of reasons, for a select. */
export function reasonsFor(locale: Locale, kind: ReasonKind): { value: string; label: string }[] {
  const list: Readonly<Record<string, string>> = { vi, en }[locale].reasons[kind]
  return Object.entries(list).map(([value, label]) => ({ value, label }))
}
