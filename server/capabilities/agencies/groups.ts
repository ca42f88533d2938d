import { type Context, today } from '#platform/context.ts'
import { uuidFrom, uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Chained, DecisionOf } from '#platform/journal/subject.ts'
import type { Also } from '#platform/journal/tables.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Agency, Kind, Level } from './agency.ts'
import { treeOf } from './queries.ts'
import { stopUnlessMay } from './scope.ts'
import { storedAgencies } from './stored.ts'
import { groupSubject } from './subjects.ts'
import type { Tree } from './tree.ts'

/** A group as plans and reports name it: by what its members are, some put in or left out by name. */
export type Group = {
  readonly code: string
  readonly name: string
  readonly kinds: readonly Kind[]
  readonly level: Level | null
  readonly included: readonly string[]
  readonly excluded: readonly string[]
}

/** The groups the product brings along, named as plans name them. */
export const broughtGroups: readonly Pick<Group, 'code' | 'name' | 'kinds' | 'level'>[] = [
  { code: 'departments', name: 'Các sở, ban, ngành', kinds: ['department'], level: null },
  { code: 'districts', name: 'UBND các quận, huyện, thị xã, thành phố', kinds: ['district'], level: 'H' },
  { code: 'communes', name: 'UBND cấp xã', kinds: ['commune'], level: 'X' },
  { code: 'public_units', name: 'Đơn vị sự nghiệp công lập', kinds: ['public_unit'], level: null },
  { code: 'central', name: 'Cơ quan ngành dọc trung ương', kinds: ['central'], level: null },
  { code: 'party', name: 'Các cơ quan Đảng', kinds: ['party'], level: null },
  { code: 'front', name: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', kinds: ['front'], level: null },
  { code: 'partners', name: 'Đối tác bên ngoài', kinds: ['partner'], level: null },
]

/** The members of a group on a day: those of its kinds that stand, without those left out, with those put in. */
export function membersIn(group: Group, tree: Tree): Agency[] {
  return tree.all.filter((agency) => {
    if (group.excluded.includes(agency.id)) return false
    if (group.included.includes(agency.id)) return true
    return group.kinds.includes(agency.kind) && (group.level === null || group.level === agency.level)
  })
}

/** The members of a group on a day (today where none is said). @throws Objection `agencies.group_not_found` */
export async function membersOf(context: Context, code: string, day: Day = today(context)): Promise<Agency[]> {
  return membersIn(await storedGroup(context, code), await treeOf(context, day))
}

type StoredGroup = Group & Chained

/** All groups of a province. */
export async function groupsOf({ db, root_id }: Context): Promise<StoredGroup[]> {
  const groups = await db
    .selectFrom('agencies.grouping')
    .where('root_id', '=', root_id)
    .select(['id', 'root_id as agency_id', 'code', 'name', 'kinds', 'level', 'version', 'last_seq', 'last_hash'])
    .orderBy('code')
    .$narrowType<{ kinds: Kind[]; level: Level | null }>()
    .execute()
  const members = await db
    .selectFrom('agencies.grouping_member as member')
    .innerJoin('agencies.grouping as grouping', 'grouping.id', 'member.grouping_id')
    .where('grouping.root_id', '=', root_id)
    .select(['member.grouping_id', 'member.agency_id', 'member.included'])
    .execute()
  return groups.map((group) => {
    const own = members.filter(({ grouping_id }) => grouping_id === group.id)
    return {
      ...group,
      included: own.filter(({ included }) => included).map(({ agency_id }) => agency_id),
      excluded: own.filter(({ included }) => !included).map(({ agency_id }) => agency_id),
    }
  })
}

async function storedGroup(context: Context, code: string): Promise<StoredGroup> {
  const group = (await groupsOf(context)).find((one) => one.code === code)
  if (!group) throw new Objection('agencies.group_not_found', { group: code })
  return group
}

/** Brings the product's groups into a province; codes it has already stay as they are. */
export async function bringGroups(context: Context): Promise<void> {
  const missing = missingFrom(await groupsOf(context))
  if (missing.length === 0) return
  const key = ownKey('groups', context.root_id, ...missing.map(({ code }) => code))
  await act(
    context,
    key,
    () => groupsOf(context),
    (kept) => decideBring(kept, context.root_id),
  )
}

function missingFrom(kept: readonly Group[]) {
  return broughtGroups.filter(({ code }) => !kept.some((group) => group.code === code))
}

function decideBring(kept: readonly Group[], root_id: string): { decisions: GroupDecision[]; answer: null } {
  const decisions = missingFrom(kept).map((group) =>
    making({ ...group, included: [], excluded: [] }, uuidFrom('group', root_id, group.code), root_id),
  )
  return { decisions, answer: null }
}

type GroupDecision = DecisionOf<typeof groupSubject, { code: string }>

/** A group as a person describes it: members by their codes. */
export type GroupChange = Omit<Group, 'included' | 'excluded'> & {
  readonly included: readonly string[]
  readonly excluded: readonly string[]
}

/**
 * Makes a group, or changes the one of that code.
 *
 * @throws Objection `agencies.not_found` for a member that does not exist, `http.forbidden`.
 */
export function setGroup(context: Context, key: IdempotencyKey, change: GroupChange): Promise<{ code: string }> {
  stopUnlessMay(context, 'agencies.manage', null)
  return act(
    context,
    key,
    () => groupToSet(context, change),
    ({ standing, group }) => decideGroup(group, standing, uuidv7(context.now().getTime()), context.root_id),
  )
}

async function groupToSet(context: Context, change: GroupChange) {
  const standing = (await groupsOf(context)).find(({ code }) => code === change.code) ?? null
  const named = await storedAgencies(context, [...new Set([...change.included, ...change.excluded])])
  const idOf = (code: string) => named.get(code)?.id ?? code
  return { standing, group: { ...change, included: change.included.map(idOf), excluded: change.excluded.map(idOf) } }
}

function decideGroup(group: Group, standing: StoredGroup | null, id: string, root_id: string): GroupDecision {
  return standing ? changing(group, standing) : making(group, id, root_id)
}

function making(group: Group, id: string, root_id: string): GroupDecision {
  const { code, name, kinds, level } = group
  return groupSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code, name, kinds, level },
      also: [{ insert: 'agencies.grouping_member', rows: memberRows(id, group) }],
      events: [{ kind: 'agencies.group_made', data: publicGroup(group) }],
      answer: { code },
    },
  )
}

function changing(group: Group, standing: StoredGroup): GroupDecision {
  const { code, name, kinds, level } = group
  return groupSubject.change(standing, {
    set: { name, kinds, level },
    also: memberChanges(memberRows(standing.id, standing), memberRows(standing.id, group)),
    events: [{ kind: 'agencies.group_changed', data: publicGroup(group) }],
    answer: { code },
  })
}

function publicGroup({ code, kinds, level, included, excluded }: Group): Omit<Group, 'name'> {
  return { code, kinds, level, included, excluded }
}

type Member = { grouping_id: string; agency_id: string; included: boolean }

function memberRows(grouping_id: string, { included, excluded }: Pick<Group, 'included' | 'excluded'>): Member[] {
  return [
    ...included.map((agency_id) => ({ grouping_id, agency_id, included: true })),
    ...excluded
      .filter((agency_id) => !included.includes(agency_id))
      .map((agency_id) => ({ grouping_id, agency_id, included: false })),
  ]
}

function memberChanges(before: readonly Member[], after: readonly Member[]): Also[] {
  const isIn = (list: readonly Member[], { agency_id }: Member) => list.some((one) => one.agency_id === agency_id)
  const table = 'agencies.grouping_member'
  const key = ['grouping_id', 'agency_id'] as const
  return [
    { remove: table, key, rows: before.filter((one) => !isIn(after, one)) },
    { update: table, key, rows: after.filter((one) => isIn(before, one)) },
    { insert: table, rows: after.filter((one) => !isIn(before, one)) },
  ]
}
