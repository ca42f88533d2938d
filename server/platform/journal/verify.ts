import type { Pool } from 'pg'
import { hashOf } from './event.ts'
import { type Head, rootOf } from './seal.ts'

/** The first thing found that does not agree, so that a person can go and look. */
export type Difference = {
  readonly where: string
  readonly subject: string
  readonly found: string
  readonly expected: string
}

/** Where the rows of a kind of subject stand. */
export type SubjectTables = Readonly<Record<string, string>>

type Line = {
  agency_id: string
  subject_kind: string
  subject_id: string
  seq: number
  kind: string
  occurred_at: Date
  recorded_at: Date
  actor_id: string | null
  text: string
  hash: Buffer
}

const PAGE = 5_000

/** Counts every chain again: numbering, text, hashes, and that the subject's row ends where its chain does. */
export async function verifyChains(
  pool: Pool,
  tables: SubjectTables,
  progress: (events: number) => void = () => {},
): Promise<{ events: number; difference: Difference | null }> {
  let events = 0
  let last: Line | null = null
  for (;;) {
    const page: Line[] = await nextLines(pool, last)
    for (const line of page) {
      const difference = differenceOf(line, last)
      if (difference) return { events, difference }
      last = line
      events++
    }
    progress(events)
    if (page.length < PAGE) return { events, difference: await rowDifference(pool, tables) }
  }
}

async function nextLines(pool: Pool, after: Line | null): Promise<Line[]> {
  const { rows } = await pool.query<Line>(
    `select agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, text, hash from journal.event
     where $1::uuid is null or (agency_id, subject_kind, subject_id, seq) > ($1::uuid, $2::text, $3::uuid, $4::int)
     order by agency_id, subject_kind, subject_id, seq limit ${PAGE}`,
    [after?.agency_id ?? null, after?.subject_kind ?? '', after?.subject_id ?? null, after?.seq ?? 0],
  )
  return rows
}

function differenceOf(line: Line, before: Line | null): Difference | null {
  const goesOn =
    before?.subject_id === line.subject_id &&
    before.subject_kind === line.subject_kind &&
    before.agency_id === line.agency_id
  const seq = goesOn ? before.seq + 1 : 1
  const subject = `${line.subject_kind} ${line.subject_id} #${line.seq}`
  if (line.seq !== seq) return { where: 'chain', subject, found: `seq ${line.seq}`, expected: `seq ${seq}` }
  const hash = hashOf(goesOn ? before.hash : Buffer.alloc(32), line.text)
  if (!hash.equals(line.hash))
    return { where: 'chain', subject, found: line.hash.toString('hex'), expected: hash.toString('hex') }
  return columnDifference(line, subject)
}

/** The columns beside the text must say what the text says: the text alone is hashed. */
function columnDifference(line: Line, subject: string): Difference | null {
  const told = JSON.parse(line.text) as Record<string, unknown>
  const columns = {
    subject: line.subject_kind,
    id: line.subject_id,
    agency: line.agency_id,
    seq: line.seq,
    kind: line.kind,
    at: line.occurred_at.toISOString(),
    recorded: line.recorded_at.toISOString(),
    by: line.actor_id,
  }
  for (const [name, value] of Object.entries(columns)) {
    if (told[name] !== value)
      return { where: 'event', subject, found: `${name} ${String(value)}`, expected: `${name} ${String(told[name])}` }
  }
  return null
}

/** Counts one subject's chain again, from its first event to its last. */
export async function verifyChain(
  pool: Pool,
  { kind, id }: { kind: string; id: string },
): Promise<{ events: number; difference: Difference | null }> {
  const { rows } = await pool.query<Line>(
    `select agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, text, hash from journal.event
     where subject_kind = $1 and subject_id = $2 order by agency_id, subject_kind, subject_id, seq`,
    [kind, id],
  )
  let last: Line | null = null
  for (const line of rows) {
    const difference = differenceOf(line, last)
    if (difference) return { events: line.seq, difference }
    last = line
  }
  return { events: rows.length, difference: null }
}

/** A row that says more, or less, than its chain. */
async function rowDifference(pool: Pool, tables: SubjectTables): Promise<Difference | null> {
  for (const [kind, table] of Object.entries(tables)) {
    const { rows } = await pool.query<{ id: string; last_seq: number | null; seq: number | null }>(
      `with ends as (
         select distinct on (agency_id, subject_id) subject_id, seq, hash from journal.event where subject_kind = $1
         order by agency_id, subject_id, seq desc
       )
       select coalesce(t.id, e.subject_id) as id, t.last_seq, e.seq from ${table} t full join ends e on e.subject_id = t.id
       where t.id is null or e.subject_id is null or t.last_seq <> e.seq or t.last_hash <> e.hash order by 1 limit 1`,
      [kind],
    )
    const [row] = rows
    if (row)
      return {
        where: table,
        subject: `${kind} ${row.id}`,
        found: `chain ends at ${row.seq ?? 'nothing'}`,
        expected: `row says ${row.last_seq ?? 'nothing'}`,
      }
  }
  return null
}

/** Counts every seal again: its root over the heads it lists, and that each head still stands in the journal. */
export async function verifySeals(pool: Pool): Promise<{ seals: number; difference: Difference | null }> {
  const { rows } = await pool.query<{ number: number; root: Buffer; heads: Head[] }>(
    'select number, root, heads from journal.seal order by number',
  )
  let before = Buffer.alloc(32)
  for (const seal of rows) {
    const root = rootOf(before, seal.heads)
    if (!root.equals(seal.root))
      return {
        seals: rows.length,
        difference: {
          where: 'seal',
          subject: `seal ${seal.number}`,
          found: seal.root.toString('hex'),
          expected: root.toString('hex'),
        },
      }
    const missing = await missingHead(pool, seal.heads)
    if (missing)
      return {
        seals: rows.length,
        difference: {
          where: 'seal',
          subject: `${missing.kind} ${missing.id} #${missing.seq}`,
          found: 'nothing',
          expected: `sealed in ${seal.number}`,
        },
      }
    before = seal.root as Buffer<ArrayBuffer>
  }
  return { seals: rows.length, difference: null }
}

async function missingHead(
  pool: Pool,
  heads: readonly Head[],
): Promise<{ kind: string; id: string; seq: number } | null> {
  const { rows } = await pool.query<{ kind: string; id: string; seq: number }>(
    `select h ->> 1 as kind, h ->> 2 as id, (h ->> 3)::int as seq from jsonb_array_elements($1::jsonb) h
     left join journal.event e on e.agency_id = (h ->> 0)::uuid and e.subject_kind = h ->> 1 and e.subject_id = (h ->> 2)::uuid and e.seq = (h ->> 3)::int
       and e.hash = decode(h ->> 4, 'hex')
     where e.seq is null limit 1`,
    [JSON.stringify(heads)],
  )
  return rows[0] ?? null
}
