import type { Insertable, Updateable } from 'kysely'
import type { DB } from '../../../database/types.ts'
import type { JsonText } from '../database/json.ts'

/** A table or view of the record, `schema.table`. */
export type TableName = keyof DB & string

type Column<Table extends TableName> = keyof DB[Table] & string

/** A table whose rows are subjects of the journal: each keeps where its chain ends. */
export type SubjectTable = { [T in TableName]: 'last_hash' extends Column<T> ? T : never }[TableName]

/** Bytes as a row given to a decision carries them. */
export type Bytes = string & { readonly bytes: 'hex' }

export function bytes(value: Buffer): Bytes {
  return `\\x${value.toString('hex')}` as Bytes
}

/** A value as a decision gives it: what a jsonb column holds as it is, bytes as their text, lists unchanged by the writer. */
type Given<Value> =
  Value extends JsonText<infer Held>
    ? Held
    : Value extends Buffer
      ? Bytes
      : Value extends readonly (infer Item)[]
        ? readonly Item[]
        : Value

type GivenRow<Row> = { readonly [Name in keyof Row]: Given<Row[Name]> }

/** A whole row of a table, for writing. */
export type RowOf<Table extends TableName> = GivenRow<Insertable<DB[Table]>>

/** Some columns of a row of a table, for writing. */
export type ChangeOf<Table extends TableName> = GivenRow<Updateable<DB[Table]>>

/** What the writer itself fills in of a subject's row. */
type Kept = 'id' | 'version' | 'last_seq' | 'last_hash'

/** Agency tables are keyed by (agency_id, id); reference and person tables by id alone, and `agency_id` may say something else there. */
export type Keying = 'agency' | 'id'

type KeptBy<By extends Keying> = By extends 'agency' ? Kept | 'agency_id' : Kept

export type NewSubjectRow<Table extends SubjectTable, By extends Keying> = Omit<RowOf<Table>, KeptBy<By>>
export type SubjectChange<Table extends SubjectTable, By extends Keying> = Omit<ChangeOf<Table>, KeptBy<By>>

/** Rows beside the subject's own that the same decision writes, all in the subject's agency. */
export type Also = { [T in TableName]: AlsoIn<T> }[TableName]

type AlsoIn<Table extends TableName> =
  | { readonly insert: Table; readonly rows: readonly RowOf<Table>[] }
  | { readonly update: Table; readonly key: readonly Column<Table>[]; readonly rows: readonly ChangeOf<Table>[] }
  | { readonly remove: Table; readonly key: readonly Column<Table>[]; readonly rows: readonly ChangeOf<Table>[] }
