import type { components } from '#contract/api.d.ts'
import type { Choice } from '#lib/ui/fields/choice.ts'
import { catalogue, type Locale } from '#lib/words.ts'
import { agencies as en } from '#words/en/agencies/agencies.ts'
import { agencies as vi } from '#words/vi/agencies/agencies.ts'

export type Agency = components['schemas']['Agency']
export const kindWords = catalogue({ kinds: vi.kinds }, { kinds: en.kinds })
export const kinds = Object.keys(vi.kinds) as readonly Agency['kind'][]

/** Agencies to choose from, gathered by kind. */
export function agencyChoices(agencies: readonly Agency[], locale: Locale): Choice[] {
  const say = kindWords(locale)
  return [...agencies]
    .sort(
      (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.name.localeCompare(other.name, 'vi'),
    )
    .map(({ code, name, kind }) => ({ value: code, label: name, group: say(`kinds.${kind}`) }))
}

/** Rows with a code and a name, to choose from. */
export function named(rows: readonly { readonly code: string; readonly name: string }[]): Choice[] {
  return rows.map(({ code, name }) => ({ value: code, label: name }))
}
