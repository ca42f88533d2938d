import type { PoolClient } from 'pg'
import { copyInto } from '#platform/database/copy.ts'
import type { Fold, JournalEvent } from '#platform/journal/tail.ts'
import type { Registry } from '../registry.ts'
import { type Cell, Changes, type Counting, countingOf } from '../tally/tally.ts'
import type { AnyFact, AnyFactKind } from './fact.ts'
import { column, columnsOf, factsOf, tallyOf } from './tables.ts'

/** Folds the journal into facts and tallies, in the transaction that moves the cursor: each event counts exactly once. */
export function measuresFold(registry: Registry): Fold {
  const foldings = [...registry.kinds.values()].map((kind) => foldingOf(kind, registry))
  return {
    consumer: 'measures',
    async apply(client, events) {
      const told = Map.groupBy(events, ({ subject_kind }) => subject_kind)
      for (const folding of foldings) await foldKind(client, folding, told.get(folding.kind.kind) ?? [])
    },
  }
}

/**
 * A kind with its statements, written once. Rows come by COPY into a table of the connection's own and go from there into
 * the kept one: a cell sent as JSON cost three times what writing it does.
 */
type Folding = {
  readonly kind: AnyFactKind
  readonly counting: Counting
  readonly read: string
  readonly facts: Staging<keyof AnyFact & string>
  readonly cells: Staging<keyof Cell & string>
}

type Staging<Column extends string> = {
  readonly table: string
  readonly columns: readonly Column[]
  readonly make: string
  readonly keep: string
}

function foldingOf(kind: AnyFactKind, registry: Registry): Folding {
  const facts = factsOf(kind)
  const tally = tallyOf(kind)
  const key = ['agency_id', 'counter', 'grain', 'starts_on', ...kind.dimensions, 'bucket']
  const columns = columnsOf(kind)
  return {
    kind,
    counting: countingOf(kind, registry.countersOf(kind.kind)),
    read: `select fact.* from unnest($1::uuid[], $2::uuid[]) as s (agency_id, id)
 join ${facts} as fact on fact.agency_id = s.agency_id and fact.id = s.id`,
    facts: stagingOf(
      facts,
      columns,
      `(agency_id, id) do update set ${columns
        .slice(2)
        .map((one) => `${column(one)} = excluded.${column(one)}`)
        .join(', ')}`,
    ),
    cells: stagingOf(tally, [...key, 'n'], `(${key.map(column).join(', ')}) do update set n = kept.n + excluded.n`),
  }
}

function stagingOf<Column extends string>(kept: string, columns: readonly Column[], known: string): Staging<Column> {
  const table = `coming_${kept.replace('.', '_')}`
  const names = columns.map(column).join(', ')
  return {
    table,
    columns,
    make: `create temporary table if not exists ${table} on commit delete rows as select ${names} from ${kept} with no data`,
    keep: `insert into ${kept} as kept (${names}) select ${names} from ${table} on conflict ${known}`,
  }
}

async function keep<Row extends object>(
  client: PoolClient,
  { table, columns, make, keep: write }: Staging<keyof Row & string>,
  rows: readonly Row[],
): Promise<void> {
  await client.query(make)
  await copyInto<Row>(client, table, columns, rows)
  await client.query(write)
}

async function foldKind(client: PoolClient, folding: Folding, events: readonly JournalEvent[]): Promise<void> {
  if (events.length === 0) return
  const before = await factsBefore(client, folding, events)
  const after = foldAll(folding.kind, before, events)
  if (after.size === 0) return
  await keep(client, folding.facts, [...after.values()])
  const cells = changesBetween(folding.counting, before, after).all()
  if (cells.length > 0) await keep(client, folding.cells, cells)
}

function nameOf({ agency_id, id }: { readonly agency_id: string; readonly id: string }): string {
  return `${agency_id} ${id}`
}

/** The facts as they stand; there is none of a subject whose first event is among these. */
async function factsBefore(
  client: PoolClient,
  { read }: Folding,
  events: readonly JournalEvent[],
): Promise<Map<string, AnyFact>> {
  const subjects = events.map(({ agency_id, subject_id, seq }) => ({ agency_id, id: subject_id, seq }))
  const first = new Map(subjects.toReversed().map((subject) => [nameOf(subject), subject]))
  const once = [...first.values()].filter(({ seq }) => seq > 1)
  if (once.length === 0) return new Map()
  const { rows } = await client.query<AnyFact>(read, [once.map((one) => one.agency_id), once.map((one) => one.id)])
  return new Map(rows.map((fact) => [nameOf(fact), fact]))
}

function foldAll(
  kind: AnyFactKind,
  before: ReadonlyMap<string, AnyFact>,
  events: readonly JournalEvent[],
): Map<string, AnyFact> {
  const after = new Map<string, AnyFact>()
  for (const event of events) {
    const name = nameOf({ agency_id: event.agency_id, id: event.subject_id })
    const fact = kind.fold(after.get(name) ?? before.get(name) ?? null, event)
    if (fact) after.set(name, fact)
  }
  return after
}

function changesBetween(
  counting: Counting,
  before: ReadonlyMap<string, AnyFact>,
  after: ReadonlyMap<string, AnyFact>,
): Changes {
  const changes = new Changes(counting)
  for (const [name, fact] of after) {
    const was = before.get(name)
    if (was) changes.add(was, -1)
    changes.add(fact, 1)
  }
  return changes
}
