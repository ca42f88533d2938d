import { forgetTrees } from '#agencies'
import { forgetCalendars } from '#calendar'
import { forgetSessions } from '#people'
import type { Context } from '#platform/context.ts'
import { migrate } from '#platform/database/migrate.ts'
import { recreate } from '#platform/database/recreate.ts'
import { Objection } from '#platform/objection.ts'
import { forgetVersions } from '#procedures'
import { forgetRules } from '#rulebook'
import { sampleStanding } from './dossiers/standing.ts'

/**
 * Takes the sample away: its database is dropped and made anew, empty. A sample has a province of its own, so nothing of
 * a real one can lie in it; a province that is not the sample is refused. Start with `--empty` afterwards, or the sample
 * comes back.
 *
 * @param ownerUrl the owner's connection, who may drop and create the database.
 * @param confirmed that whoever asks has said so twice (`--yes`).
 * @throws Objection `sample.not_sample`, `sample.removal_unconfirmed`.
 */
export async function removeSample(context: Context, ownerUrl: string, confirmed: boolean): Promise<void> {
  if ((await sampleStanding(context)) !== 'sample') throw new Objection('sample.not_sample')
  if (!confirmed) throw new Objection('sample.removal_unconfirmed')
  await recreate(ownerUrl)
  await migrate(ownerUrl)
  for (const forget of [forgetTrees, forgetCalendars, forgetSessions, forgetVersions, forgetRules]) forget()
}
