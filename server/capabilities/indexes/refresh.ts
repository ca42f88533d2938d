import { stopUnlessMay } from '#agencies'
import { figuresOf, type Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { uuidFrom, uuidv7 } from '#platform/database/uuid.ts'
import { actTogether } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import { type Decision, ownKey } from '#platform/journal/write.ts'
import { canonical } from './canonical.ts'
import { type Component, componentsOf, measuresAskedBy, sourceOf } from './criteria-set.ts'
import type { Points } from './exact.ts'
import { type Measured, measuredFrom } from './measured.ts'
import { contendersOf, roundNamed, scoresOf, setOf } from './queries.ts'
import { stopIfFrozen } from './round.ts'
import { score } from './score.ts'
import { type StoredContender, type StoredRound, type StoredScore, subjectOf } from './stored.ts'

export type Refreshed = {
  readonly round: string
  readonly agencies: number
  readonly changed: number
  readonly cut: string
}

/**
 * Fills every component that measures give, for all agencies of a round, from one reading of the figures. What has not
 * changed is left alone, and so is what people declared before there was a measure; what has changed gets a line in its
 * history.
 *
 * @throws Objection `indexes.round_not_found`, `indexes.round_frozen`, `http.forbidden`
 */
export async function refreshRound(context: Context, registry: Registry, code: string): Promise<Refreshed> {
  stopUnlessMay(context, 'indexes.manage', null)
  const round = await roundNamed(context, code)
  stopIfFrozen(round)
  const [set, contenders] = await Promise.all([setOf(context, round), contendersOf(context, round)])
  const given = new Set(registry.measures.map(({ name }) => name))
  const components = componentsOf(set.content).filter((one) => sourceOf(one, given) === 'measure')
  const figures = await figuresOf(context, registry, {
    measures: measuresAskedBy(set.content),
    agencies: contenders.map(({ body_id, code: agency }) => ({ id: body_id, code: agency })),
    period: round.period,
  })
  let changed = 0
  for (const contender of contenders) {
    const key = ownKey('index refresh', uuidv7())
    changed += await actTogether(context, key, async () => {
      const rows = new Map((await scoresOf(context, round, contender.body_id)).map((row) => [row.component, row]))
      const decisions = components.flatMap((component) => {
        const found = measuredFrom(component, figures, contender.body_id)
        const row = rows.get(component.code) ?? null
        if (row && (!row.measured || isSame(row, found))) return []
        return [
          filling(round, contender, component, row, found, score(component, found.value, set.content).points, context),
        ]
      })
      return { decisions, answer: decisions.length }
    })
  }
  return { round: code, agencies: contenders.length, changed, cut: figures.cut }
}

/** The same figures by the same definitions; that they were read again at a later place changes nothing. */
function isSame(row: StoredScore, { value, provenance }: Measured): boolean {
  const versions = (list: Measured['provenance']) => list.map(({ measure, version }) => `${measure}@${version}`).join()
  return canonical(row.value) === canonical(value) && versions(row.provenance ?? []) === versions(provenance)
}

/** A line by the program: the component's value and the points it earns. A settled dispute stands. */
export function filling(
  round: StoredRound,
  { body_id: agency_id, code: agency }: Pick<StoredContender, 'body_id' | 'code'>,
  { code: component }: Component,
  row: StoredScore | null,
  { value, provenance }: Measured,
  points: Points | null,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  why = '',
): Decision<null> {
  const id = row?.id ?? uuidFrom('score', round.id, agency_id, component)
  const begun = row ? {} : { root_id: round.agency_id, round_id: round.id, component, measured: true }
  const decided = row?.settled || row?.left_out ? {} : { points, decided: points !== null }
  const seq = (row?.last_seq ?? 0) + 1
  const from = row?.points ?? null
  return {
    subject: row ? subjectOf('index_score', row) : newSubject('index_score', agency_id, id),
    table: 'indexes.score',
    set: { ...begun, value, provenance, ...decided, changed_at: now() },
    also: [
      {
        insert: 'indexes.score_line',
        rows: [
          {
            agency_id,
            id: uuidFrom('score line', id, String(seq)),
            score_id: id,
            seq,
            work: 'measure',
            by: actor.account_id,
            at: now(),
            from_points: from,
            to_points: points,
            why,
            files: [],
            value,
          },
        ],
      },
    ],
    events: [
      {
        kind: 'indexes.measured',
        data: { round: round.code, agency, component, from, to: points, value, figures: provenance },
      },
    ],
    answer: null,
  }
}
