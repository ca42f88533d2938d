import type { ColumnType } from 'kysely'

/** JSON as text on its way into a jsonb column; the type says what it holds. */
export type JsonText<T> = string & { readonly json: T }

/** A jsonb column, of which its owner says in `columns.ts` what it holds. */
export type JsonOf<T> = ColumnType<T, JsonText<T>, JsonText<T>>

/** What a jsonb column is to hold, as a query by the builder takes it. */
export function jsonText<T>(value: T): JsonText<T> {
  return JSON.stringify(value) as JsonText<T>
}
