import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { named } from '#platform/database/named.ts'
import type { Reference } from './reference-database.ts'
import { perSecond } from './rounds.ts'

const run = promisify(execFile)
const folder = join(import.meta.dirname, '../reference')
const CLIENTS = 8
const PLACES = ['/usr/bin/pgbench', ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`)]

export type Transaction = 'accept' | 'complete' | 'look-up' | 'worklist'

/** Transactions a second of the floor: by pgbench, or by a bare client where the machine has none. */
export type Floor = { readonly by: string; of(transaction: Transaction, seconds: number): Promise<number> }

export async function floorOf(reference: Reference): Promise<Floor> {
  const program = await pgbench()
  if (program) return { by: program, of: (transaction, seconds) => byPgbench(program, reference, transaction, seconds) }
  return {
    by: 'a bare pg client, prepared (pgbench is missing)',
    of: (transaction, seconds) => byClient(reference, transaction, seconds),
  }
}

async function pgbench(): Promise<string | null> {
  const found = PLACES.find((path) => existsSync(path))
  if (found) return found
  return run('pgbench', ['--version']).then(
    () => 'pgbench',
    () => null,
  )
}

async function byPgbench(
  program: string,
  reference: Reference,
  transaction: Transaction,
  seconds: number,
): Promise<number> {
  const { place, password } = withoutPassword(reference.url)
  const given = [
    ...['--no-vacuum', '--protocol=prepared', `--client=${CLIENTS}`, '--jobs=1', lasting(transaction, seconds)],
    ...[`--define=dossiers=${reference.dossiers}`, `--define=desks=${reference.desks}`],
    `--file=${join(folder, `${transaction}.sql`)}`,
    place,
  ]
  const { stdout } = await run(program, given, { env: { ...process.env, PGPASSWORD: password } })
  const told = /tps = ([\d.]+) \(without initial/.exec(stdout)?.[1]
  if (!told) throw new Error(`pgbench said:\n${stdout}`)
  return Number(told)
}

/** Arguments are for everybody to see. */
function withoutPassword(url: string): { place: string; password: string } {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  return { place: address.href, password }
}

/** pgbench counts whole seconds; for less it is given about as many transactions as go into that time. */
function lasting(transaction: Transaction, seconds: number): string {
  if (seconds >= 1) return `--time=${Math.round(seconds)}`
  return `--transactions=${Math.ceil((USUAL[transaction] * seconds) / CLIENTS)}`
}

const USUAL: Record<Transaction, number> = { accept: 2_500, complete: 2_500, 'look-up': 15_000, worklist: 4_000 }

/** The same statement, its variables drawn here. */
async function byClient(reference: Reference, transaction: Transaction, seconds: number): Promise<number> {
  const script = await readFile(join(folder, `${transaction}.sql`), 'utf8')
  const [, variable = '', most = ''] = /\\set (\w+) random\(1, :?(\w+)\)/.exec(script) ?? []
  const sql = script
    .replace(/^\\set.*$/m, '')
    .replaceAll(`:${variable}`, '$1::int')
    .trim()
  const limit = { dossiers: reference.dossiers, desks: reference.desks }[most] ?? Number(most)
  const pool = new pg.Pool({ connectionString: reference.url, max: CLIENTS })
  try {
    return await perSecond(() => named(pool, { sql, parameters: [1 + Math.floor(Math.random() * limit)] }), {
      seconds,
      together: CLIENTS,
    })
  } finally {
    await pool.end()
  }
}
