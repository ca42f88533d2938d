import { type Agency, treeOf } from '#agencies'
import { bandsByYear } from '#indexes'
import { type Figures, figuresOf, type Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { asDay, instant } from '#platform/time.ts'
import { type Condition, RANKS, type Rank, type Rule } from '../rules/rule.ts'
import type { Facts } from './evaluate.ts'
import type { RankOfYear } from './ranks.ts'

/** An agency or an officer a rule is judged on; an officer with the agency whose steps they were. */
export type Judged = {
  readonly kind: 'agency' | 'officer'
  readonly id: string
  /** What findings call it: an agency's code, an officer's account. */
  readonly name: string
  readonly agency_id: string
}

/** All that rules of a year are judged on, read once. */
export type FactsOfYear = {
  readonly year: number
  readonly agencies: readonly Judged[]
  readonly officers: readonly Judged[]
  factsFor(condition: Condition, judged: Judged): Facts | null
}

const LATE = 'on_time_all'

/**
 * Reads the year: late shares and figures from measures, ranks from published rounds, steps from the record. Figures and
 * yearly duties are the province's, everything else is each body's or officer's.
 */
export async function factsOf(
  context: Context,
  registry: Registry,
  year: number,
  rules: readonly Rule[],
): Promise<FactsOfYear> {
  const tree = await treeOf(context)
  const bodies = tree.all.filter(({ kind }) => ['department', 'commune', 'central', 'public_unit'].includes(kind))
  const conditions = rules.filter(({ on }) => on).map(({ condition }) => condition)
  const asked = conditions.flatMap((one) => (one.kind === 'figure' || one.kind === 'range' ? [one.measure] : []))
  const agencies = [tree.root, ...bodies]
  const [figures, ranks, steps] = await Promise.all([
    figuresOf(context, registry, { measures: [LATE, ...asked], agencies, period: String(year) }),
    ranksBy(context, conditions),
    stepsByOfficer(context, bodies, year),
  ])
  const { root } = tree
  return {
    year,
    agencies: agencies.map(({ id, code }) => ({ kind: 'agency', id, name: code, agency_id: id })),
    officers: steps.map(({ account_id, agency_id }) => ({
      kind: 'officer',
      id: account_id,
      name: account_id,
      agency_id,
    })),
    factsFor(condition, judged) {
      if (judged.id === root.id) return ofProvince(condition, judged, figures, monthIn(context, year))
      if (condition.kind === 'late_share') return judged.kind === condition.of ? lateOf(judged, figures, steps) : null
      if (judged.kind !== 'agency') return null
      return condition.kind === 'rank' || condition.kind === 'ranks_in_sequence'
        ? { kind: 'ranks', ranks: ranks(condition.set, judged.name) }
        : null
    },
  }
}

/** A figure that nothing gives is not judged at all (`lackingFor` says why); that a report went is a person's decision. */
function ofProvince(condition: Condition, { id }: Judged, figures: Figures, month: number): Facts | null {
  if (condition.kind === 'yearly') return { kind: 'yearly', month, sent: false }
  if (condition.kind !== 'figure' && condition.kind !== 'range') return null
  const figure = figures.of(id).get(condition.measure)
  return figure ? { kind: 'figure', value: figure.value } : null
}

/** How far a year has come: its month, 12 when it is over, 0 before it begins. */
function monthIn(context: Context, year: number): number {
  const [now = 0, month = 0] = today(context).split('-').map(Number)
  return now === year ? month : now > year ? 12 : 0
}

/** Ranks over years by criteria set and agency, for the sets that rules name. */
async function ranksBy(context: Context, conditions: readonly Condition[]) {
  const sets = conditions.flatMap((one) => (one.kind === 'rank' || one.kind === 'ranks_in_sequence' ? [one.set] : []))
  const bands = new Map(
    await Promise.all([...new Set(sets)].map(async (set) => [set, await bandsByYear(context, set)] as const)),
  )
  return (set: string, code: string): RankOfYear[] =>
    (bands.get(set)?.get(code) ?? []).map(({ year, band }) => ({ year, rank: rankFrom(band) }))
}

/** D and L: an agency's from the one measure of late dossiers, an officer's from the steps that were theirs. */
function lateOf(judged: Judged, figures: Figures, steps: readonly Steps[]): Facts | null {
  if (judged.kind === 'officer') {
    const own = steps.find(({ account_id, agency_id }) => account_id === judged.id && agency_id === judged.agency_id)
    return own ? { kind: 'late_share', due: own.due, late: own.late, violation_found: false } : null
  }
  const figure = figures.of(judged.id).get(LATE)
  if (!figure) return null
  const due = figure.denominator ?? 0
  return { kind: 'late_share', due, late: due - figure.numerator, violation_found: false }
}

function rankFrom(band: string | null): Rank | null {
  return RANKS.find((rank) => rank === band) ?? null
}

type Steps = { readonly account_id: string; readonly agency_id: string; readonly due: number; readonly late: number }

/**
 * Dossiers by the steps that were an officer's: done in the year, or open and past due at its end (or now); and those of
 * them that are late as dossiers and were late at that officer's.
 */
function stepsByOfficer(context: Context, bodies: readonly Agency[], year: number): Promise<Steps[]> {
  const end = instant(asDay(`${year}-12-31`), 1440)
  const until = new Date(Math.min(end.getTime(), context.now().getTime()))
  return named<Steps & { [name: string]: unknown }>(context.pool, {
    sql: `select account_id, agency_id, count(distinct dossier_id)::int as due,
  (count(distinct dossier_id) filter (where coalesce(done_at, $3) > due_at and coalesce(dossier_solved_at, $3) > dossier_due_at))::int as late
from dossiers.step_of_person
where agency_id = any($1::uuid[]) and (done_at between $2 and $3 or (due_at < $3 and (done_at is null or done_at > $3)))
group by account_id, agency_id order by account_id, agency_id`,
    parameters: [bodies.map(({ id }) => id), instant(asDay(`${year}-01-01`)), until],
  })
}
