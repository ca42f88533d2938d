import type { Locale } from './language.ts'
import type { IconName } from './ui/icons.ts'

type Said = Readonly<Record<Locale, string>>
type Row = { readonly kind: string; readonly code: string; readonly agency: string; readonly class: string }

/** What a capability's pages bring along to pages that know none by name, in its `lib/<capability>/room.ts`. */
export type Room = {
  /** Its place in the bar of staff, behind another, for whoever holds one of these permissions. */
  readonly place?: {
    readonly href: string
    readonly after: string
    readonly label: Said
    readonly icon?: IconName | undefined
    readonly opens: readonly string[]
  }
  /** Its door at the foot of every citizen's page. */
  readonly door?: { readonly href: string; readonly label: Said }
  /** Its kind of rows behind a figure: what they show, what the columns are called, where one opens. */
  readonly rows?: {
    readonly kind: string
    readonly columns: readonly string[]
    readonly caption: Said
    readonly labels: Readonly<Record<string, Said>>
    address(row: Row): string
  }
}

const found = import.meta.glob<{ readonly room: Room }>('./*/room.ts', { eager: true })

export const rooms: readonly Room[] = Object.values(found).map(({ room }) => room)

/** The room that has rows of that kind, where it is none of the kinds the page knows. */
export function rowsOf(kind: string | undefined): Room['rows'] {
  return rooms.find(({ rows }) => rows?.kind === kind)?.rows
}
