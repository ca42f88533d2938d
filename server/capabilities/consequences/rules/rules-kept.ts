import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { rulesOf, type StoredRule } from '../stored.ts'
import { ruleSubject } from '../subjects.ts'
import { RULES } from './brought-along.ts'
import type { Condition, Rule } from './rule.ts'

type RuleDecision<Answer> = DecisionOf<typeof ruleSubject, Answer>

/**
 * Brings the product's rules into a province; codes it has already stay as they are, but that a rule about ranks kept
 * before such rules named their criteria set goes by the one it is brought with today.
 */
export async function bringConsequences(context: Context): Promise<void> {
  const kept = await rulesOf(context)
  const decisions = decideBring(kept, context.root_id)
  if (decisions.length === 0) return
  const key = ownKey('consequence rules', context.root_id, ...decisions.map(({ subject }) => subject.id))
  await act(
    context,
    key,
    () => rulesOf(context),
    (rules) => ({ decisions: decideBring(rules, context.root_id), answer: null }),
  )
}

function decideBring(kept: readonly StoredRule[], root_id: string): RuleDecision<null>[] {
  const have = new Set(kept.map(({ code }) => code))
  const missing = RULES.filter(({ code }) => !have.has(code))
  return [...missing.map((rule) => making(root_id, rule)), ...kept.flatMap(namingItsSet)]
}

function making(root_id: string, rule: Rule): RuleDecision<null> {
  const { code, on, condition, effects, basis, verified } = rule
  return ruleSubject.create(
    { agency_id: root_id, id: uuidFrom('consequence rule', root_id, code) },
    {
      row: { code, content: rule, brought: true },
      events: [{ kind: 'consequences.rule_made', data: { code, on, condition, effects, basis, verified } }],
      answer: null,
    },
  )
}

function namingItsSet(stored: StoredRule): RuleDecision<null>[] {
  const { code, content } = stored
  const brought = RULES.find((rule) => rule.code === code)?.condition
  if (!brought || !('set' in brought) || content.condition.kind !== brought.kind || 'set' in content.condition)
    return []
  const condition = { ...(content.condition as typeof brought), set: brought.set }
  const { on, basis, verified } = content
  return [
    ruleSubject.change(stored, {
      set: { content: { ...content, condition } },
      events: [{ kind: 'consequences.rule_changed', data: { code, on, basis, verified, condition } }],
      answer: null,
    }),
  ]
}

/** What an operator changes of a rule: whether it is judged at all, its limits, its basis, whether that was checked. */
export type RuleChange = {
  readonly on: boolean
  readonly basis: string
  readonly verified: boolean
  /** In thousandths of a percent; for rules on a late share. */
  readonly percent?: number | undefined
}

/**
 * Changes a rule: from now on it is judged so; what was proposed or decided stays.
 *
 * @throws Objection `consequences.rule_not_found`, `consequences.limit_does_not_fit`, `http.forbidden`
 */
export async function changeRule(
  context: Context,
  key: IdempotencyKey,
  code: string,
  change: RuleChange,
): Promise<{ code: string; on: boolean }> {
  stopUnlessMay(context, 'consequences.manage', null)
  return act(
    context,
    key,
    () => ruleOf(context, code),
    (stored) => decideChange(stored, change),
  )
}

async function ruleOf(context: Context, code: string): Promise<StoredRule> {
  const found = (await rulesOf(context)).find((rule) => rule.code === code)
  if (!found) throw new Objection('consequences.rule_not_found', { rule: code.slice(0, 20) })
  return found
}

function decideChange(
  stored: StoredRule,
  { on, basis, verified, percent }: RuleChange,
): RuleDecision<{ code: string; on: boolean }> {
  const { code } = stored
  const condition = limited(stored.content, percent)
  const content: Rule = { ...stored.content, on, basis, verified, condition }
  return ruleSubject.change(stored, {
    set: { content },
    events: [{ kind: 'consequences.rule_changed', data: { code, on, basis, verified, condition } }],
    answer: { code, on },
  })
}

function limited({ code, condition }: Rule, percent: number | undefined): Condition {
  if (percent === undefined) return condition
  if (condition.kind !== 'late_share' || !Number.isSafeInteger(percent) || percent <= 0 || percent > 100_000)
    throw new Objection('consequences.limit_does_not_fit', { rule: code })
  return { ...condition, percent }
}
