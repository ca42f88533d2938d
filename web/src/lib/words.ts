import { createContext } from 'svelte'
import { web as en } from '#words/en/shared/web.ts'
import { web as vi } from '#words/vi/shared/web.ts'
import { fill } from './fill.ts'
import type { Locale } from './language.ts'

export type { Locale } from './language.ts'

/** Words of one capability: texts, or texts gathered under a heading. */
export type Tree = { readonly [key: string]: string | Tree }
type Path<T> = { [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Path<T[Key]>}` }[keyof T & string]
type TextAt<T, Key extends string> = Key extends keyof T
  ? T[Key]
  : Key extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? TextAt<T[Head], Rest>
      : never
    : never
type SameShape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameShape<T[Key]> }

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
type Params<Text> = Text extends string
  ? string extends Text
    ? [params?: Record<string, string | number>]
    : [Placeholders<Text>] extends [never]
      ? []
      : [params: Record<Placeholders<Text>, string | number>]
  : never

/** Says one text of a catalogue: `say('rows_shown', { from: 1, to: 20, total: '1.204' })`, `say('title.receipt')`. */
export type Say<Vi> = <Key extends Path<Vi>>(key: Key, ...params: Params<TextAt<Vi, Key>>) => string

function textAt(tree: Tree, key: string): string {
  let found: string | Tree | undefined = tree
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  return typeof found === 'string' ? found : key
}

/**
 * Joins the two languages of one capability's words, e.g. `catalogue(viPlans, enPlans)`; the result takes the language
 * and gives its `Say`. A page imports only the catalogues it speaks, so the others are not sent to it. Where the
 * Vietnamese texts are `as const`, the values that a text asks for are checked too.
 */
export function catalogue<Vi extends Tree>(vi: Vi, en: SameShape<Vi>): (locale: Locale) => Say<Vi> {
  const texts = { vi, en }
  return (locale) =>
    (key, ...params) =>
      fill(textAt(texts[locale] as Tree, key), (params as readonly [Record<string, string | number>?])[0])
}

export type WebWords = typeof vi
const shell = catalogue(vi, en)

/** One text of the web shell, typed on its key and on the values the Vietnamese text asks for. */
export function t<Key extends Path<WebWords>>(
  locale: Locale,
  key: Key,
  ...params: Params<TextAt<WebWords, Key>>
): string {
  return shell(locale)(key, ...params)
}

/** The language of the page being rendered; the root layout sets it, every component may read it. */
export const [useLocale, setLocale] = createContext<() => Locale>()

/** The words of a capability in the language of the page: `const plans = useCatalogue(catalogue(vi, en))`, `plans.say('title')`. */
export function useCatalogue<Vi>(of: (locale: Locale) => Say<Vi>): { readonly locale: Locale; readonly say: Say<Vi> } {
  const locale = useLocale()
  return {
    get locale() {
      return locale()
    },
    get say() {
      return of(locale())
    },
  }
}

/** The web shell's words in the language of the page. Call while a component starts. */
export function useWords(): { readonly locale: Locale; readonly say: Say<WebWords> } {
  return useCatalogue(shell)
}
