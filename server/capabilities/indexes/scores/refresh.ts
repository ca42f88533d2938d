import { stopUnlessMay } from '#agencies'
import { figuresOf, type Registry } from '#measures'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidFrom, uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { Also } from '#platform/journal/tables.ts'
import { ownKey } from '#platform/journal/write.ts'
import { type Component, type CriteriaSet, componentsOf, measuresAskedBy, sourceOf } from '../criteria/criteria-set.ts'
import { contendersOf, roundNamed, scoresOf, setOf } from '../queries.ts'
import { canonical } from '../rounds/canonical.ts'
import { stopIfFrozen } from '../rounds/round.ts'
import type { Points } from '../scoring/exact.ts'
import { score } from '../scoring/score.ts'
import type { StoredContender, StoredRound, StoredScore } from '../stored.ts'
import { scoreSubject } from '../subjects.ts'
import { type Measured, measuredFrom } from './measured.ts'

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
  const figures = await figuresOf(context, registry, {
    measures: measuresAskedBy(set.content),
    agencies: contenders.map(({ body_id, code: agency }) => ({ id: body_id, code: agency })),
    period: round.period,
  })
  const components = componentsOf(set.content).filter((one) => sourceOf(one, given) === 'measure')
  let changed = 0
  for (const contender of contenders) {
    const found = components.map((component) => ({
      component,
      measured: measuredFrom(component, figures, contender.body_id),
    }))
    changed += await act(
      context,
      ownKey('index refresh', uuidv7()),
      () => scoresOf(context, round, contender.body_id),
      (rows) => decideRefresh({ round, set: set.content, contender }, found, rows, context),
    )
  }
  return { round: code, agencies: contenders.length, changed, cut: figures.cut }
}

type Refreshing = { readonly round: StoredRound; readonly set: CriteriaSet; readonly contender: StoredContender }
type Found = { readonly component: Component; readonly measured: Measured }

function decideRefresh(
  { round, set, contender }: Refreshing,
  found: readonly Found[],
  rows: readonly StoredScore[],
  context: Pick<Context, 'actor' | 'now'>,
): Together<number> {
  const byComponent = new Map(rows.map((row) => [row.component, row]))
  const decisions = found.flatMap(({ component, measured }) => {
    const row = byComponent.get(component.code) ?? null
    if (row && (!row.measured || isSame(row, measured))) return []
    const { points } = score(component, measured.value, set)
    return [decideFill(round, contender, component, row, measured, points, context, null)]
  })
  return { decisions, answer: decisions.length }
}

/** The same figures by the same definitions; that they were read again at a later place changes nothing. */
function isSame(row: StoredScore, { value, provenance }: Measured): boolean {
  const versions = (list: Measured['provenance']) => list.map(({ measure, version }) => `${measure}@${version}`).join()
  return canonical(row.value) === canonical(value) && versions(row.provenance ?? []) === versions(provenance)
}

/** A line by the program: the component's value and the points it earns. A settled dispute stands. */
export function decideFill<Answer>(
  round: StoredRound,
  { body_id: agency_id, code: agency }: Pick<StoredContender, 'body_id' | 'code'>,
  { code: component }: Component,
  row: StoredScore | null,
  { value, provenance }: Measured,
  points: Points | null,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  answer: Answer,
  { why = '', also = [] }: { why?: string; also?: readonly Also[] } = {},
): DecisionOf<typeof scoreSubject, Answer> {
  const id = row?.id ?? uuidFrom('score', round.id, agency_id, component)
  const standing = row?.settled || row?.left_out ? {} : { points, decided: points !== null }
  const seq = (row?.last_seq ?? 0) + 1
  const from = row?.points ?? null
  const set = { value, provenance, ...standing, changed_at: now() }
  const line = {
    agency_id,
    id: uuidFrom('score line', id, String(seq)),
    score_id: id,
    seq,
    work: 'measure',
    by: idOf(actor),
    at: now(),
    from_points: from,
    to_points: points,
    why,
    files: [],
    value,
  }
  const data = { round: round.code, agency, component, from, to: points, value, figures: provenance }
  const decided = {
    also: [{ insert: 'indexes.score_line' as const, rows: [line] }, ...also],
    events: [{ kind: 'indexes.measured' as const, data }],
    answer,
  }
  if (row) return scoreSubject.change(row, { set, ...decided })
  const begun = { root_id: round.agency_id, round_id: round.id, component, measured: true }
  return scoreSubject.create({ agency_id, id }, { row: { ...begun, ...set }, ...decided })
}
