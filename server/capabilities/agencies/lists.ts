import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Agency } from './agency.ts'
import { groupsOf, membersIn } from './groups.ts'
import { treeOf } from './queries.ts'
import { storedAgencies } from './stored.ts'
import { linksOf } from './successors.ts'
import type { Tree } from './tree.ts'

/** An agency as it is told: its parent by code. */
export type ToldAgency = Omit<Agency, 'id' | 'parent_id' | 'sample'> & { readonly parent: string | null }

export function told({ id, parent_id, sample, ...agency }: Agency, tree: Tree): ToldAgency {
  return { ...agency, parent: (parent_id && tree.get(parent_id)?.code) || null }
}

/** The agencies that stand on a day, as people sort them; of one group, or below one agency, where that is said. */
export async function agencyList(
  context: Context,
  {
    on = today(context),
    group,
    under,
  }: { on?: Day | undefined; group?: string | undefined; under?: string | undefined },
): Promise<ToldAgency[]> {
  const tree = await treeOf(context, on)
  const named = group === undefined ? null : (await groupsOf(context)).find(({ code }) => code === group)
  if (named === undefined) throw new Objection('agencies.group_not_found', { group: group ?? '' })
  const members = named ? membersIn(named, tree) : tree.all
  const top = under === undefined ? null : (tree.byCode(under) ?? notFound(under, on))
  const below = top && new Set(tree.subtreeOf(top.id))
  return members.filter(({ id }) => !below || below.has(id)).map((agency) => told(agency, tree))
}

/** One agency with everything it ever was, whom it came out of, who carries on its work, and its parts today. */
export async function agencyHistory(context: Context, code: string) {
  const stored = (await storedAgencies(context, [code])).get(code)
  if (!stored) return notFound(code, today(context))
  const [tree, links, codes] = await Promise.all([treeOf(context), linksOf(context), codesById(context)])
  const codeOf = (id: string | null) => (id && codes.get(id)?.code) || null
  const link = (id: string, on: Day, basis: string | null) => ({ code: codeOf(id) ?? '', on, basis })
  return {
    code,
    identifier: codes.get(stored.id)?.identifier ?? null,
    valid_from: stored.valid_from,
    valid_to: stored.valid_to,
    standings: stored.standings.map(({ name, short_name, kind, level, address, phone, basis, ...standing }) => ({
      name,
      short_name,
      kind,
      level,
      parent: codeOf(standing.parent_id),
      address,
      phone,
      basis,
      valid_from: standing.valid_from,
      valid_to: standing.valid_to,
    })),
    predecessors: links
      .filter(({ successor_id }) => successor_id === stored.id)
      .map(({ predecessor_id, on_day, basis }) => link(predecessor_id, on_day, basis)),
    successors: links
      .filter(({ predecessor_id }) => predecessor_id === stored.id)
      .map(({ successor_id, on_day, basis }) => link(successor_id, on_day, basis)),
    parts: tree.childrenOf(stored.id).map((part) => told(part, tree)),
  }
}

/** The groups with their members by code, on a day. */
export async function groupList(context: Context, on: Day = today(context)) {
  const [tree, groups, codes] = await Promise.all([treeOf(context, on), groupsOf(context), codesById(context)])
  const codesOf = (ids: readonly string[]) => ids.map((id) => codes.get(id)?.code ?? id)
  return groups.map((group) => ({
    code: group.code,
    name: group.name,
    kinds: group.kinds,
    level: group.level,
    included: codesOf(group.included),
    excluded: codesOf(group.excluded),
    members: membersIn(group, tree).map(({ code }) => code),
  }))
}

/** Every agency there ever was, by id: links and histories name those that no longer stand. */
async function codesById({ db, root_id }: Context) {
  const rows = await db
    .selectFrom('agencies.agency')
    .where('root_id', '=', root_id)
    .select(['id', 'code', 'identifier'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function notFound(code: string, day: Day): never {
  throw new Objection('agencies.not_found', { code, day })
}
