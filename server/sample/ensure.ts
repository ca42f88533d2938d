import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { firstProvince } from '#agencies'
import { system } from '#platform/access/actor.ts'
import type { Config } from '#platform/config/config.ts'
import { secretOf } from '#platform/config/secret.ts'
import type { Context } from '#platform/context.ts'
import { takeStatistics } from '#platform/database/statistics.ts'
import { readAll } from '#platform/journal/tail.ts'
import { ownKey } from '#platform/journal/write.ts'
import { FIRST_PROVINCE, folds, registry, servicesOf } from '../app.ts'
import { diskStorage } from '../connectors/storage/disk.ts'
import type { OpenDatabase } from '../database.ts'
import { nameProvince } from '../first-run.ts'
import { broughtRoles } from '../roles.ts'
import { buildAgencies, buildPeople } from './build.ts'
import { cast, castAs, SAMPLE_PASSWORD } from './cast.ts'
import { ensureChannels } from './channels.ts'
import { sampleStanding } from './dossiers/standing.ts'
import { ensureHistory, hasHistory } from './history.ts'
import { ensureIndexes } from './indexes.ts'
import { ensurePlans } from './plans/plans.ts'
import { LONG_AGO } from './province.ts'
import { tellRooms } from './rooms.ts'
import { ensureSignedResults } from './signed-results.ts'
import { ensureSigners } from './signers.ts'

/**
 * Sees to it that the sample province is there: builds it where no province has been named, completes it where a start
 * broke off, and leaves every other province alone.
 *
 * @returns what the welcome says of signing in, one line for each role; nothing where the province is not the sample.
 */
export async function ensureSample(
  config: Config,
  database: OpenDatabase,
  say: (message: string) => void,
): Promise<string[]> {
  const context = await sampleContext(config, database)
  if ((await sampleStanding(context)) === 'other') return []
  const hadHistory = await hasHistory(context)
  await buildSample(context, say)
  const storage = diskStorage(join(config.dataFolder, 'files'))
  await ensurePlans(context, storage)
  await ensureSignedResults(context, servicesOf(storage, config.dataFolder))
  for (const fold of folds) await readAll(context.pool, fold)
  await ensureIndexes(context, registry, storage, say)
  if (!hadHistory) await takeStatistics(database.ownerUrl)
  return signIns()
}

/** Builds what is missing of the sample province; what is there stays. */
export async function buildSample(context: Context, say: (message: string) => void, dossiers?: number): Promise<void> {
  const standing = await sampleStanding(context)
  if (standing === 'other') throw new RangeError('this province is not the sample')
  if (standing === 'unnamed') {
    say('OpenCCHC: đang dựng Tỉnh Mẫu…')
    const { login, name } = castAs('administrator')
    await nameProvince(context, ownKey('sample', 'province'), {
      name: 'Tỉnh Mẫu',
      code: 'mau',
      identifier: 'H99',
      phone: '1900 0000',
      valid_from: LONG_AGO,
      sample: true,
      administrator: { name, login, password: SAMPLE_PASSWORD },
    })
  }
  await buildAgencies(context)
  await buildPeople(context)
  await ensureChannels(context)
  await ensureHistory(context, say, dossiers)
  await tellRooms(context)
  await ensureSigners(context)
}

/** One line for each role: who it is, how to sign in, where one begins. */
export function signIns(): string[] {
  const nameOf = (role: string) => broughtRoles.find(({ code }) => code === role)?.name ?? role
  return cast.map(({ role, login, lands }) => `  ${nameOf(role)} — ${login} / ${SAMPLE_PASSWORD} — ${lands}`)
}

export async function sampleContext(config: Config, { db, pool }: OpenDatabase): Promise<Context> {
  const root_id = (await firstProvince(db)) ?? FIRST_PROVINCE
  return { db, pool, actor: system, root_id, now: () => new Date(), trace: randomUUID(), secret: secretOf(config) }
}
