import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { contendersOf, roundNamed } from './queries.ts'
import { type RoundState, stopIfFrozen } from './round.ts'
import { subjectOf } from './stored.ts'

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
    async () => {
      const round = await roundNamed(context, code)
      const contender = (await contendersOf(context, round)).find((one) => one.code === agency)
      if (!contender) throw new Objection('indexes.agency_not_in_round')
      return { round, contender }
    },
    ({ round, contender: { id, extended } }) => {
      stopIfFrozen(round)
      const last = round.deadlines[state] ?? null
      if (last === null || until <= last) throw new Objection('indexes.extension_shorter', { on: last })
      return {
        subject: subjectOf('index_round', round),
        table: 'indexes.round',
        set: {},
        also: [
          {
            update: 'indexes.contender',
            key: ['agency_id', 'id'],
            rows: [{ agency_id: round.agency_id, id, extended: { ...extended, [state]: until } }],
          },
        ],
        events: [{ kind: 'indexes.deadline_extended', data: { code, agency, state, until } }],
        answer: { round: code, agency, state, until },
      }
    },
  )
}
