import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { type Changed, changing } from './change.ts'
import { forgetVersions, type Stored, storedProcedure, type VersionRow } from './queries.ts'

/** From which day a procedure is no longer in force, by which decision. */
export type Withdrawal = { readonly from: Day; readonly decision: string }

/**
 * Withdraws a procedure from a day on: the version in force ends the day before, later ones never begin. Dossiers
 * already received keep their version.
 *
 * @throws Objection `http.forbidden`, `procedures.unknown_not_found`, `procedures.withdraw_in_past`,
 *   `procedures.withdraw_nothing`.
 */
export async function withdraw(
  context: Context,
  key: IdempotencyKey,
  code: string,
  withdrawal: Withdrawal,
): Promise<Changed> {
  stopUnlessMay(context, 'procedures.manage', null)
  const withdrawn = await act(
    context,
    key,
    () => storedProcedure(context, code),
    (stored) => decideWithdraw(stored, withdrawal, context),
  )
  forgetVersions()
  return withdrawn
}

function decideWithdraw(stored: Stored, { from, decision }: Withdrawal, context: Context): Decision<Changed> {
  const { code, versions } = stored
  if (from < today(context))
    throw new Objection('procedures.withdraw_in_past', { day: from }, [
      { path: 'from', code: 'procedures.withdraw_in_past', detail: { day: from } },
    ])
  const gone = versions.filter(
    ({ state, valid_to }) => state === 'published' && (valid_to === null || valid_to >= from),
  )
  const last = gone.at(-1)
  if (!last) throw new Objection('procedures.withdraw_nothing', { code, day: from })
  const begun = gone.filter((version) => version.valid_from < from)
  const never = gone.filter((version) => version.valid_from >= from)
  const numbers = (rows: readonly VersionRow[]) => rows.map(({ number }) => number)
  return changing(
    stored,
    context,
    [
      {
        update: 'procedures.version',
        key: ['id'],
        rows: begun.map(({ id }) => ({ id, valid_to: addDays(from, -1) })),
      },
      { update: 'procedures.version', key: ['id'], rows: never.map(({ id }) => ({ id, state: 'withdrawn' })) },
    ],
    [{ kind: 'procedures.withdrawn', data: { code, from, decision, ended: numbers(begun), never: numbers(never) } }],
    { code, number: last.number, revision: last.revision, state: never.length > 0 ? 'withdrawn' : 'published' },
  )
}
