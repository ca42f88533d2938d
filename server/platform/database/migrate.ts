import { readdir, readFile } from 'node:fs/promises'
import { runMigrations as migrateQueue } from 'graphile-worker'
import { CompiledQuery } from 'kysely'
import { Migrator } from 'kysely/migration'
import { CannotStart, exitCodes } from '../config/cannot-start.ts'
import { type Connected, connect, type Database, PROGRAM_ROLE, run } from './pool.ts'

const folder = new URL('../../../database/migrations/', import.meta.url)

/**
 * Brings the database to this version of the program: the program's role, our migrations (plain SQL, forward only) and
 * the job queue's own. Safe to call by several processes at once; a database that is newer than the program is refused.
 *
 * @param url a connection of the database's owner.
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  const owner = connect(url, { role: null, size: 2, statementSeconds: 600 })
  try {
    await ensureProgramRole(owner)
    const applied = await applyMigrations(owner.db)
    await migrateQueue({ connectionString: url, schema: 'queue' })
    return { applied }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await owner.close()
  }
}

async function ensureProgramRole({ db }: Connected): Promise<void> {
  await run(
    db,
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${PROGRAM_ROLE}') then create role ${PROGRAM_ROLE} nologin; end if;
     exception when duplicate_object or unique_violation then null; end $$`,
  )
  // A superuser may act as any role; an ordinary owner must be a member of it.
  await run(
    db,
    `do $$ begin
       if not pg_has_role(current_user, '${PROGRAM_ROLE}', 'member') then execute format('grant ${PROGRAM_ROLE} to %I', current_user); end if;
     end $$`,
  )
}

async function applyMigrations(db: Database): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
  const migrations = Object.fromEntries(
    files.map((name, n) => [
      name.replace('.sql', ''),
      { up: async (on: Database) => void (await on.executeQuery(CompiledQuery.raw(texts[n] ?? ''))) },
    ]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

const reason = {
  newer: (migration: string) => ({
    code: 'database.newer',
    vi: `Cơ sở dữ liệu đã được nâng cấp bởi phiên bản mới hơn (${migration}). Hãy chạy phiên bản đó, hoặc phục hồi bản sao lưu trước khi nâng cấp.`,
    en: `The database was upgraded by a newer version (${migration}). Run that version, or restore the backup made before the upgrade.`,
  }),
  notAllowed: (what: string) => ({
    code: 'database.not_allowed',
    vi: `Tài khoản cơ sở dữ liệu thiếu quyền (${what}). Xem docs/operating/server.md để cấp quyền rồi chạy lại.`,
    en: `The database account lacks a right (${what}). See docs/operating/server.md, grant it and start again.`,
  }),
}

const INSUFFICIENT_PRIVILEGE = '42501'

/** What keeps the database from being used, told so that an operator can mend it; any other fault as it is. */
function refusalOf(error: unknown): unknown {
  const { message = '', code } = error as { message?: string; code?: string }
  const newer = /previously executed migration (\S+) is missing/.exec(message)?.[1]
  if (newer) return new CannotStart([reason.newer(newer)], exitCodes.database)
  if (code === INSUFFICIENT_PRIVILEGE) return new CannotStart([reason.notAllowed(message)], exitCodes.database)
  return error
}
