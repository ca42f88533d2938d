import type { IconName } from '../icons.ts'

/** One place of the main menu. */
export type Place = {
  readonly href: string
  readonly label: string
  readonly icon?: IconName | undefined
  readonly shortcut?: string
  readonly count?: string
}

/** The place one is in: the longest address that begins the path, so that `/plans/12` lights up `/plans`. */
export function placeOf(places: readonly Place[], path: string): string | undefined {
  return places
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(href === '/' ? '//' : `${href}/`))
    .sort((a, b) => b.length - a.length)[0]
}
