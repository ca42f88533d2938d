import { desk as vi } from '#words/vi/dossiers/desk.ts'

export type ReasonKind = 'supplement' | 'refuse' | 'ineligible'

/** The reason as a slip prints it: the line of the legal list, then what was added. Slips are in Vietnamese. */
export function reasonGiven(kind: ReasonKind, values: Readonly<Record<string, string>>): string {
  const list: Readonly<Record<string, string>> = vi.reasons[kind]
  const line = list[values[`reason.${kind}`] ?? ''] ?? ''
  const more = values[`more.${kind}`]?.trim() ?? ''
  return [line, more].filter(Boolean).join('. ')
}
