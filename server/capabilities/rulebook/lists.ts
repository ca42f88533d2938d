import { agencyNamed, treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { rulesKept } from './queries.ts'
import { isInForce, type Rule, ruleFor } from './rule.ts'

/** A rule as it is told: its agency by code. */
export type ToldRule = Omit<Rule, 'agency_id'> & { readonly agency: string | null }

/** The rules an agency is under on a day, one for each code. */
export async function rulesInForce(
  context: Context,
  { agency, on = today(context) }: { agency?: string | undefined; on?: Day | undefined },
): Promise<ToldRule[]> {
  const rules = await rulesKept(context)
  const { id } = await agencyNamed(context, agency, on)
  const path = (await treeOf(context, on)).pathTo(id).map((one) => one.id)
  const codes = [...new Set(rules.map(({ code }) => code))]
  const found = codes.map((code) => ruleFor(rules, code, on, path)).filter((rule) => rule !== null)
  return told(context, found)
}

/** Everything that ever stood under a code, and will: the province's and each agency's, in order of their days. */
export async function historyOf(context: Context, code: string): Promise<ToldRule[]> {
  const rules = (await rulesKept(context)).filter((rule) => rule.code === code)
  if (rules.length === 0) throw new Objection('rulebook.not_found', { rule: code })
  return told(context, rules)
}

/** Rules in force that were taken from memory and must still be held against the text. */
export async function unverifiedOn(context: Context, on: Day = today(context)): Promise<ToldRule[]> {
  return told(
    context,
    (await rulesKept(context)).filter((rule) => !rule.verified && isInForce(rule, on)),
  )
}

/** The agency's code today; one that no longer stands keeps its rules in the history under its id. */
async function told(context: Context, rules: readonly Rule[]): Promise<ToldRule[]> {
  const tree = await treeOf(context)
  return rules.map(({ agency_id, ...rule }) => ({
    ...rule,
    agency: agency_id && (tree.get(agency_id)?.code ?? agency_id),
  }))
}
