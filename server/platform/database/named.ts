import { createHash } from 'node:crypto'
import type { Compilable, CompiledQuery } from 'kysely'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import type { Database } from './pool.ts'

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `q${createHash('sha1').update(text).digest('hex').slice(0, 20)}`
  if (names.size < 5_000) names.set(text, name)
  return name
}

/**
 * Runs a statement as a named prepared statement: planned once per connection. For the hot paths, whose text is one of
 * a small number of shapes; a text with values pasted in would fill the server's memory with plans.
 */
export async function named<Row extends QueryResultRow>(
  on: Pool | PoolClient,
  query: { readonly sql: string; readonly parameters: readonly unknown[] } | CompiledQuery,
): Promise<Row[]> {
  const result = await on.query<Row>({ name: nameOf(query.sql), text: query.sql, values: [...query.parameters] })
  return result.rows
}

type Mark = { readonly value: number }
type Shape = { readonly sql: string; readonly parameters: readonly unknown[] }

/**
 * A query of one shape for the hot paths: built and compiled the first time, then sent by name with its values put in
 * their places. Not for a builder that looks at its values, which are marks when it is called.
 *
 * @param build the query of these values, as `queries.ts` has it.
 */
export function prepared<Values extends readonly unknown[], Row extends QueryResultRow>(
  build: (db: Database, ...values: Values) => Compilable<Row>,
): (on: { readonly db: Database; readonly pool: Pool }, ...values: Values) => Promise<Row[]> {
  let shape: Shape | null = null
  return ({ db, pool }, ...values) => {
    shape ??= shapeOf(build(db, ...(values.map((_, value): Mark => ({ value })) as unknown as Values)).compile())
    const parameters = shape.parameters.map((one) => (isMark(one) ? values[one.value] : one))
    return named<Row>(pool, { sql: shape.sql, parameters })
  }
}

function shapeOf({ sql, parameters }: CompiledQuery): Shape {
  return { sql, parameters }
}

function isMark(parameter: unknown): parameter is Mark {
  return typeof parameter === 'object' && parameter !== null && 'value' in parameter
}
