import pg from 'pg'

/**
 * Tells the database what its tables hold, and which of their pages may be read from the index alone: after much was
 * written at once, until when plans are made for tables it takes to be small. As the owner; a minute for a million dossiers.
 */
export async function takeStatistics(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'opencchc' })
  await owner.connect()
  try {
    await owner.query('vacuum (analyze)')
  } finally {
    await owner.end()
  }
}
