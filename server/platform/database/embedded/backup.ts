import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { makeDataFolder } from '../../config/data-folder.ts'
import { Objection } from '../../objection.ts'
import { type Copied, copyFile, copyTree, firstDamaged } from '../backup-files.ts'
import { openCluster } from './embedded.ts'
import { type Place, placeFor } from './place.ts'

/** What stands beside a backup's files: when it was made, and what each file must be. */
export type Manifest = { readonly made_at: string; readonly postgres: string; readonly files: readonly Copied[] }

const MANIFEST = 'backup.json'
/** What a server makes anew when it starts, and what must not come along; the log of writes is copied by itself. */
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.*)$|(^|\/)(pgsql_tmp.*|pg_internal\.init.*)$/

/**
 * Copies the embedded database and the attachments into a new folder while the program goes on (PostgreSQL's own online
 * copy: what was committed when it ends is in it). The secret is left out: with it a stolen copy would open.
 *
 * @throws Objection `system.backup_there` where the folder holds something; CannotStart where there is no database.
 */
export async function backUp(dataFolder: string, to: string, now: Date): Promise<Manifest> {
  if (existsSync(to) && readdirSync(to).length > 0) throw new Objection('system.backup_there', { folder: to })
  mkdirSync(to, { recursive: true, mode: 0o700 })
  const cluster = await openCluster(dataFolder, { info: () => {} })
  const place = placeFor(dataFolder, () => {})
  const client = new pg.Client({ connectionString: cluster.ownerUrl('postgres') })
  try {
    await client.connect()
    const database = await copyRunning(client, place.cluster, join(to, 'postgres'))
    const password = await copyFile(dataFolder, 'postgres.password', to)
    const attachments = await copyTree(join(dataFolder, 'files'), join(to, 'files'), hasArrived)
    const files = [...under('postgres', database), password, ...under('files', attachments)]
    const manifest = { made_at: now.toISOString(), postgres: place.version, files }
    writeFileSync(join(to, MANIFEST), `${JSON.stringify(manifest)}\n`, { mode: 0o600 })
    return manifest
  } finally {
    await client.end().catch(() => {})
    await cluster.stop()
  }
}

/** The slot keeps the writes made meanwhile; it goes with the connection, whatever happens to us. */
async function copyRunning(client: pg.Client, from: string, to: string): Promise<Copied[]> {
  await client.query(`select pg_create_physical_replication_slot('opencchc_backup_${process.pid}', true, true)`)
  const began = await client.query<{ file: string }>(
    `select pg_walfile_name(pg_backup_start('opencchc', fast => true)) as file`,
  )
  const copied = await copyTree(from, to, (path) => !LEFT_OUT.test(path))
  const ended = await client.query<{ file: string; labelfile: string }>(
    'select pg_walfile_name(lsn) as file, labelfile from pg_backup_stop(wait_for_archive => false)',
  )
  const [first, last] = [began.rows[0]?.file ?? '', ended.rows[0]?.file ?? '']
  const isBetween = (name: string) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last
  const written = await copyTree(join(from, 'pg_wal'), join(to, 'pg_wal'), isBetween)
  writeFileSync(join(to, 'backup_label'), ended.rows[0]?.labelfile ?? '', { mode: 0o600 })
  const label = await copyFile(to, 'backup_label', null)
  return [...copied, ...under('pg_wal', written), label]
}

/** What is still on its way in has no row yet. */
function hasArrived(path: string): boolean {
  return !path.startsWith('arriving/')
}

function under(folder: string, files: readonly Copied[]): Copied[] {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))
}

/**
 * Puts a backup into a data folder that has no database yet, every file checked before the first is put there. The next
 * start brings it up.
 *
 * @throws Objection `system.no_backup`, `system.backup_damaged`, `system.restore_there`
 */
export async function putBack(from: string, dataFolder: string): Promise<Manifest> {
  if (!existsSync(join(from, MANIFEST))) throw new Objection('system.no_backup', { folder: from })
  const manifest = JSON.parse(readFileSync(join(from, MANIFEST), 'utf8')) as Manifest
  const damaged = await firstDamaged(from, manifest.files)
  if (damaged) throw new Objection('system.backup_damaged', { file: damaged })
  makeDataFolder(dataFolder)
  if (['postgres', 'postgres.at', 'files'].some((name) => existsSync(join(dataFolder, name))))
    throw new Objection('system.restore_there', { folder: dataFolder })
  const listed = new Set(manifest.files.map(({ path }) => path))
  await putDatabase(
    placeFor(dataFolder, () => {}),
    join(from, 'postgres'),
    (path) => listed.has(`postgres/${path}`),
  )
  await copyFile(from, 'postgres.password', dataFolder)
  await copyTree(join(from, 'files'), join(dataFolder, 'files'), (path) => listed.has(`files/${path}`))
  return manifest
}

/** Whole or not at all. */
async function putDatabase({ cluster }: Place, from: string, isListed: (path: string) => boolean): Promise<void> {
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  await copyTree(from, half, isListed)
  for (const name of EMPTY) mkdirSync(join(half, name), { recursive: true, mode: 0o700 })
  renameSync(half, cluster)
}

/** Folders without which PostgreSQL does not start; empty ones do not travel on every medium. */
const EMPTY = [
  ...['pg_commit_ts', 'pg_dynshmem', 'pg_logical/mappings', 'pg_logical/snapshots', 'pg_multixact/members'],
  ...['pg_multixact/offsets', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat', 'pg_stat_tmp'],
  ...['pg_subtrans', 'pg_tblspc', 'pg_twophase', 'pg_wal/archive_status', 'pg_wal/summaries', 'pg_xact'],
]
