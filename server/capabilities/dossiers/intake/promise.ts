import { calendarOf } from '#calendar'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { Objection } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import { versionInForceOn } from '#procedures'
import { standingOf } from '../handling/course.ts'
import type { Handing } from './handing.ts'
import { decideReception } from './receive.ts'

/** The day a receipt would promise now; or the step outside the term that must be done before there is one. */
export type Promised = { readonly due_at: string | null; readonly waits_for: string | null }

/**
 * What would be promised if it were received now, by what receives it.
 *
 * @throws Objection `http.forbidden`, `procedures.not_found`, `dossiers.no_term`
 */
export async function promiseFor(
  context: Context,
  { agency_id, procedure_code, case: kase }: Pick<Handing, 'agency_id' | 'procedure_code' | 'case'>,
): Promise<Promised> {
  if (!may(context.actor, 'dossiers.receive', agency_id)) throw new Objection('http.forbidden')
  const [version, calendar] = await Promise.all([
    versionInForceOn(context, procedure_code, today(context)),
    calendarOf(context, agency_id),
  ])
  const facts = { id: uuidv7(), code: '', version, fee: 0, calendar, case: kase, channel: 'desk' } as const
  const { course } = decideReception(facts, context.now())
  const { due_at } = standingOf(course)
  const waiting = course.steps.find(({ outside_term, state }) => outside_term && state === 'open')
  return { due_at: due_at && isoOf(due_at), waits_for: waiting?.name ?? null }
}
