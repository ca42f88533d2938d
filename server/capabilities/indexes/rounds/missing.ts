import { stopUnlessMay } from '#agencies'
import type { Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { daysBetween } from '#platform/time.ts'
import { contendersOf, roundNamed, roundsOf } from '../queries.ts'
import type { StoredContender, StoredRound } from '../stored.ts'
import { roundSubject } from '../subjects.ts'
import { progressIn } from './progress.ts'

/**
 * Chases the agencies that have not scored themselves: it stands on their page and in the record.
 *
 * @throws Objection `indexes.round_not_found`, `http.forbidden`
 */
export async function chase(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  code: string,
): Promise<{ round: string; agencies: string[] }> {
  stopUnlessMay(context, 'indexes.manage', null)
  return act(
    context,
    key,
    () => lateIn(context, registry, code),
    (read) => decideChase(read, context.now()),
  )
}

type LateIn = { readonly round: StoredRound; readonly late: readonly StoredContender[] }

async function lateIn(context: Context, registry: Pick<Registry, 'measures'>, code: string): Promise<LateIn> {
  const round = await roundNamed(context, code)
  const late = (await progressIn(context, registry, round)).filter(({ missing }) => missing.length > 0)
  const wanted = new Set(late.map(({ body_id }) => body_id))
  return { round, late: (await contendersOf(context, round)).filter(({ body_id }) => wanted.has(body_id)) }
}

function decideChase(
  { round, late }: LateIn,
  chased_at: Date,
): DecisionOf<typeof roundSubject, { round: string; agencies: string[] }> {
  const chased = round.state === 'self_scoring' ? late : []
  const agencies = chased.map((one) => one.code)
  return roundSubject.change(round, {
    set: {},
    also: [
      {
        update: 'indexes.contender',
        key: ['agency_id', 'id'],
        rows: chased.map(({ agency_id, id }) => ({ agency_id, id, chased_at })),
      },
    ],
    events: [{ kind: 'indexes.chased', data: { code: round.code, agencies } }],
    answer: { round: round.code, agencies },
  })
}

/** Days before the last one on which agencies are chased by themselves, and the day after it. */
const CHASED_AT = [7, 3, 1, 0, -1]

/** Chases in every round whose self-scoring ends soon, or ended yesterday; once a day however often it runs. */
export async function chaseDue(context: Context, registry: Pick<Registry, 'measures'>): Promise<void> {
  const day = today(context)
  for (const round of await roundsOf(context)) {
    const last = round.deadlines[round.state]
    if (round.state !== 'self_scoring' || !last || !CHASED_AT.includes(daysBetween(day, last))) continue
    await chase(context, registry, ownKey('index chase', round.id, day), round.code)
  }
}
