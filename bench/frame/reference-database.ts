import { readFile } from 'node:fs/promises'
import pg from 'pg'

/** A copy of the record, with the tables of the floor beside it. */
export type Reference = {
  readonly url: string
  /** How many dossiers of the floor are numbered F1, F2, …; how many desks hold open ones, forty each. */
  readonly dossiers: number
  readonly desks: number
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** Copies a database nobody is connected to. */
export async function copyDatabase(url: string): Promise<string> {
  const name = databaseIn(url)
  const copy = `${name}_reference`
  const owner = new pg.Client({ connectionString: inDatabase(url, 'postgres') })
  await owner.connect()
  try {
    await owner.query(`drop database if exists ${copy} with (force)`)
    await owner.query(`create database ${copy} template ${name} strategy file_copy`)
  } finally {
    await owner.end()
  }
  return inDatabase(url, copy)
}

export async function openReference(url: string): Promise<Reference> {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  await pool.query(await readFile(new URL('../reference/floor.sql', import.meta.url), 'utf8'))
  const { rows } = await pool.query<{ dossiers: number; desks: number }>(
    'select count(*)::int as dossiers, greatest(1, count(distinct holder_id))::int as desks from floor.dossier',
  )
  return {
    url,
    dossiers: rows[0]?.dossiers ?? 0,
    desks: rows[0]?.desks ?? 1,
    query: async (text, values = []) => (await pool.query(text, [...values])).rows,
    close: () => pool.end(),
  }
}

export function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

export function inDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(database)}`
  return address.href
}
