import type { Registry } from '#measures'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { type Component, type CriteriaSet, componentsOf, keyOf } from '../criteria/criteria-set.ts'
import { type Lacking, lackingOf } from '../live/live.ts'
import { contendersOf, evidenceOf, linesOf, scoresOf, setOf, worksDoneIn } from '../queries.ts'
import { lastDayOf } from '../rounds/progress.ts'
import { seen } from '../rounds/ranking.ts'
import { type RoundState, type Work, type WorkFacts, whyNot, worksOpenIn } from '../rounds/round.ts'
import { waitsFor } from '../rounds/waiting.ts'
import { dueDayOf } from '../scoring/deadline.ts'
import type { Points } from '../scoring/exact.ts'
import { type Result, rollUp } from '../scoring/roll-up.ts'
import { type Score, score } from '../scoring/score.ts'
import type { Provenance, StoredContender, StoredEvidence, StoredLine, StoredRound, StoredScore } from '../stored.ts'
import { filledBy, isMeasured } from './measured.ts'
import { scoreOf } from './score-of.ts'
import { agencyNow, PERMISSION } from './work-facts.ts'

/** A component of an agency in a round, with all that is known of it. */
export type Cell = Score & {
  readonly component: Component
  readonly source: 'measure' | 'survey' | 'declared' | 'unknown'
  readonly self: Points | null
  readonly first: Points | null
  readonly second: Points | null
  readonly council: Points | null
  readonly disputed: boolean
  readonly left_out: boolean
  readonly decided: boolean
  readonly value: StoredScore['value']
  readonly provenance: readonly Provenance[]
  readonly lacking: readonly Lacking[]
  /** The day a component with a deadline was due. */
  readonly due_on: Day | null
  readonly evidence: readonly Pick<StoredEvidence, 'id' | 'file_id' | 'file_name' | 'sha256' | 'added_at'>[]
  readonly history: readonly (StoredLine & { readonly by_name: string })[]
  /** The work it waits for, where the actor is who may do it. */
  readonly waits: Work | null
  /** What the actor may do with it now, and why not. */
  readonly works: readonly { readonly work: Work; readonly objection: Objection | null }[]
}

export type Sheet = {
  readonly round: string
  readonly name: string
  readonly set: string
  readonly period: string
  readonly state: RoundState
  readonly due_on: Day | null
  readonly agency: { readonly code: string; readonly name: string; readonly kind: string }
  readonly content: CriteriaSet
  readonly result: Result
  readonly cells: ReadonlyMap<string, Cell>
}

/**
 * One agency in a round: the tree of criteria with points, where they came from, and what may be done. Papers and
 * history are for who works with that agency's scores; who leads it sees the points while the round runs, everybody
 * once it is published.
 *
 * @throws Objection `indexes.round_not_found`, `indexes.agency_not_in_round`
 */
export async function sheetOf(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  code: string,
  agency: string,
): Promise<Sheet> {
  const round = await seen(context, code)
  const contender = (await contendersOf(context, round)).find((one) => one.code === agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  const within = seesInside(context, contender)
  if (round.state !== 'published' && !looksInto(context, contender)) throw new Objection('indexes.agency_not_in_round')
  const [{ content: set }, rows, now] = await Promise.all([
    setOf(context, round),
    scoresOf(context, round, contender.body_id),
    agencyNow(context, contender.body_id),
  ])
  const done = await worksDoneIn(context, round, contender.body_id)
  const inside = within ? await insideOf(context, round, contender, rows) : NOTHING
  const given = new Set(registry.measures.map(({ name }) => name))
  const byComponent = new Map(rows.map((row) => [row.component, row]))
  const cells = new Map(
    componentsOf(set).map((component): [string, Cell] => {
      const row = byComponent.get(component.code)
      const history = (row && inside.history.get(row.id)) ?? []
      const facts: WorkFacts = {
        today: today(context),
        component,
        places: set.places,
        measured: row?.measured ?? isMeasured(component, given),
        disputed: row?.disputed ?? false,
        agency: { in_round: true, ...now },
        extended_to: contender.extended[round.state] ?? null,
        // Offered by state, deadline and kind; points and reason are judged when they are given.
        points: 0,
        nothing_arose: false,
        points_before: row?.points ?? null,
        reason: '–',
        evidence: [],
        actor: context.actor.account_id ?? '',
        self_scored_by: row?.self_scored_by ?? null,
      }
      return [
        component.code,
        cellOf(context, set, component, row, {
          registry,
          given,
          facts,
          round,
          contender,
          history,
          papers: inside.papers,
          done: done(contender.body_id, component.code),
        }),
      ]
    }),
  )
  return {
    round: round.code,
    name: round.name,
    set: keyOf(set),
    period: round.period,
    state: round.state,
    due_on: lastDayOf(round, contender),
    agency: { code: contender.code, name: contender.name, kind: contender.kind },
    content: set,
    result: rollUp(set, cells),
    cells,
  }
}

type Around = {
  readonly registry: Pick<Registry, 'measures'>
  readonly given: ReadonlySet<string>
  readonly facts: WorkFacts
  readonly round: StoredRound
  readonly contender: StoredContender
  readonly history: Cell['history']
  readonly papers: readonly StoredEvidence[]
  readonly done: ReadonlySet<string>
}

function cellOf(
  context: Context,
  set: CriteriaSet,
  component: Component,
  row: StoredScore | undefined,
  { registry, given, facts, round, contender, history, papers, done }: Around,
): Cell {
  const { scoring } = component
  const source = filledBy(component, row, given)
  const open = (work: Work) => may(context.actor, PERMISSION[work], contender.body_id)
  const about = { declared: source === 'declared', informs: scoring.kind === 'INFORMATION', row, done }
  const waits = waitsFor(round.state, about)
  const own = row ? scoreOf(component, row, set) : score(component, null, set)
  return {
    ...own,
    component,
    source,
    self: row?.self_points ?? null,
    first: row?.first_points ?? null,
    second: row?.second_points ?? null,
    council: row?.council_points ?? null,
    disputed: facts.disputed,
    left_out: row?.left_out ?? false,
    decided: row?.decided ?? false,
    value: row?.value ?? null,
    provenance: row?.provenance ?? [],
    lacking: lackingOf(component, registry),
    due_on: scoring.kind === 'DEADLINE' ? dueDayOf(scoring, Number(round.period_to.slice(0, 4))) : null,
    evidence: papers.filter((paper) => paper.component === component.code),
    history,
    waits: waits && open(waits) ? waits : null,
    works: worksOpenIn(round.state)
      .filter(open)
      .filter((work) => work === 'leave_out' || (source !== 'unknown' && isFor(work, facts.measured)))
      .map((work) => ({ work, objection: whyNot(work, round, withPapers(facts, component)) })),
  }
}

/** Works on what people declare are not offered on what is measured, and the other way round. */
function isFor(work: Work, measured: boolean): boolean {
  return (work === 'dispute' || work === 'settle_dispute') === measured
}

/** Papers are asked for when points are given, not before the button shows. */
function withPapers(facts: WorkFacts, component: Component): WorkFacts {
  return { ...facts, component: { ...component, evidence: [] } }
}

type Inside = { readonly history: ReadonlyMap<string, Cell['history']>; readonly papers: readonly StoredEvidence[] }
const NOTHING: Inside = { history: new Map(), papers: [] }

async function insideOf(
  context: Context,
  round: StoredRound,
  { body_id }: StoredContender,
  rows: readonly StoredScore[],
): Promise<Inside> {
  const [lines, papers] = await Promise.all([
    linesOf(
      context,
      body_id,
      rows.map(({ id }) => id),
    ),
    evidenceOf(context, round, body_id),
  ])
  const people = [...new Set([...lines.values()].flat().map(({ by }) => by))]
  const named = people.length
    ? await context.db.selectFrom('people.account').where('id', 'in', people).select(['id', 'name']).execute()
    : []
  const nameOf = new Map(named.map(({ id, name }) => [id, name]))
  const history = new Map(
    [...lines].map(
      ([id, list]) => [id, list.map((line) => ({ ...line, by_name: nameOf.get(line.by) ?? '' }))] as const,
    ),
  )
  return { history, papers }
}

/** Whether the actor works with this agency's scores: its focal person, its appraisers, the council. */
export function seesInside(context: Context, { body_id }: Pick<StoredContender, 'body_id'>): boolean {
  return Object.values(PERMISSION).some((permission) => may(context.actor, permission, body_id))
}

/** Whose sheets the actor may open while a round runs; null once it is published and all are everybody's. */
export async function sheetsOpenTo(context: Context, code: string): Promise<readonly string[] | null> {
  const round = await seen(context, code)
  if (round.state === 'published') return null
  return (await contendersOf(context, round)).filter((one) => looksInto(context, one)).map((one) => one.code)
}

/** Whoever works with an agency's scores or leads it sees them while the round runs. */
function looksInto(context: Context, contender: Pick<StoredContender, 'body_id'>): boolean {
  return seesInside(context, contender) || may(context.actor, 'measures.cockpit', contender.body_id)
}
