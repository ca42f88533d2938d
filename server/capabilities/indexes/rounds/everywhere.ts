import { stopUnlessMay } from '#agencies'
import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { type Component, componentsOf } from '../criteria/criteria-set.ts'
import { contendersOf, roundNamed, scoresOf, setOf } from '../queries.ts'
import { filledBy } from '../scores/measured.ts'
import { doWorks } from '../scores/work.ts'
import { agencyNow } from '../scores/work-facts.ts'
import type { Points } from '../scoring/exact.ts'
import type { StoredScore } from '../stored.ts'
import { stopIfFrozen, type Work } from './round.ts'

/** What one word of the council does to every agency of a round. */
export type Everywhere = {
  readonly work: Extract<Work, 'decide' | 'leave_out'>
  readonly points?: Points
  readonly reason: string
  /** Whether it is meant for a component of an agency, by who fills it and what stands there. */
  wanted(source: ReturnType<typeof filledBy>, row: StoredScore | undefined): boolean
}

/**
 * The same work, with one reason, on all it is meant for at every agency of a round that still stands; what only
 * informs and what is decided already is passed over. Agency by agency: asked again, it goes on where it broke off.
 *
 * @returns how many components of agencies it was done to.
 * @throws Objection what `whyNot` says of the work; `indexes.round_frozen`, `indexes.round_not_found`, `http.forbidden`
 */
export async function doEverywhere(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  code: string,
  { work, points, reason, wanted }: Everywhere,
): Promise<number> {
  stopUnlessMay(context, 'indexes.manage', null)
  const round = await roundNamed(context, code)
  stopIfFrozen(round)
  const [set, contenders] = await Promise.all([setOf(context, round), contendersOf(context, round)])
  const given = new Set(registry.measures.map(({ name }) => name))
  const isMeant = (component: Component, row: StoredScore | undefined): boolean =>
    component.scoring.kind !== 'INFORMATION' &&
    !row?.decided &&
    !row?.left_out &&
    wanted(filledBy(component, row, given), row)
  let done = 0
  for (const { body_id, code: agency } of contenders) {
    if ((await agencyNow(context, body_id)).ended_on !== null) continue
    const rows = new Map((await scoresOf(context, round, body_id)).map((row) => [row.component, row]))
    const components = componentsOf(set.content)
      .filter((component) => isMeant(component, rows.get(component.code)))
      .map((component) => ({ component: component.code, reason, points }))
    if (components.length === 0) continue
    const doings = { round: code, agency, components }
    done += (await doWorks(context, registry, ownKey(key.key, agency), work, doings)).length
  }
  return done
}
