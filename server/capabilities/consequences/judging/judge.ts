import { stopUnlessMay } from '#agencies'
import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { uuidFrom, uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { ownKey } from '#platform/journal/write.ts'
import type { Finding, Reason, Rule } from '../rules/rule.ts'
import { proposalAt, rulesOf, type StoredProposal } from '../stored.ts'
import { proposalSubject } from '../subjects.ts'
import { evaluate } from './evaluate.ts'
import { type FactsOfYear, factsOf, type Judged } from './facts.ts'

export type JudgedYear = {
  readonly year: number
  readonly proposed: number
  readonly lapsed: number
  readonly findings: number
}
type Found = { readonly finding: Finding; readonly judged: Judged }

/**
 * Judges a year by every rule that is on. What a rule proposes waits for a person; what it does not propose any more,
 * because figures moved, lapses unless it was decided. Nothing else happens.
 *
 * @throws Objection `http.forbidden`
 */
export async function judgeYear(context: Context, registry: Registry, year: number): Promise<JudgedYear> {
  stopUnlessMay(context, 'consequences.manage', null)
  const rules = (await rulesOf(context)).map(({ content }) => content)
  const found = findingsOf(rules, await factsOf(context, registry, year, rules))
  let proposed = 0
  let lapsed = 0
  for (const one of found) {
    const change = await settle(context, one)
    if (change === 'proposed') proposed += 1
    if (change === 'lapsed') lapsed += 1
  }
  return { year, proposed, lapsed, findings: found.length }
}

/** Every finding of every rule on everybody it can be judged on; rules that follow others come after them. */
export function findingsOf(rules: readonly Rule[], facts: FactsOfYear): readonly Found[] {
  const judged = [...facts.agencies, ...facts.officers]
  const first = rules
    .filter(({ on, condition }) => on && condition.kind !== 'follows')
    .flatMap((rule) =>
      judged.flatMap((one): Found[] => {
        const known = facts.factsFor(rule.condition, one)
        return known ? [{ judged: one, finding: evaluate(rule, { subject: one.name, year: facts.year }, known) }] : []
      }),
    )
  const findings = first.map(({ finding }) => finding)
  const following = rules
    .filter(({ on, condition }) => on && condition.kind === 'follows')
    .flatMap((rule) =>
      facts.agencies.map((one): Found => {
        const of = { subject: one.name, year: facts.year }
        return { judged: one, finding: evaluate(rule, of, { kind: 'findings', findings }) }
      }),
    )
  return [...first, ...following]
}

async function settle(context: Context, { finding, judged }: Found): Promise<'proposed' | 'lapsed' | null> {
  const id = uuidFrom('consequence', context.root_id, finding.rule, judged.agency_id, judged.id, String(finding.year))
  const standing = await proposalAt(context, id)
  if (nextState(finding, standing) === null) return null
  return act(
    context,
    ownKey('consequence', id, uuidv7()),
    () => proposalAt(context, id),
    (row) => decideFinding({ finding, judged }, row, id, context),
  )
}

/** What becomes of a proposal: null where it stays as it is. A decided one always does. */
function nextState(finding: Finding, row: StoredProposal | null): 'proposed' | 'lapsed' | null {
  if (row?.state === 'decided') return null
  if (finding.outcome === 'proposed')
    return row?.state === 'proposed' &&
      JSON.stringify(row.effects) === JSON.stringify(finding.effects) &&
      sameReasons(row, finding)
      ? null
      : 'proposed'
  return row?.state === 'proposed' ? 'lapsed' : null
}

function sameReasons({ reasons }: StoredProposal, finding: Finding): boolean {
  const told = (list: Finding['reasons']) =>
    list.map(({ code, detail }) => [code, ...Object.entries(detail).map(String).sort()].join()).join(';')
  return told(reasons) === told(finding.reasons)
}

function decideFinding(
  { finding, judged }: Found,
  standing: StoredProposal | null,
  id: string,
  { root_id, now }: Pick<Context, 'root_id' | 'now'>,
): DecisionOf<typeof proposalSubject, 'proposed' | 'lapsed'> {
  const { rule, year, effects, reasons, asks } = finding
  const state = nextState(finding, standing) ?? 'lapsed'
  const begun = { root_id, rule, subject_kind: judged.kind, subject_id: judged.id, year }
  const figures: Reason['detail'] = Object.assign({}, ...reasons.map(({ detail }) => detail))
  const told = { effects, reasons, asks, figures, proposed_at: now(), state }
  const data = { rule, subject_kind: judged.kind, subject_id: judged.id, year, effects, reasons, asks }
  const events = [{ kind: `consequences.${state}`, data }] as const
  if (!standing)
    return proposalSubject.create(
      { agency_id: judged.agency_id, id },
      { row: { ...begun, ...told }, events, answer: state },
    )
  const set = state === 'proposed' ? told : { state }
  return proposalSubject.change(standing, { set, events, answer: state })
}
