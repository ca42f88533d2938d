import { treeOf } from '#agencies'
import type { Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { type Component, componentsOf } from '../criteria/criteria-set.ts'
import { contendersOf, scoresOf, setOf } from '../queries.ts'
import { filledBy } from '../scores/measured.ts'
import { undecidedOf } from '../scores/score-of.ts'
import { agencyNow } from '../scores/work-facts.ts'
import type { StoredContender, StoredRound, StoredScore } from '../stored.ts'

type Source = ReturnType<typeof filledBy>

/** How far one agency of a round is: what it has still to say, and what still has no decided points. */
export type Progress = {
  readonly agency: string
  readonly name: string
  readonly kind: string
  readonly body_id: string
  readonly asked: number
  readonly missing: readonly string[]
  /** Declared components that were appraised. */
  readonly appraised: number
  /** Measured components under dispute. */
  readonly disputed: readonly string[]
  /** Components without decided points, by what would fill them. */
  readonly undecided: Readonly<Record<Source, readonly string[]>>
  readonly due_on: Day | null
  /** Another last day that was granted for the present state. */
  readonly extended_to: Day | null
  readonly late: boolean
  readonly chased_at: Date | null
  /** The first day the agency does not stand any more: nothing is waited for then. */
  readonly ended_on: Day | null
  readonly successor: string | null
}

/** Every agency of a round with how far it is; those with nothing missing too. */
export async function progressIn(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  round: StoredRound,
): Promise<Progress[]> {
  const [set, contenders, rows, tree] = await Promise.all([
    setOf(context, round),
    contendersOf(context, round),
    scoresOf(context, round),
    treeOf(context),
  ])
  const given = new Set(registry.measures.map(({ name }) => name))
  const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id)
  return Promise.all(
    contenders.map(async (contender) => {
      const { body_id } = contender
      const now = tree.get(body_id) ? STANDING : await agencyNow(context, body_id)
      const own = byAgency.get(body_id) ?? []
      return {
        ...now,
        ...heading(round, contender),
        ...counted(context, round, contender, set.content, own, given, now),
      }
    }),
  )
}

const STANDING = { ended_on: null, successor: null } as const

function heading(round: StoredRound, { code, name, kind, body_id, extended, chased_at }: StoredContender) {
  const extended_to = extended[round.state] ?? null
  return { agency: code, name, kind, body_id, extended_to, chased_at }
}

function counted(
  context: Context,
  round: StoredRound,
  contender: StoredContender,
  set: Parameters<typeof undecidedOf>[0],
  rows: readonly StoredScore[],
  given: ReadonlySet<string>,
  { ended_on }: Pick<Progress, 'ended_on'>,
) {
  const row = new Map(rows.map((one) => [one.component, one]))
  const sourceNow = (one: Component): Source => filledBy(one, row.get(one.code), given)
  const declared = componentsOf(set).filter((one) => sourceNow(one) === 'declared')
  const missing = ended_on === null ? declared.map(codeOf).filter((code) => !isSaid(row.get(code))) : []
  const due_on = lastDayOf(round, contender)
  return {
    asked: declared.length,
    missing,
    appraised: declared.filter(({ code }) => isAppraised(row.get(code))).length,
    disputed: rows.filter(({ disputed }) => disputed).map(({ component }) => component),
    undecided: bySource(set, ended_on === null ? undecidedOf(set, rows) : [], sourceNow),
    due_on,
    late: missing.length > 0 && due_on !== null && today(context) > due_on,
  }
}

const codeOf = ({ code }: Component): string => code

function isSaid(row: StoredScore | undefined): boolean {
  return row !== undefined && (row.self_points !== null || row.self_scored_by !== null || row.left_out || row.decided)
}

function isAppraised(row: StoredScore | undefined): boolean {
  return row !== undefined && (row.first_points !== null || row.left_out || row.decided)
}

function bySource(
  set: Parameters<typeof undecidedOf>[0],
  undecided: readonly string[],
  sourceNow: (one: Component) => Source,
): Progress['undecided'] {
  const open = new Set(undecided)
  const by = Map.groupBy(
    componentsOf(set).filter(({ code }) => open.has(code)),
    sourceNow,
  )
  const codes = (source: Source): readonly string[] => (by.get(source) ?? []).map(codeOf)
  return { measure: codes('measure'), survey: codes('survey'), declared: codes('declared'), unknown: codes('unknown') }
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
