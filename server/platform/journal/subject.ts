import type { z } from 'zod'
import type { Subject } from './event.ts'
import type { Also, Keying, NewSubjectRow, SubjectChange, SubjectTable } from './tables.ts'

/** Kinds of events that a subject's chain holds, and the shape of what each tells; no personal data. */
export type EventShapes = { readonly [kind: string]: z.ZodType<object> }

/** What happened, as a decision says it: of one of the kinds that the subject declares. */
export type EventIn<Shapes extends EventShapes> = {
  [Kind in keyof Shapes & string]: {
    readonly kind: Kind
    readonly data: Readonly<z.infer<Shapes[Kind]>>
    /** When it happened; the context's now where it is not said. */
    readonly at?: Date
  }
}[keyof Shapes & string]

/** The subject's row as it stands: where its chain ends. */
export type Chained = Omit<Subject, 'kind'>

/** Where a row stands that no chain is about yet. */
export type Place = { readonly agency_id: string; readonly id: string }

type Decided<Events, Answer> = {
  readonly also?: readonly Also[]
  readonly events: readonly Events[]
  /** What the caller is told; kept with the idempotency key, so without personal data. */
  readonly answer: Answer
}

/** What a decision comes to, of a subject of one kind: its row, what else is written, what happened, what is answered. */
export type DecisionIn<Table extends SubjectTable, By extends Keying, Shapes extends EventShapes, Answer> = Decided<
  EventIn<Shapes>,
  Answer
> & {
  readonly subject: Subject
  readonly table: Table
  readonly keyedBy: By
  /** Columns of the new row, or those that change. */
  readonly set: SubjectChange<Table, By>
}

/** A decision about a subject of whatever kind: its table still says which columns it may set. */
export type Decision<Answer> = { [T in SubjectTable]: DecisionIn<T, Keying, EventShapes, Answer> }[SubjectTable]

/** A kind of subject: what the journal calls it, where its rows stand, what can happen to it. Its decisions are made here. */
export type SubjectKind<Table extends SubjectTable, By extends Keying, Shapes extends EventShapes> = {
  readonly kind: string
  readonly table: Table
  readonly keyedBy: By
  readonly events: Shapes
  /** The row makes its appearance: its chain begins. */
  create<Answer>(
    place: Place,
    decided: Decided<EventIn<Shapes>, Answer> & { readonly row: NewSubjectRow<Table, By> },
  ): DecisionIn<Table, By, Shapes, Answer>
  /** Some columns of a row change, or none where only its chain goes on. */
  change<Answer>(
    row: Chained,
    decided: Decided<EventIn<Shapes>, Answer> & { readonly set: SubjectChange<Table, By> },
  ): DecisionIn<Table, By, Shapes, Answer>
}

const NO_HASH = Buffer.alloc(32)

/**
 * Declares a kind of subject.
 *
 * @param kind as the journal names it; never changed afterwards.
 * @param keyedBy `agency` for rows that belong to an agency, `id` for reference and person tables.
 */
export function subjectKind<
  const Table extends SubjectTable,
  const By extends Keying,
  const Shapes extends EventShapes,
>(declared: {
  readonly kind: string
  readonly table: Table
  readonly keyedBy: By
  readonly events: Shapes
}): SubjectKind<Table, By, Shapes> {
  const { kind, table, keyedBy } = declared
  return {
    ...declared,
    create({ agency_id, id }, { row, ...decided }) {
      const subject = { kind, agency_id, id, version: 0, last_seq: 0, last_hash: NO_HASH }
      return { subject, table, keyedBy, set: row, ...decided }
    },
    change({ agency_id, id, version, last_seq, last_hash }, decided) {
      return { subject: { kind, agency_id, id, version, last_seq, last_hash }, table, keyedBy, ...decided }
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: any kind of subject, whatever its shapes
export type AnySubjectKind = SubjectKind<any, any, any>

/** What happens to subjects of that kind. */
export type EventOf<Kind extends AnySubjectKind> =
  Kind extends SubjectKind<SubjectTable, Keying, infer Shapes> ? EventIn<Shapes> : never

/** A decision about a subject of that kind. */
export type DecisionOf<Kind extends AnySubjectKind, Answer> =
  Kind extends SubjectKind<infer Table, infer By, infer Shapes> ? DecisionIn<Table, By, Shapes, Answer> : never
