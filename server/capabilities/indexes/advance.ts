import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { bytes, type Decision, type IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { componentOf } from './criteria-set.ts'
import { type Frozen, freeze, inputsOf } from './freeze.ts'
import { contendersOf, roundNamed, scoresOf, setOf } from './queries.ts'
import { type RoundFacts, type RoundState, type Step, steps, whyNotStep } from './round.ts'
import { undecidedOf } from './score-of.ts'
import { type StoredRound, subjectOf } from './stored.ts'
import { agencyNow } from './work.ts'

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
    async () => {
      const round = await roundNamed(context, code)
      const facts = await factsOf(context, round)
      const isLast = step === 'publish' && !whyNotStep(step, round, facts)
      return { round, facts, frozen: isLast ? freeze(await inputsOf(context, round)) : null }
    },
    ({ round, facts, frozen }) => {
      stopIf(whyNotStep(step, round, facts))
      return moving(round, step, frozen, context.now())
    },
  )
}

function moving(round: StoredRound, step: Step, frozen: Frozen | null, now: Date): Decision<Advanced> {
  const state = steps[step].to
  const { agency_id, id: round_id } = round
  const digest = frozen?.digest.toString('hex') ?? null
  return {
    subject: subjectOf('index_round', round),
    table: 'indexes.round',
    set: { state, ...(frozen ? { published_at: now } : {}) },
    also: frozen
      ? [
          {
            insert: 'indexes.result',
            rows: [
              {
                agency_id,
                round_id,
                inputs: frozen.inputs,
                ranking: frozen.ranking,
                digest: bytes(frozen.digest),
                made_at: now,
              },
            ],
          },
        ]
      : [],
    events: [{ kind: 'indexes.round_moved', data: { code: round.code, step, state, digest } }],
    answer: { round: round.code, state, digest },
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
