import pg from 'pg'
import { CannotStart, exitCodes, type Reason } from '../config/cannot-start.ts'
import { reasons } from './server-version-words.ts'

/** What must be known of a server before the record is entrusted to it. */
export type ServerFacts = {
  /** As `server_version_num`: 150004 is 15.4. */
  readonly version: number
  readonly encoding: string
  readonly extensions: readonly ExtensionFact[]
  /** Whether the ICU collation `vi-x-icu` is there. */
  readonly vietnamese: boolean
}

export type ExtensionFact = {
  readonly name: string
  readonly installed: boolean
  readonly available: boolean
  /** Whether this user may create it: a trusted extension needs CREATE on the database, others a superuser. */
  readonly creatable: boolean
}

export const OLDEST = 150_000
export const needed = ['unaccent', 'pg_trgm', 'btree_gist'] as const

/**
 * Looks at the server DATABASE_URL names.
 *
 * @throws CannotStart where it cannot be reached, or with everything it lacks.
 */
export async function checkServer(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const facts = await factsOf(client)
    const lacking = lacksOf(facts)
    if (lacking.length > 0) throw new CannotStart(lacking, exitCodes.database)
    return facts
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart([unreachable(url, error)], exitCodes.database, { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Everything such a server lacks; empty where it will do. */
export function lacksOf({ version, encoding, extensions, vietnamese }: ServerFacts): Reason[] {
  return [
    ...(version < OLDEST ? [reasons.tooOld(dotted(version))] : []),
    ...(encoding === 'UTF8' ? [] : [reasons.encoding(encoding)]),
    ...(vietnamese ? [] : [reasons.noVietnamese()]),
    ...extensions.flatMap(lackOf),
  ]
}

function lackOf({ name, installed, available, creatable }: ExtensionFact): Reason[] {
  if (installed || (available && creatable)) return []
  return [available ? reasons.mayNotCreate(name) : reasons.noExtension(name)]
}

async function factsOf(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<Omit<ServerFacts, 'extensions'>>(`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      exists (select from pg_collation where collname = 'vi-x-icu') as vietnamese`)
  const extensions = await client.query<ExtensionFact>(
    `select name,
       exists (select from pg_extension where extname = name) as installed,
       exists (select from pg_available_extensions as e where e.name = wanted.name) as available,
       (select rolsuper from pg_roles where rolname = current_user)
         or (has_database_privilege(current_database(), 'create')
           and exists (select from pg_available_extension_versions as e where e.name = wanted.name and e.trusted)) as creatable
     from unnest($1::text[]) as wanted(name)`,
    [needed],
  )
  const [server] = rows
  if (!server) throw new Error('the server answered nothing')
  return { ...server, extensions: extensions.rows }
}

/** Says where, never the password. */
function unreachable(address: string, error: unknown): Reason {
  const url = URL.parse(address)
  const where = `${url?.host ?? ''}${url?.pathname ?? ''}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '28P01' || code === '28000') return reasons.refused(where, url?.username ?? '')
  if (code === '3D000') return reasons.noDatabase(where)
  return reasons.unreachable(where, error instanceof Error ? error.message || code : code)
}

function dotted(version: number): string {
  return `${Math.floor(version / 10_000)}.${version % 10_000}`
}
