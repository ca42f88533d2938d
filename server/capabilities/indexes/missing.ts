import { stopUnlessMay } from '#agencies'
import type { Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { type Day, daysBetween } from '#platform/time.ts'
import { componentsOf, sourceOf } from './criteria-set.ts'
import { contendersOf, roundNamed, roundsOf, scoresOf, setOf } from './queries.ts'
import { type StoredContender, type StoredRound, subjectOf } from './stored.ts'

/** What an agency of a round has still to say, and until when. */
export type Missing = {
  readonly agency: string
  readonly name: string
  readonly body_id: string
  readonly asked: number
  readonly missing: readonly string[]
  readonly due_on: Day | null
  readonly late: boolean
  readonly chased_at: Date | null
}

/** Agencies of a round with what each has still to score itself; those with nothing missing too. */
export async function missingIn(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  round: StoredRound,
): Promise<Missing[]> {
  const [set, contenders, rows] = await Promise.all([
    setOf(context, round),
    contendersOf(context, round),
    scoresOf(context, round),
  ])
  const given = new Set(registry.measures.map(({ name }) => name))
  const asked = componentsOf(set.content).filter((one) => sourceOf(one, given) === 'declared')
  const said = new Set(
    rows
      .filter((row) => row.self_points !== null || row.left_out || row.decided)
      .map((row) => `${row.agency_id} ${row.component}`),
  )
  return contenders.map((contender) => {
    const missing = asked.map(({ code }) => code).filter((code) => !said.has(`${contender.body_id} ${code}`))
    const due_on = lastDayOf(round, contender)
    return {
      agency: contender.code,
      name: contender.name,
      body_id: contender.body_id,
      asked: asked.length,
      missing,
      due_on,
      late: missing.length > 0 && due_on !== null && today(context) > due_on,
      chased_at: contender.chased_at,
    }
  })
}

/** The last day of a round's present state for one agency. */
export function lastDayOf(
  { state, deadlines }: StoredRound,
  { extended }: Pick<StoredContender, 'extended'>,
): Day | null {
  return (
    [deadlines[state], extended[state]]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  )
}

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
    async () => {
      const round = await roundNamed(context, code)
      const late = (await missingIn(context, registry, round)).filter(({ missing }) => missing.length > 0)
      const wanted = new Set(late.map(({ body_id }) => body_id))
      return { round, late: (await contendersOf(context, round)).filter(({ body_id }) => wanted.has(body_id)) }
    },
    ({ round, late }) => {
      const agencies = round.state === 'self_scoring' ? late.map((one) => one.code) : []
      const chased_at = context.now()
      return {
        subject: subjectOf('index_round', round),
        table: 'indexes.round',
        set: {},
        also: [
          {
            update: 'indexes.contender',
            key: ['agency_id', 'id'],
            rows: late
              .filter((one) => agencies.includes(one.code))
              .map(({ agency_id, id }) => ({ agency_id, id, chased_at })),
          },
        ],
        events: [{ kind: 'indexes.chased', data: { code, agencies } }],
        answer: { round: code, agencies },
      }
    },
  )
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
