import pg from 'pg'

/**
 * Drops a database with all that lies in it and makes it anew, empty. Whoever is connected loses the connection; pools
 * make new ones.
 *
 * @param ownerUrl a connection of an owner who may create databases.
 */
export async function recreate(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl)
  const name = pg.escapeIdentifier(decodeURIComponent(url.pathname.slice(1)))
  url.pathname = '/postgres'
  const owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  try {
    await owner.query(`drop database ${name} with (force)`)
    await owner.query(`create database ${name}`)
  } finally {
    await owner.end()
  }
}
