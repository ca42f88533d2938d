import type { Context } from '#platform/context.ts'
import type { Locale } from '#words/index.ts'
import type { Fields, Values, ValuesOf } from './fields.ts'
import { houseFields } from './house-fields.ts'

/** A kind of document, as the capability that uses it declares it. */
export type DocumentKind = {
  /** `dossiers.result`; stands in stored rows. */
  readonly code: string
  readonly title: Readonly<Record<Locale, string>>
  /** What its templates may name, besides what every template may (`houseFields`). */
  readonly fields: Fields
  /** Fields that must be filled before it goes to be signed. */
  readonly needed: readonly string[]
  /** The field by which lists tell one document from another: whose it is. */
  readonly named: string | null
  /** Values a template is shown with. */
  readonly example: Values
  /** The kind of subject its documents are about; null where they stand alone. */
  readonly about: string | null
  /**
   * The values its owner knows of a subject, for who may see it there.
   *
   * @throws Objection `<owner>.not_found` where it is missing or out of the actor's reach.
   */
  readonly valuesFor?: (
    context: Context,
    id: string,
  ) => Promise<{ readonly agency_id: string; readonly values: Values }>
}

/** Declares a kind of document; its example has the types of its fields. */
export function documentKind<const F extends Fields>(
  declared: Omit<DocumentKind, 'fields' | 'example' | 'needed' | 'named'> & {
    readonly fields: F
    readonly needed: readonly (keyof F & string)[]
    readonly named: (keyof F & string) | null
    readonly example: ValuesOf<F>
  },
): DocumentKind & { readonly fields: F } {
  return declared
}

/** What the wiring hands to documents: the kinds that capabilities declare. */
export type DocumentBook = {
  readonly kinds: readonly DocumentKind[]
  kind(code: string): DocumentKind | null
}

/** @throws RangeError where two kinds have one code, or a field of a kind is called as one of the house. */
export function documentBook(kinds: readonly DocumentKind[]): DocumentBook {
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]))
  if (byCode.size < kinds.length) throw new RangeError('two kinds of document have one code')
  const taken = kinds.flatMap(({ fields }) => Object.keys(fields)).find((name) => name in houseFields)
  if (taken) throw new RangeError(`the house has a field ${taken} already`)
  return { kinds, kind: (code) => byCode.get(code) ?? null }
}
