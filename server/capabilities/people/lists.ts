import { sql } from 'kysely'
import { treeOf } from '#agencies'
import { agenciesWhere, may, system } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { MANAGE } from './roles/granting.ts'
import { keepersOf } from './roles/keepers.ts'
import { holdingsOf } from './roles/scope.ts'
import { whyNot } from './rules.ts'
import { rolesByCode, storedAccount } from './stored.ts'

const SEE = 'people.see'
const PAGE = 50

export type AccountQuery = {
  readonly q?: string | undefined
  readonly agency?: string | undefined
  readonly role?: string | undefined
  readonly state: 'active' | 'closed'
  /** The login after which the page begins. */
  readonly after?: string | undefined
}

/** Agencies whose people the actor sees. */
function seen(context: Context): string[] {
  return [...new Set([...agenciesWhere(context.actor, SEE), ...agenciesWhere(context.actor, MANAGE)])]
}

/**
 * Accounts by login, fifty at a time: those that hold a role where the actor sees people; one agency's or one role's,
 * or by name or login without accents. Citizens show to who sees the province's people.
 */
export async function accountList(context: Context, query: AccountQuery) {
  const day = today(context)
  const tree = await treeOf(context)
  const top = query.agency === undefined ? null : tree.byCode(query.agency)
  if (query.agency !== undefined && !top) throw new Objection('agencies.not_found', { code: query.agency, day })
  const within = top ? new Set(tree.subtreeOf(top.id)) : null
  const agencies = (isSystem(context) ? tree.all.map(({ id }) => id) : seen(context)).filter(
    (id) => !within || within.has(id),
  )
  if (agencies.length === 0) return { accounts: [], next: null }
  const held = context.db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .where('assignment.agency_id', '=', (is) => is.fn.any(is.val(agencies)))
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .$if(query.role !== undefined, (asked) => asked.where('role.code', '=', query.role ?? ''))
    .select('assignment.account_id')
  const rows = await context.db
    .selectFrom('people.account as account')
    .where('account.root_id', '=', context.root_id)
    .where('account.state', '=', query.state)
    .where('account.id', 'in', held)
    .$if(query.q !== undefined, (asked) =>
      asked.where(sql<boolean>`account.search like '%' || public.plain(${escaped(query.q ?? '')}::text) || '%'`),
    )
    .$if(query.after !== undefined, (asked) => asked.where('account.login', '>', query.after ?? ''))
    .select(['account.id', 'account.login', 'account.name', 'account.title', 'account.state'])
    .orderBy('account.login')
    .limit(PAGE + 1)
    .execute()
  const accounts = rows.slice(0, PAGE)
  return { accounts, next: rows.length > PAGE ? (accounts.at(-1)?.login ?? null) : null }
}

/** One account with what it holds, who stands in, and what may be done to it; oneself, or one of those whose people the actor sees. */
export async function accountSheet(context: Context, id: string) {
  const account = await storedAccount(context, id)
  const agencies = seen(context)
  const isOwn = id === context.actor.account_id
  const isSeen = isSystem(context) || account.assignments.some(({ agency_id }) => agencies.includes(agency_id))
  if (!isOwn && !isSeen && !may(context.actor, MANAGE, context.root_id)) throw new Objection('people.account_not_found')
  const [tree, person, names, held, keepers] = await Promise.all([
    treeOf(context),
    context.db
      .selectFrom('people.account')
      .where('id', '=', id)
      .select(['login', 'name', 'title', 'phone', 'email', 'must_change_password'])
      .executeTakeFirstOrThrow(),
    namesOf(
      context,
      account.delegations.flatMap((one) => [one.from_account_id, one.to_account_id]),
    ),
    holdingsOf(context, account),
    keepersOf(context),
  ])
  return {
    id,
    ...person,
    state: account.state,
    assignments: account.assignments.map(({ permissions, agency_id, ...assignment }) => ({
      ...assignment,
      agency: tree.get(agency_id)?.code ?? null,
    })),
    delegations: account.delegations.map(({ from_account_id, to_account_id, ...delegation }) => ({
      ...delegation,
      from: { id: from_account_id, name: names.get(from_account_id) ?? '' },
      to: { id: to_account_id, name: names.get(to_account_id) ?? '' },
    })),
    actions: [
      { action: 'reset' as const, why_not: whyNot.reset(context.actor, held) },
      { action: 'close' as const, why_not: whyNot.close(context.actor, account, { held, keepers }) },
    ],
  }
}

async function namesOf({ db }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('people.account').where('id', 'in', ids).select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The roles of a province, beside every permission there is. */
export async function roleList(context: Context, permissions: readonly string[]) {
  const roles = [...(await rolesByCode(context)).values()]
  return {
    roles: roles.map(({ code, name, permissions: held, brought }) => ({ code, name, permissions: [...held], brought })),
    permissions: [...permissions],
  }
}

function isSystem({ actor }: Context): boolean {
  return actor === system
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
