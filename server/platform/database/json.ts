import type { ColumnType } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is known to its owner, who reads it through a schema or its own type
export type JsonColumn = ColumnType<any, string, string>
