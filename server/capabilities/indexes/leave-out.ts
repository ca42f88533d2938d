import { stopUnlessMay } from '#agencies'
import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { componentsOf } from './criteria-set.ts'
import { filledBy } from './measured.ts'
import { contendersOf, roundNamed, scoresOf, setOf } from './queries.ts'
import { agencyNow, doWorks } from './work.ts'

/**
 * The council says of every component that the record fills and of which nothing arose (or of which nothing is
 * recorded yet) that it does not apply, for all agencies of a round with one reason. What people declare is not touched.
 *
 * @throws Objection what `whyNot('leave_out', …)` says; `indexes.round_not_found`, `http.forbidden`
 */
export async function leaveOutUnknown(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  { round: code, reason }: { readonly round: string; readonly reason: string },
): Promise<{ round: string; left_out: number }> {
  stopUnlessMay(context, 'indexes.manage', null)
  const round = await roundNamed(context, code)
  const [set, contenders, rows] = await Promise.all([
    setOf(context, round),
    contendersOf(context, round),
    scoresOf(context, round),
  ])
  const given = new Set(registry.measures.map(({ name }) => name))
  const known = new Map(rows.map((row) => [`${row.agency_id} ${row.component}`, row]))
  let left_out = 0
  for (const { body_id, code: agency } of contenders) {
    if ((await agencyNow(context, body_id)).ended_on !== null) continue
    const components = componentsOf(set.content)
      .filter((component) => {
        const row = known.get(`${body_id} ${component.code}`)
        const declared = filledBy(component, row, given) === 'declared'
        return !declared && component.scoring.kind !== 'INFORMATION' && !row?.decided && !row?.left_out
      })
      .map((component) => ({ component: component.code, reason }))
    if (components.length === 0) continue
    const doings = { round: code, agency, components }
    left_out += (await doWorks(context, registry, ownKey(key.key, agency), 'leave_out', doings)).length
  }
  return { round: code, left_out }
}
