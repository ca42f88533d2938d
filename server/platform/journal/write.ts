import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { named } from '../database/named.ts'
import { chain, type Entry } from './event.ts'
import type { Decision } from './subject.ts'
import { type Also, bytes, type Keying } from './tables.ts'

/** A caller's own name for one request: the same name with the same request is done once. */
export type IdempotencyKey = { readonly key: string; readonly digest: Buffer }

export type Writing = { readonly epoch: number; readonly actor_id: string; readonly now: Date }

/**
 * Writes a decision in one statement: idempotency key, row, further rows, events. Each part selects from the part
 * before it, so a version that moved or a key that was used writes nothing at all.
 *
 * @returns false where nothing was written: somebody else was faster, or the key is used.
 */
export async function writeOnce<Answer>(
  on: Pool | PoolClient,
  key: IdempotencyKey,
  decision: Decision<Answer>,
  writing: Writing,
): Promise<boolean> {
  const { subject } = decision
  const { entries, last_hash } = chain(subject, decision.events, writing.actor_id, writing.now, new Date())
  const row = {
    ...decision.set,
    ...(decision.keyedBy === 'agency' ? { agency_id: subject.agency_id } : {}),
    id: subject.id,
    version: subject.version + 1,
    last_seq: subject.last_seq + entries.length,
    last_hash: bytes(last_hash),
  }
  const also = (decision.also ?? []).filter((one) => one.rows.length > 0)
  const sql = statementFor(subject.version === 0, decision.table, decision.keyedBy, Object.keys(row), also)
  const written = await named<{ written: number }>(on, {
    sql,
    parameters: [
      subject.agency_id,
      subject.id,
      subject.version,
      writing.actor_id,
      key.key,
      key.digest,
      subject.kind,
      JSON.stringify(decision.answer ?? null),
      JSON.stringify(row),
      JSON.stringify(entries satisfies Entry[]),
      writing.epoch,
      ...also.map((one) => JSON.stringify(one.rows)),
    ],
  })
  return (written[0]?.written ?? 0) > 0
}

const statements = new Map<string, string>()

function statementFor(
  isNew: boolean,
  table: string,
  keying: Keying,
  columns: readonly string[],
  also: readonly Also[],
): string {
  const shape = JSON.stringify([isNew, table, keying, columns, also.map(shapeOf)])
  const known = statements.get(shape)
  if (known) return known
  const text = isNew ? insertion(table, columns, also) : change(table, keying, columns, also)
  statements.set(shape, text)
  return text
}

function shapeOf(one: Also): unknown {
  const columns = columnsOf(one)
  if ('insert' in one) return ['insert', one.insert, columns]
  if ('update' in one) return ['update', one.update, one.key, columns]
  return ['remove', one.remove, one.key]
}

const KEYED = `insert into journal.key (agency_id, actor_id, key, digest, subject_kind, subject_id, answer)`

function insertion(table: string, columns: readonly string[], also: readonly Also[]): string {
  return `with keyed as (
  ${KEYED}
  select $1::uuid, $4::uuid, $5::text, $6::bytea, $7::text, $2::uuid, $8::jsonb where $3::int = 0
  on conflict do nothing returning 1
), head as (
  insert into ${table} (${columns.join(', ')})
  select ${columns.map((c) => `r.${c}`).join(', ')} from keyed, json_populate_record(null::${table}, $9::json) r
  returning 1
)${tail(also)}`
}

function change(table: string, keying: Keying, columns: readonly string[], also: readonly Also[]): string {
  const where = keying === 'id' ? 't.id = $2::uuid' : 't.agency_id = $1::uuid and t.id = $2::uuid'
  const changed = columns.filter((column) => column !== 'id' && column !== 'agency_id')
  return `with current as (
  select 1 from ${table} t where ${where} and t.version = $3::int for update
), keyed as (
  ${KEYED}
  select $1::uuid, $4::uuid, $5::text, $6::bytea, $7::text, $2::uuid, $8::jsonb from current
  on conflict do nothing returning 1
), head as (
  update ${table} t set ${changed.map((c) => `${c} = r.${c}`).join(', ')}
  from keyed, json_populate_record(null::${table}, $9::json) r
  where ${where} and t.version = $3::int returning 1
)${tail(also)}`
}

function tail(also: readonly Also[]): string {
  const parts = also.map((one, n) => `, also${n} as (\n  ${alsoText(one, n + 12)}\n)`)
  return `${parts.join('')}, happened as (
  insert into journal.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, text, hash, epoch)
  select $1::uuid, $7::text, $2::uuid, e.seq, e.kind, e.occurred_at, e.recorded_at, e.actor_id, e.text, e.hash, $11::int
  from head, json_to_recordset($10::json) as e (seq int, kind text, occurred_at timestamptz, recorded_at timestamptz, actor_id uuid, text text, hash bytea)
  returning 1
)
select count(*)::int as written from happened`
}

/** The columns that all rows of one part have. @throws RangeError where they differ: what only some say would be lost. */
function columnsOf({ rows }: Also): string[] {
  const columns = Object.keys(rows[0] ?? {})
  const other = rows.find((row) => Object.keys(row).join() !== columns.join())
  if (other) throw new RangeError(`rows written together differ: ${columns.join()} and ${Object.keys(other).join()}`)
  return columns
}

function alsoText(one: Also, parameter: number): string {
  const columns = columnsOf(one)
  if ('insert' in one)
    return `insert into ${one.insert} (${columns.join(', ')})
  select ${columns.map((c) => `r.${c}`).join(', ')} from head, json_populate_recordset(null::${one.insert}, $${parameter}::json) r`
  const table = 'update' in one ? one.update : one.remove
  const key: readonly string[] = one.key
  const where = key.map((c) => `t.${c} = r.${c}`).join(' and ')
  if ('remove' in one)
    return `delete from ${table} t using head, json_populate_recordset(null::${table}, $${parameter}::json) r where ${where}`
  const changed = columns.filter((column) => !key.includes(column))
  return `update ${table} t set ${changed.map((c) => `${c} = r.${c}`).join(', ')}
  from head, json_populate_recordset(null::${table}, $${parameter}::json) r where ${where}`
}

/** A key for what the program does by itself, made of what it is about: done once however often it is tried. */
export function ownKey(...words: readonly string[]): IdempotencyKey {
  const digest = createHash('sha256').update(words.join('\u0000')).digest()
  return { key: `own-${digest.toString('hex').slice(0, 40)}`, digest }
}
