import { fold } from '#lib/format.ts'
import type { Agency } from './choices.ts'

export type Branch = { readonly agency: Agency; readonly parts: readonly Branch[] }

/** Agencies as they hang below each other; those whose parent is not among them stand on top. */
export function branchesOf(agencies: readonly Agency[]): Branch[] {
  const codes = new Set(agencies.map(({ code }) => code))
  const byParent = Map.groupBy(agencies, ({ parent }) => (parent !== null && codes.has(parent) ? parent : ''))
  const below = (code: string): Branch[] =>
    (byParent.get(code) ?? [])
      .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))
      .map((agency) => ({ agency, parts: below(agency.code) }))
  return below('')
}

/** Agencies found by words of name or code without accents; all where nothing was typed. */
export function found(agencies: readonly Agency[], typed: string): readonly Agency[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return agencies
  return agencies.filter(({ name, code, identifier }) =>
    words.every((word) => fold(`${name} ${code} ${identifier ?? ''}`).includes(word)),
  )
}
