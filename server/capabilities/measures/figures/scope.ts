import { type Tree, treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import type { Where } from '../measure.ts'
import { type Period, periodOf, type Window } from '../periods/period.ts'

/** What a figure is asked for. */
export type Question = {
  readonly measure: string
  readonly agency: string
  readonly subtree: boolean
  readonly period: string
  /** Only one part: of one procedure, say, by one channel. */
  readonly where?: Where
}

/** What a figure is computed over: agencies, days, and whether the period still runs. */
export type Scope = {
  readonly agencies: readonly string[]
  readonly period: Period
  readonly now: Date | null
  /** The moment of asking, whatever the period. */
  readonly asked_at: Date
  readonly where: Where
}

/** Reads the question: which agencies as organised on the period's last day, which days. */
export async function scopeOf(context: Context, question: Question): Promise<Scope> {
  const windows = await ruleOn<Window[]>(context, 'measures.reporting_windows')
  const period = periodOf(question.period, windows.value)
  const day = today(context)
  const tree = await treeOf(context, earliest(period.to, day))
  const agency = tree.byCode(question.agency) ?? (await treeOf(context)).byCode(question.agency)
  if (!agency) throw new Objection('agencies.not_found')
  const agencies = question.subtree ? tree.subtreeOf(agency.id) : withParts(tree, agency.id)
  return {
    agencies,
    period,
    now: period.to >= day ? context.now() : null,
    asked_at: context.now(),
    where: question.where ?? {},
  }
}

/** An agency's own figures are those of the body with its parts (phòng, ban), not of the bodies below it. */
export function withParts(tree: Tree, id: string): readonly string[] {
  return [id, ...tree.childrenOf(id).flatMap((child) => (child.kind === 'unit' ? withParts(tree, child.id) : []))]
}

function earliest(one: Day, other: Day): Day {
  return [one, other].sort()[0] ?? one
}
