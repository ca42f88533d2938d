import { type Agency, agencyNamed, treeOf } from '#agencies'
import { type Figures, figuresOf, type Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import {
  type Component,
  type CriteriaSet,
  componentsOf,
  keyOf,
  measuresAskedBy,
  measuresOf,
} from '../criteria/criteria-set.ts'
import { setNamed } from '../queries.ts'
import { type Measured, measuredFrom } from '../scores/measured.ts'
import { MEASURES_ASKED } from '../scores/measures-asked.ts'
import { type Ranking, rank } from '../scoring/rank.ts'
import { type Result, rollUp } from '../scoring/roll-up.ts'
import { type Score, score } from '../scoring/score.ts'

/** An index as the record gives it at this moment: no round, nobody's opinion, nothing kept. */
export type Live = {
  readonly set: string
  readonly name: string
  readonly period: { readonly code: string; readonly from: Day; readonly to: Day }
  readonly cut: string
  /** Components no record gives yet, and which record would. */
  readonly lacking: readonly Lacking[]
  readonly groups: Ranking
}
export type Lacking = { readonly component: string; readonly measure: string; readonly record: string }

/** One agency's components with the figures behind them. */
export type LiveSheet = Omit<Live, 'groups'> & {
  readonly agency: { readonly code: string; readonly name: string }
  readonly content: CriteriaSet
  readonly result: Result
  readonly scores: ReadonlyMap<string, Score & Measured>
}

/** Every agency of a set's kinds, ranked by what measures give: by month, quarter, half or year. */
export async function liveIndex(
  context: Context,
  registry: Registry,
  asked: { readonly set: string; readonly period: string },
): Promise<Live> {
  const { content: set } = await setNamed(context, asked.set)
  const agencies = await agenciesFor(context, set)
  const figures = await read(context, registry, set, agencies, asked.period)
  const contenders = agencies.map(({ id, code, name, kind }) => ({
    agency: code,
    name,
    kind,
    last_year: null,
    result: rollUp(set, scoresOf(set, figures, id)),
  }))
  return { ...head(set, registry, figures), groups: rank(set, contenders) }
}

/** One agency, whatever its kind. @throws Objection `agencies.not_found`, `measures.period_unknown` */
export async function liveSheet(
  context: Context,
  registry: Registry,
  asked: { readonly set: string; readonly period: string; readonly agency: string },
): Promise<LiveSheet> {
  const { content: set } = await setNamed(context, asked.set)
  const agency = await agencyNamed(context, asked.agency)
  const figures = await read(context, registry, set, [agency], asked.period)
  const scores = scoresOf(set, figures, agency.id)
  return {
    ...head(set, registry, figures),
    agency: { code: agency.code, name: agency.name },
    content: set,
    result: rollUp(set, scores),
    scores,
  }
}

function scoresOf(set: CriteriaSet, figures: Figures, agency_id: string): ReadonlyMap<string, Score & Measured> {
  return new Map(
    componentsOf(set).map((component) => {
      const measured = measuredFrom(component, figures, agency_id)
      return [component.code, { ...score(component, measured.value, set), ...measured }]
    }),
  )
}

function head(set: CriteriaSet, registry: Registry, { period, cut }: Figures) {
  return {
    set: keyOf(set),
    name: set.name,
    period,
    cut,
    lacking: componentsOf(set).flatMap((one) => lackingOf(one, registry)),
  }
}

/** What a component waits for: measures that nothing gives, with the record that would. */
export function lackingOf(component: Component, registry: Pick<Registry, 'measures'>): readonly Lacking[] {
  const given = new Set(registry.measures.map(({ name }) => name))
  const records: Readonly<Record<string, string>> = MEASURES_ASKED
  return measuresOf(component)
    .filter((measure) => !given.has(measure))
    .map((measure) => ({ component: component.code, measure, record: records[measure] ?? 'other' }))
}

async function agenciesFor(context: Context, set: CriteriaSet): Promise<readonly Agency[]> {
  const tree = await treeOf(context, today(context))
  return tree.all.filter(({ kind }) => set.kinds.includes(kind))
}

function read(
  context: Context,
  registry: Registry,
  set: CriteriaSet,
  agencies: readonly Pick<Agency, 'id' | 'code'>[],
  period: string,
): Promise<Figures> {
  return figuresOf(context, registry, { measures: measuresAskedBy(set), agencies, period })
}
