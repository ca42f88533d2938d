import type { Connection, PoolClient, Submittable } from 'pg'

/** What a column takes: a list as PostgreSQL writes one, a document as JSON, else its text. */
type Taking = 'list' | 'document' | 'text'

/** What the driver's connection has for COPY, which its types leave out. */
type Wire = {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/** How much is handed to the socket at once, in characters. */
const PIECE = 256 * 1024

/** How many rows a COPY took, and how it is told so by the driver, which calls these by name. */
class CopyIn implements Submittable {
  readonly #text: string
  readonly #pieces: Iterable<string>
  readonly #done: (error: Error | null, count: number) => void
  #count = 0
  #broken: Error | null = null

  constructor(text: string, pieces: Iterable<string>, done: (error: Error | null, count: number) => void) {
    this.#text = text
    this.#pieces = pieces
    this.#done = done
  }

  submit(wire: Connection): void {
    wire.query(this.#text)
  }

  handleCopyInResponse(wire: Wire): void {
    try {
      for (const piece of this.#pieces) wire.sendCopyFromChunk(Buffer.from(piece))
      wire.endCopyFrom()
    } catch (error) {
      this.#broken = error instanceof Error ? error : new Error(String(error))
      wire.sendCopyFail(this.#broken.message)
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#count = Number(/\d+$/.exec(text)?.[0] ?? 0)
  }

  handleReadyForQuery(): void {
    this.#done(null, this.#count)
  }

  handleError(error: Error): void {
    this.#done(this.#broken ?? error, 0)
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

/**
 * Writes rows by COPY: for many rows at once, where each as JSON would cost more than writing it. Every row gives the same
 * columns in the order of `columns`; a column that is left out takes its default.
 *
 * @param table `schema.table`, or a temporary table's name.
 * @returns how many rows were written.
 */
export async function copyInto<Row extends object>(
  client: PoolClient,
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: Iterable<Row>,
): Promise<number> {
  const takings = await takingsOf(client, table, columns)
  const names = columns.map((name) => `"${name}"`).join(', ')
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, count: number) => (error ? reject(error) : resolve(count))
    client.query(new CopyIn(`copy ${table} (${names}) from stdin`, piecesOf(columns, takings, rows), done))
  })
}

function* piecesOf<Row extends object>(
  columns: readonly (keyof Row & string)[],
  takings: readonly Taking[],
  rows: Iterable<Row>,
): Generator<string> {
  let piece = ''
  for (const row of rows) {
    for (let n = 0; n < columns.length; n++) {
      const name = columns[n]
      if (n > 0) piece += '\t'
      piece += name === undefined ? NOTHING : field(row[name], takings[n] ?? 'text')
    }
    piece += '\n'
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}

const NOTHING = '\\N'

function field(value: unknown, taking: Taking): string {
  if (value === null || value === undefined) return NOTHING
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (taking === 'document') return escaped(JSON.stringify(value))
  if (typeof value === 'string') return escaped(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return escaped(listOf(value))
  throw new RangeError(`a column of ${taking} cannot take ${typeof value}`)
}

/** A list as PostgreSQL writes one: every word in quotes, so that none is taken for something else. */
function listOf(values: readonly unknown[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`
}

const MARKS = /[\\\t\n\r]/
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return MARKS.test(text) ? text.replace(/[\\\t\n\r]/g, (mark) => WRITTEN[mark] ?? mark) : text
}

const known = new Map<string, readonly Taking[]>()

async function takingsOf(client: PoolClient, table: string, columns: readonly string[]): Promise<readonly Taking[]> {
  const name = `${table} ${columns.join()}`
  const found = known.get(name) ?? (await readTakings(client, table, columns))
  known.set(name, found)
  return found
}

async function readTakings(client: PoolClient, table: string, columns: readonly string[]): Promise<readonly Taking[]> {
  const { rows } = await client.query<{ attname: string; taking: Taking }>(
    `select a.attname, case when t.typcategory = 'A' then 'list' when t.typname in ('json', 'jsonb') then 'document' else 'text' end as taking
     from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = $1::regclass and a.attnum > 0`,
    [table],
  )
  const takings = new Map(rows.map(({ attname, taking }) => [attname, taking]))
  return columns.map((column) => {
    const taking = takings.get(column)
    if (!taking) throw new RangeError(`${table} has no column ${column}`)
    return taking
  })
}
