import { type Agency, stopUnlessMay, treeOf } from '#agencies'
import { type Registry, scopeOf } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { type Known, stopIfUnsound } from '../criteria/check-set.ts'
import { keyOf } from '../criteria/criteria-set.ts'
import { knownBy } from '../criteria/sets-kept.ts'
import { roundBefore, roundsOf, setNamed } from '../queries.ts'
import type { StoredRound, StoredSet } from '../stored.ts'
import { roundSubject } from '../subjects.ts'
import type { RoundState } from './round.ts'

/** A round to be opened. Without agencies it is for all of the set's kinds that stand on the period's last day. */
export type Opening = {
  readonly code: string
  readonly name: string
  readonly set: string
  readonly period: string
  readonly agencies?: readonly string[] | undefined
  readonly deadlines: Readonly<Partial<Record<RoundState, Day>>>
  readonly sample?: boolean | undefined
}
export type Opened = { readonly round: string; readonly set: string; readonly agencies: number }

type Facts = {
  readonly set: StoredSet
  readonly period: { readonly code: string; readonly from: Day; readonly to: Day }
  readonly agencies: readonly Agency[]
  readonly before: StoredRound | null
  readonly taken: ReadonlySet<string>
}

/** The order of the states that people work in, each over before the next. */
const IN_ORDER: readonly RoundState[] = [
  'open',
  'self_scoring',
  'appraising',
  'explaining',
  'second_appraisal',
  'council',
]

/**
 * Opens a round of a set for a period and its agencies.
 *
 * @throws Objection `indexes.set_not_found`, `indexes.set_unsound`, `indexes.round_code_taken`,
 *   `indexes.set_judges_people`, `indexes.agency_of_another_kind`, `indexes.round_without_agencies`, `indexes.deadlines_out_of_order`,
 *   `measures.period_unknown`, `agencies.not_found`, `http.forbidden`
 */
export async function openRound(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  opening: Opening,
): Promise<Opened> {
  stopUnlessMay(context, 'indexes.manage', null)
  return act(
    context,
    key,
    () => factsFor(context, opening),
    (facts) => decideOpen(opening, facts, knownBy(registry), context),
  )
}

async function factsFor(context: Context, opening: Opening): Promise<Facts> {
  const set = await setNamed(context, opening.set)
  const { root } = await treeOf(context)
  const { period } = await scopeOf(context, { measure: '', agency: root.code, subtree: false, period: opening.period })
  const tree = await treeOf(context, [period.to, today(context)].sort()[0])
  const wanted = opening.agencies?.map((code) => {
    const agency = tree.byCode(code)
    if (!agency) throw new Objection('agencies.not_found', { code, day: period.to })
    return agency
  })
  return {
    set,
    period,
    agencies: wanted ?? tree.all.filter(({ kind }) => set.kinds.includes(kind)),
    before: await roundBefore(context, set.code, period.from),
    taken: new Set((await roundsOf(context)).map(({ code }) => code)),
  }
}

function decideOpen(
  opening: Opening,
  facts: Facts,
  known: Known,
  { root_id, now }: Pick<Context, 'root_id' | 'now'>,
): DecisionOf<typeof roundSubject, Opened> {
  const { code, name, deadlines, sample = false } = opening
  const { set, period, agencies, before } = facts
  stopIfUnsound(set.content, known)
  stopIf(whyNotOpen(opening, facts))
  const id = uuidFrom('index round', root_id, code)
  const key = keyOf(set.content)
  return roundSubject.create(
    { agency_id: root_id, id },
    {
      row: {
        code,
        name,
        set_id: set.id,
        period: period.code,
        period_from: period.from,
        period_to: period.to,
        state: 'open',
        deadlines,
        before_id: before?.id ?? null,
        sample,
        opened_at: now(),
      },
      also: [{ insert: 'indexes.contender', rows: agencies.map((agency) => contenderRow(agency, root_id, id)) }],
      events: [
        {
          kind: 'indexes.round_opened',
          data: {
            code,
            set: key,
            digest: set.digest.toString('hex'),
            period: period.code,
            from: period.from,
            to: period.to,
            deadlines,
            agencies: agencies.map((agency) => agency.code),
          },
        },
      ],
      answer: { round: code, set: key, agencies: agencies.length },
    },
  )
}

/** Why a round may not be opened so; null where it may. */
function whyNotOpen({ code, deadlines }: Opening, { set, agencies, taken }: Facts): Objection | null {
  if (taken.has(code)) return new Objection('indexes.round_code_taken', { round: code })
  if (set.kinds.every((kind) => kind === 'officer'))
    return new Objection('indexes.set_judges_people', { set: set.code })
  const stranger = agencies.find(({ kind }) => !set.kinds.includes(kind))
  if (stranger) return new Objection('indexes.agency_of_another_kind', { agency: stranger.code, kind: stranger.kind })
  if (agencies.length === 0) return new Objection('indexes.round_without_agencies', { round: code })
  const days = IN_ORDER.flatMap((state) => deadlines[state] ?? [])
  return days.some((day, at) => at > 0 && day < (days[at - 1] ?? day))
    ? new Objection('indexes.deadlines_out_of_order')
    : null
}

function contenderRow({ id: body_id, code, name, kind }: Agency, root_id: string, round_id: string) {
  return {
    agency_id: root_id,
    id: uuidFrom('contender', round_id, body_id),
    round_id,
    body_id,
    code,
    name,
    kind,
    extended: {},
  }
}
