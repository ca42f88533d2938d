import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { forgetVersions, type Stored, storedProcedure, type VersionRow } from '../queries.ts'
import { stillToRun, whyNotWithdraw } from '../rules.ts'
import { type ProcedureDecision, procedureSubject } from '../subjects.ts'
import type { Changed } from './change.ts'

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

function decideWithdraw(
  stored: Stored,
  { from, decision }: Withdrawal,
  context: Pick<Context, 'now'>,
): ProcedureDecision<Changed> {
  const { code, versions } = stored
  stopIf(whyNotWithdraw(stored, from, today(context)))
  const gone = stillToRun(versions, from)
  const begun = gone.filter((version) => version.valid_from < from)
  const never = gone.filter((version) => version.valid_from >= from)
  const numbers = (rows: readonly VersionRow[]) => rows.map(({ number }) => number)
  const { number = 0, revision = 0 } = gone.at(-1) ?? {}
  return procedureSubject.change(stored, {
    set: {},
    also: [
      {
        update: 'procedures.version',
        key: ['id'],
        rows: begun.map(({ id }) => ({ id, valid_to: addDays(from, -1) })),
      },
      { update: 'procedures.version', key: ['id'], rows: never.map(({ id }) => ({ id, state: 'withdrawn' })) },
    ],
    events: [
      { kind: 'procedures.withdrawn', data: { code, from, decision, ended: numbers(begun), never: numbers(never) } },
    ],
    answer: { code, number, revision, state: never.length > 0 ? 'withdrawn' : 'published' },
  })
}
