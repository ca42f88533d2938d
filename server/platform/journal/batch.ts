import type { Pool, PoolClient } from 'pg'
import { copyInto } from '../database/copy.ts'
import { foldAsWritten } from './counted.ts'
import { chain, type Entry, type Subject } from './event.ts'
import type { Decision } from './subject.ts'
import { type Also, bytes, type Keying, type SubjectTable, type TableName } from './tables.ts'
import type { Fold, JournalEvent } from './tail.ts'

type Held = { subject: Subject; table: SubjectTable; keying: Keying; row: object; entries: Entry[] }

/** What rows beside a subject's own are told apart by. */
function nameOf(row: object): string {
  const { agency_id, id } = row as { readonly agency_id?: string; readonly id?: string }
  return `${agency_id} ${id}`
}

/**
 * Many decisions about subjects nobody else knows of yet, written together: for history that is brought in or made up.
 * Each decision is applied in memory as `writeOnce` would apply it in the database; `write` stores what came out.
 */
export class Batch {
  readonly #held = new Map<string, Held>()
  readonly #rows = new Map<TableName, Map<string, object>>()

  /** Applies a decision; the subject as it then stands is what the next decision about it is given. */
  add(decision: Decision<unknown>, by: string, now: Date, recorded_at: Date): Subject {
    const { subject, table, set } = decision
    const { entries, last_hash } = chain(subject, decision.events, by, now, recorded_at)
    const { kind, agency_id, id } = subject
    const next = {
      kind,
      agency_id,
      id,
      version: subject.version + 1,
      last_seq: subject.last_seq + entries.length,
      last_hash,
    }
    const known = this.#held.get(id)
    if (known) {
      known.subject = next
      Object.assign(known.row, set)
      known.entries.push(...entries)
    } else this.#held.set(id, { subject: next, table, keying: decision.keyedBy, row: { ...set }, entries })
    for (const one of decision.also ?? []) this.#apply(one)
    return next
  }

  get size(): number {
    return this.#held.size
  }

  #apply(one: Also): void {
    const table = 'insert' in one ? one.insert : 'update' in one ? one.update : one.remove
    const rows = this.#rows.get(table) ?? new Map<string, object>()
    this.#rows.set(table, rows)
    for (const row of one.rows) {
      const name = nameOf(row)
      const known = rows.get(name)
      if ('remove' in one) rows.delete(name)
      else if (known) Object.assign(known, row)
      else rows.set(name, { ...row })
    }
  }

  /**
   * Stores everything held in one transaction and forgets it. A few thousand subjects at most: what a transaction writes
   * is read by nobody until it ends, nor what others write meanwhile.
   *
   * @param folds what is kept in step with the journal, folded here rather than read again.
   * @param within what else belongs into the transaction, such as how far a story has come.
   */
  async write(
    pool: Pool,
    epoch: number,
    within: (client: PoolClient) => Promise<unknown> = async () => {},
    folds: readonly Fold[] = [],
  ): Promise<void> {
    const client = await pool.connect()
    try {
      await client.query('begin')
      for (const [table, rows] of this.#heads()) await insert(client, table, rows)
      for (const [table, rows] of this.#rows) await insert(client, table, rows.values())
      await copyInto(client, 'journal.event', EVENT_COLUMNS, this.#events(epoch))
      for (const fold of folds) await foldAsWritten(client, fold, epoch, this.#told())
      await within(client)
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => {})
      throw error
    } finally {
      client.release()
    }
    this.#held.clear()
    this.#rows.clear()
  }

  #heads(): Map<SubjectTable, object[]> {
    const heads = new Map<SubjectTable, object[]>()
    for (const { subject, table, keying, row } of this.#held.values()) {
      const { id, agency_id, version, last_seq, last_hash } = subject
      const place = keying === 'id' ? { id } : { id, agency_id }
      const own = { ...row, ...place, version, last_seq, last_hash: bytes(last_hash) }
      const alike = heads.get(table)
      if (alike) alike.push(own)
      else heads.set(table, [own])
    }
    return heads
  }

  /** The events as the journal's readers would see them. */
  #told(): JournalEvent[] {
    return [...this.#held.values()].flatMap(({ subject, entries }) =>
      entries.map(({ seq, kind, occurred_at, recorded_at, actor_id, text }) => ({
        agency_id: subject.agency_id,
        subject_kind: subject.kind,
        subject_id: subject.id,
        seq,
        kind,
        occurred_at: new Date(occurred_at),
        recorded_at: new Date(recorded_at),
        actor_id,
        data: (JSON.parse(text) as Pick<JournalEvent, 'data'>).data,
      })),
    )
  }

  *#events(epoch: number) {
    for (const { subject, entries } of this.#held.values())
      for (const entry of entries)
        yield {
          ...entry,
          agency_id: subject.agency_id,
          subject_kind: subject.kind,
          subject_id: subject.id,
          epoch,
        }
  }
}

const EVENT_COLUMNS = [
  'agency_id',
  'subject_kind',
  'subject_id',
  'seq',
  'kind',
  'occurred_at',
  'recorded_at',
  'actor_id',
  'text',
  'hash',
  'epoch',
] as const

/** Rows of one table may carry different columns; those of one shape go together, so that what is not said takes its default. */
async function insert(client: PoolClient, table: string, rows: Iterable<object>): Promise<void> {
  const shapes = Map.groupBy(rows, (row) => Object.keys(row).sort().join())
  for (const [columns, alike] of shapes)
    await copyInto<Record<string, unknown>>(client, table, columns.split(','), alike as Record<string, unknown>[])
}
