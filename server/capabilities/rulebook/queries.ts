import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { broughtRules } from './brought.ts'
import { type Rule, ruleFor } from './rule.ts'

const RULE = ['code', 'agency_id', 'value', 'unit', 'basis', 'verified', 'note', 'valid_from', 'valid_to'] as const

/** All rules of a province, past and future, in order of their days. */
export function rulesOf(db: Database, root_id: string) {
  return db
    .selectFrom('rulebook.parameter')
    .where('root_id', '=', root_id)
    .select(RULE)
    .orderBy('code')
    .orderBy('valid_from')
}

/** The rules under one code as their rows stand, for the decisions that change them. */
export function storedRules(db: Database, root_id: string, code: string, agency_id: string | null) {
  return db
    .selectFrom('rulebook.parameter')
    .where('root_id', '=', root_id)
    .where('code', '=', code)
    .where('agency_id', agency_id === null ? 'is' : '=', agency_id)
    .select(['id', 'root_id', 'version', 'last_seq', 'last_hash'])
    .select(RULE)
    .orderBy('valid_from')
}

type Kept = { rules: Promise<readonly Rule[]>; until: number }
const kept = new Map<string, Kept>()
const KEPT_MS = 5_000

/** A province's rules, kept for five seconds; a change made in this process shows at once. */
export function rulesKept({ db, root_id }: Context): Promise<readonly Rule[]> {
  const found = kept.get(root_id)
  if (found && found.until > Date.now()) return found.rules
  const rules = rulesOf(db, root_id).execute()
  rules.catch(() => kept.delete(root_id))
  kept.set(root_id, { rules, until: Date.now() + KEPT_MS })
  return rules
}

let changes = 0

/** Forgets kept rules; after a change in this process. */
export function forgetRules(): void {
  changes += 1
  kept.clear()
}

/** Lets the rules be read anew, without saying that they changed. */
export function rereadRules(): void {
  kept.clear()
}

/** How often rules changed in this process: what is made of them asks whether it is still right. */
export function ruleChanges(): number {
  return changes
}

/**
 * The rule in force on a day (today where none is said) for an agency (the province where none is said): the nearest up
 * the tree wins.
 *
 * @throws Objection `rulebook.missing` where nothing stands under the code that day.
 */
export async function ruleOn<T>(
  context: Context,
  code: string,
  day: Day = today(context),
  agency_id: string | null = null,
): Promise<Rule<T>> {
  const rules = await rulesKept(context)
  const path = agency_id ? await pathTo(context, agency_id, day) : []
  const found =
    ruleFor(rules, code, day, path) ?? (rules.some((rule) => rule.code === code) ? null : newRule(code, day))
  if (!found) throw new Objection('rulebook.missing', { rule: code, day })
  return found as Rule<T>
}

/** What a later version of the product came with and the province has no row of yet: it holds as it is brought. */
function newRule(code: string, day: Day): Rule | null {
  return ruleFor(
    broughtRules.map((rule) => ({ ...rule, agency_id: null })),
    code,
    day,
    [],
  )
}

/** Ids from the province down to the agency; the agency alone where it does not stand that day. */
async function pathTo(context: Context, agency_id: string, day: Day): Promise<readonly string[]> {
  const path = (await treeOf(context, day)).pathTo(agency_id)
  return path.length > 0 ? path.map(({ id }) => id) : [agency_id]
}
