import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act, actTogether } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import { type Decision, type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { RULES } from './brought-along.ts'
import type { Condition, Rule } from './rule.ts'
import { rulesOf, type StoredRule, subjectOf } from './stored.ts'

/**
 * Brings the product's rules into a province; codes it has already stay as they are, but that a rule about ranks kept
 * before such rules named their criteria set goes by the one it is brought with today.
 */
export async function bringConsequences(context: Context): Promise<void> {
  const kept = await rulesOf(context)
  const have = new Set(kept.map(({ code }) => code))
  const missing = RULES.filter(({ code }) => !have.has(code))
  const decisions = [...missing.map((rule) => making(context, rule)), ...kept.flatMap(namingItsSet)]
  if (decisions.length === 0) return
  const key = ownKey('consequence rules', context.root_id, ...decisions.map(({ subject }) => `${subject.id}`))
  await actTogether(context, key, async () => ({ decisions, answer: null }))
}

function making(context: Context, rule: Rule): Decision<null> {
  const { code, on, condition, effects, basis, verified } = rule
  return {
    subject: newSubject('consequence_rule', context.root_id, uuidFrom('consequence rule', context.root_id, code)),
    table: 'consequences.rule',
    set: { code, content: rule, brought: true },
    events: [{ kind: 'consequences.rule_made', data: { code, on, condition, effects, basis, verified } }],
    answer: null,
  }
}

function namingItsSet(stored: StoredRule): Decision<null>[] {
  const { code, content } = stored
  const brought = RULES.find((rule) => rule.code === code)?.condition
  if (!brought || !('set' in brought) || content.condition.kind !== brought.kind || 'set' in content.condition)
    return []
  const condition = { ...(content.condition as typeof brought), set: brought.set }
  const { on, basis, verified } = content
  return [
    {
      subject: subjectOf('consequence_rule', stored),
      table: 'consequences.rule',
      set: { content: { ...content, condition } },
      events: [{ kind: 'consequences.rule_changed', data: { code, on, basis, verified, condition } }],
      answer: null,
    },
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
    async () => {
      const found = (await rulesOf(context)).find((rule) => rule.code === code)
      if (!found) throw new Objection('consequences.rule_not_found', { rule: code.slice(0, 20) })
      return found
    },
    (stored) => {
      const { on, basis, verified } = change
      const condition = limited(stored.content, change.percent)
      const content: Rule = { ...stored.content, on, basis, verified, condition }
      return {
        subject: subjectOf('consequence_rule', stored),
        table: 'consequences.rule',
        set: { content },
        events: [{ kind: 'consequences.rule_changed', data: { code, on, basis, verified, condition } }],
        answer: { code, on },
      }
    },
  )
}

function limited({ code, condition }: Rule, percent: number | undefined): Condition {
  if (percent === undefined) return condition
  if (condition.kind !== 'late_share' || !Number.isSafeInteger(percent) || percent <= 0 || percent > 100_000)
    throw new Objection('consequences.limit_does_not_fit', { rule: code })
  return { ...condition, percent }
}
