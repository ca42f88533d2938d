import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')

type JsonColumn = {
  readonly schema: string
  readonly name: string
  readonly optional: boolean
  readonly given: boolean
}

/**
 * database/types.ts: what a column holds, as the program reads it. What a jsonb column holds is said by the room that
 * owns it, in its `columns.ts`.
 *
 * @param url a migrated database.
 */
export async function databaseTypes(url: string): Promise<string> {
  const columns = (await jsonColumns(url)).filter(({ schema }) => existsSync(join(root, fileOf(schema))))
  const schemas = [...new Set(columns.map(({ schema }) => schema))]
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-types-'))
  const file = join(folder, 'types.ts')
  try {
    await promisify(execFile)(process.execPath, [
      program,
      '--dialect=postgres',
      `--url=${url}`,
      `--out-file=${file}`,
      '--date-parser=string',
      '--numeric-parser=number',
      '--exclude-pattern={queue,public}.*',
      '--type-mapping={"int8":"number","date":"Day","jsonb":"JsonOf<unknown>"}',
      `--overrides=${JSON.stringify({ columns: Object.fromEntries(columns.map((one) => [one.name, typeOf(one)])) })}`,
      `--custom-imports=${JSON.stringify({
        Day: '../server/platform/time.ts',
        JsonOf: '../server/platform/database/json.ts',
        ...Object.fromEntries(schemas.map((schema) => [columnsOf(schema), `../${fileOf(schema)}#JsonColumns`])),
      })}`,
    ])
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Where the owner of a schema says what its jsonb columns hold. */
function fileOf(schema: string): string {
  const room = schema === 'journal' ? 'platform/journal' : `capabilities/${schema}`
  return `server/${room}/columns.ts`
}

function columnsOf(schema: string): string {
  return `${schema[0]?.toUpperCase()}${schema.slice(1)}Columns`
}

/** A column that need not be given has a default; one that may be empty is so beside its type. */
function typeOf({ schema, name, optional, given }: JsonColumn): string {
  const held = `JsonOf<${columnsOf(schema)}["${name}"]>`
  const type = given ? held : `Generated<${held}>`
  return optional ? `${type} | null` : type
}

async function jsonColumns(url: string): Promise<JsonColumn[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<JsonColumn>(
      `select table_schema as schema, table_schema || '.' || table_name || '.' || column_name as name,
         is_nullable = 'YES' as optional, column_default is null as given
       from information_schema.columns
       where data_type = 'jsonb' and table_schema not in ('queue', 'public', 'pg_catalog', 'information_schema') order by 1, 2`,
    )
    return rows
  } finally {
    await client.end()
  }
}
