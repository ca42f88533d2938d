import type { PoolClient } from 'pg'
import type { Fold, JournalEvent } from '#platform/journal/tail.ts'
import type { Fact } from './measure.ts'
import type { Registry } from './registry.ts'
import { Changes, cellsOf } from './tally.ts'

/** Folds the journal into facts and tally, in the transaction that moves the cursor: each event counts exactly once. */
export function measuresFold(registry: Registry): Fold {
  return {
    consumer: 'measures',
    async apply(client, events) {
      const told = events.filter((event) => registry.kinds.has(event.subject_kind))
      if (told.length === 0) return
      const before = await factsOf(client, told)
      const after = foldAll(registry, before, told)
      await writeFacts(client, [...after.values()])
      await writeChanges(client, changesBetween(registry, before, after))
    },
  }
}

function nameOf(event: Pick<JournalEvent, 'agency_id' | 'subject_kind' | 'subject_id'>): string {
  return `${event.agency_id} ${event.subject_kind} ${event.subject_id}`
}

async function factsOf(client: PoolClient, events: readonly JournalEvent[]): Promise<Map<string, Fact>> {
  const subjects = [...new Map(events.map((event) => [nameOf(event), event])).values()]
  const { rows } = await client.query<Fact>(
    `select fact.* from unnest($1::uuid[], $2::text[], $3::uuid[]) as s (agency_id, kind, id)
     join measures.fact on fact.agency_id = s.agency_id and fact.kind = s.kind and fact.id = s.id`,
    [subjects.map((s) => s.agency_id), subjects.map((s) => s.subject_kind), subjects.map((s) => s.subject_id)],
  )
  return new Map(
    rows.map((fact) => [nameOf({ agency_id: fact.agency_id, subject_kind: fact.kind, subject_id: fact.id }), fact]),
  )
}

function foldAll(
  registry: Registry,
  before: ReadonlyMap<string, Fact>,
  events: readonly JournalEvent[],
): Map<string, Fact> {
  const after = new Map<string, Fact>()
  for (const event of events) {
    const name = nameOf(event)
    const fact = registry.kinds.get(event.subject_kind)?.fold(after.get(name) ?? before.get(name) ?? null, event)
    if (fact) after.set(name, fact)
  }
  return after
}

function changesBetween(
  registry: Registry,
  before: ReadonlyMap<string, Fact>,
  after: ReadonlyMap<string, Fact>,
): Changes {
  const changes = new Changes()
  for (const [name, fact] of after) {
    const was = before.get(name)
    if (was) changes.add(cellsOf(was, registry.counters), -1)
    changes.add(cellsOf(fact, registry.counters), 1)
  }
  return changes
}

const COLUMNS = [
  'agency_id',
  'kind',
  'id',
  'code',
  'class',
  'channel',
  'opened_on',
  'closed_on',
  'ended_on',
  'late_from',
  'late_until',
  'missed_from',
  'missed_until',
  'due_at',
  'first_due_at',
  'marks',
  'worked',
]

async function writeFacts(client: PoolClient, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return
  await client.query(
    `insert into measures.fact (${COLUMNS.join(', ')})
     select ${COLUMNS.map((c) => `r.${c}`).join(', ')} from jsonb_populate_recordset(null::measures.fact, $1::jsonb) r
     on conflict (agency_id, kind, id) do update set ${COLUMNS.slice(3)
       .map((c) => `${c} = excluded.${c}`)
       .join(', ')}`,
    [JSON.stringify(facts)],
  )
}

async function writeChanges(client: PoolClient, changes: Changes): Promise<void> {
  const cells = changes.all()
  if (cells.length === 0) return
  await client.query(
    `insert into measures.tally (agency_id, counter, grain, starts_on, class, channel, bucket, n)
     select r.agency_id, r.counter, r.grain, r.starts_on, r.class, r.channel, r.bucket, r.n from jsonb_populate_recordset(null::measures.tally, $1::jsonb) r
     on conflict (agency_id, counter, grain, starts_on, class, channel, bucket) do update set n = measures.tally.n + excluded.n`,
    [JSON.stringify(cells)],
  )
}
