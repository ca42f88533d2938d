import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { Objection } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'

/** Names only whom the office employs: an applicant's name is nobody's business here. */
const LAST_CHANGE = `select event.occurred_at as at,
  (select staff.name from people.staff staff where staff.id = event.actor_id) as by
from journal.event event
where event.agency_id = $1 and event.subject_kind = 'dossier' and event.subject_id = $2
order by event.seq desc limit 1`

/**
 * Stops where the dossier has moved since the person looked at it, saying by whom and when, and where it stands now.
 *
 * @param seen the version that was looked at; without one nothing is checked.
 * @throws Objection `dossiers.stale`.
 */
export async function stopIfMoved(
  context: Pick<Context, 'pool'>,
  dossier: Pick<Dossier, 'agency_id' | 'id' | 'version' | 'state'>,
  seen: number | undefined,
): Promise<void> {
  if (seen === undefined || seen === dossier.version) return
  const [last] = await named<{ at: Date; by: string | null }>(context.pool, {
    sql: LAST_CHANGE,
    parameters: [dossier.agency_id, dossier.id],
  })
  throw new Objection('dossiers.stale', {
    by: last?.by ?? null,
    at: last ? isoOf(last.at) : null,
    state: dossier.state,
    version: dossier.version,
  })
}
