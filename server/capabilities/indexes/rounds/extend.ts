import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { contendersOf, roundNamed } from '../queries.ts'
import type { StoredContender, StoredRound } from '../stored.ts'
import { roundSubject } from '../subjects.ts'
import { type RoundState, whyNotExtend } from './round.ts'

export type Extension = {
  readonly round: string
  readonly agency: string
  readonly state: RoundState
  readonly until: Day
}

/**
 * Grants one agency another last day for a state of the round.
 *
 * @throws Objection `indexes.agency_not_in_round`, `indexes.extension_shorter`, `indexes.round_frozen`, `http.forbidden`
 */
export async function extend(
  context: Context,
  key: IdempotencyKey,
  { round: code, agency, state, until }: Extension,
): Promise<Extension> {
  stopUnlessMay(context, 'indexes.manage', null)
  return act(
    context,
    key,
    () => contenderIn(context, code, agency),
    (read) => decideExtend(read, { round: code, agency, state, until }),
  )
}

type ContenderIn = { readonly round: StoredRound; readonly contender: StoredContender }

async function contenderIn(context: Context, code: string, agency: string): Promise<ContenderIn> {
  const round = await roundNamed(context, code)
  const contender = (await contendersOf(context, round)).find((one) => one.code === agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  return { round, contender }
}

function decideExtend(
  { round, contender: { id, extended } }: ContenderIn,
  extension: Extension,
): DecisionOf<typeof roundSubject, Extension> {
  const { agency, state, until } = extension
  stopIf(whyNotExtend(round, state, until))
  return roundSubject.change(round, {
    set: {},
    also: [
      {
        update: 'indexes.contender',
        key: ['agency_id', 'id'],
        rows: [{ agency_id: round.agency_id, id, extended: { ...extended, [state]: until } }],
      },
    ],
    events: [{ kind: 'indexes.deadline_extended', data: { code: round.code, agency, state, until } }],
    answer: extension,
  })
}
