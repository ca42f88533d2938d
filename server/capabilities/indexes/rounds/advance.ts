import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { type Also, bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { componentOf } from '../criteria/criteria-set.ts'
import { contendersOf, roundNamed, scoresOf, setOf } from '../queries.ts'
import { undecidedOf } from '../scores/score-of.ts'
import { agencyNow } from '../scores/work-facts.ts'
import type { StoredRound } from '../stored.ts'
import { roundSubject } from '../subjects.ts'
import { type Frozen, freeze, inputsOf } from './freeze.ts'
import { type RoundFacts, type RoundState, type Step, steps, whyNotStep } from './round.ts'

export type Advanced = { readonly round: string; readonly state: RoundState; readonly digest: string | null }

/**
 * Moves a round on. Publishing computes the ranking once more and freezes it, byte for byte, with all it came from.
 *
 * @throws Objection what `whyNotStep` in round.ts says, `indexes.round_not_found`, `http.forbidden`
 */
export async function advance(context: Context, key: IdempotencyKey, code: string, step: Step): Promise<Advanced> {
  stopUnlessMay(context, 'indexes.manage', null)
  return act(
    context,
    key,
    () => roundToMove(context, code, step),
    (read) => decideAdvance(step, read, context.now()),
  )
}

type RoundToMove = { readonly round: StoredRound; readonly facts: RoundFacts; readonly frozen: Frozen | null }

async function roundToMove(context: Context, code: string, step: Step): Promise<RoundToMove> {
  const round = await roundNamed(context, code)
  const facts = await factsOf(context, round)
  const isLast = step === 'publish' && !whyNotStep(step, round, facts)
  return { round, facts, frozen: isLast ? freeze(await inputsOf(context, round)) : null }
}

function decideAdvance(
  step: Step,
  { round, facts, frozen }: RoundToMove,
  now: Date,
): DecisionOf<typeof roundSubject, Advanced> {
  stopIf(whyNotStep(step, round, facts))
  const state = steps[step].to
  const digest = frozen?.digest.toString('hex') ?? null
  return roundSubject.change(round, {
    set: { state, ...(frozen ? { published_at: now } : {}) },
    also: frozen ? [resultOf(round, frozen, now)] : [],
    events: [{ kind: 'indexes.round_moved', data: { code: round.code, step, state, digest } }],
    answer: { round: round.code, state, digest },
  })
}

function resultOf({ agency_id, id: round_id }: StoredRound, { inputs, ranking, digest }: Frozen, made_at: Date): Also {
  return {
    insert: 'indexes.result',
    rows: [{ agency_id, round_id, inputs, ranking, digest: bytes(digest), made_at }],
  }
}

/** What a step needs to know of the round: agencies, points nobody decided, disputes nobody settled. */
export async function factsOf(context: Context, round: StoredRound): Promise<RoundFacts> {
  const [set, contenders, rows] = await Promise.all([
    setOf(context, round),
    contendersOf(context, round),
    scoresOf(context, round),
  ])
  const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id)
  const ended = await endedAmong(context, contenders)
  const standing = contenders.filter(({ body_id }) => !ended.has(body_id))
  return {
    today: today(context),
    agencies: contenders.length,
    undecided: standing
      .map(({ body_id }) => undecidedOf(set.content, byAgency.get(body_id) ?? []).length)
      .reduce((all, one) => all + one, 0),
    disputes_open: rows.filter(
      ({ disputed, agency_id, component }) =>
        disputed && !ended.has(agency_id) && componentOf(set.content, component) !== null,
    ).length,
  }
}

/** Agencies of a round that no longer stand: nothing can be done for them, so nothing is waited for. */
async function endedAmong(
  context: Context,
  contenders: readonly { readonly body_id: string }[],
): Promise<ReadonlySet<string>> {
  const now = await Promise.all(
    contenders.map(async ({ body_id }) => ({ body_id, ...(await agencyNow(context, body_id)) })),
  )
  return new Set(
    now.filter(({ ended_on }) => ended_on !== null && ended_on <= today(context)).map(({ body_id }) => body_id),
  )
}
