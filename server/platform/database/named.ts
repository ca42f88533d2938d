import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import type { Pool, PoolClient, QueryResultRow } from 'pg'

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
