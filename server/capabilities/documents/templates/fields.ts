import type { Day } from '#platform/time.ts'
import type { Locale } from '#words/index.ts'

/** What a field holds. Money is whole đồng. */
export const types = ['text', 'day', 'money', 'number', 'yes_no'] as const
export type FieldType = (typeof types)[number]

type Labelled = { readonly label: Readonly<Record<Locale, string>> }

/** A field that a kind of document offers; a list has columns of its own and is repeated. */
export type Field = Labelled & ({ readonly type: FieldType } | { readonly type: 'list'; readonly of: Columns })
export type Columns = Readonly<Record<string, Labelled & { readonly type: FieldType }>>
export type Fields = Readonly<Record<string, Field>>

type Holds = { text: string; day: Day; money: number; number: number; yes_no: boolean }

/** The values of some fields, by their types; what is not known is null. */
export type ValuesOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends { readonly type: 'list'; readonly of: infer C extends Columns }
    ? readonly { readonly [Column in keyof C]: Holds[C[Column]['type']] | null }[]
    : F[Name] extends { readonly type: infer T extends FieldType }
      ? Holds[T] | null
      : never
}

export type Scalar = string | number | boolean | null
export type Row = Readonly<Record<string, Scalar>>
export type Value = Scalar | readonly Row[]
/** Values of whatever fields, as they are kept. */
export type Values = Readonly<Record<string, Value>>

/** The types alone, for who fills a template without reading its words. */
export type Shape = Readonly<Record<string, FieldType | Readonly<Record<string, FieldType>>>>

export function shapeOf(fields: Fields): Shape {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.type === 'list'
        ? Object.fromEntries(Object.entries(field.of).map(([column, { type }]) => [column, type]))
        : field.type,
    ]),
  )
}
