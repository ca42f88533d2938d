import { treeOf } from '#agencies'
import { accountsActedFor, agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { named, prepared } from '#platform/database/named.ts'
import { type After, nextAfter } from '#platform/http/after.ts'
import { Objection } from '#platform/objection.ts'
import {
  broughtBack,
  type Line,
  lateWork,
  myDesk,
  onItsWay,
  openWork,
  ownDossiers,
  PAGE,
  readyAtDesk,
  sentOnline,
  unassignedWork,
  waitingForRoles,
} from './queries.ts'
import { clockOf } from './sheet.ts'

export const views = ['mine', 'role', 'unassigned', 'open', 'late', 'sent', 'brought', 'ready', 'posted'] as const
export type View = (typeof views)[number]

/** The page everybody opens in the morning. */
const firstOfMine = prepared((db, accounts: readonly string[]) => myDesk(db, accounts, null))

/** What lies where, as far as the actor sees: their desk, their roles', the agencies' open and late work, what is to be collected. */
export async function worklist(context: Context, view: View, after: After, agency: string | null = null) {
  const agencies = await within(context, agency)
  const { db, actor } = context
  if (view === 'mine' && !after) return listOf(context, await firstOfMine(context, accountsActedFor(actor)))
  const queries = {
    mine: () => myDesk(db, accountsActedFor(actor), after),
    role: () => waitingForRoles(db, agencies, [...new Set(actor.grants.map(({ role }) => role))], after),
    unassigned: () => unassignedWork(db, agencies.filter(mayAssign(context)), after),
    open: () => openWork(db, agencies, after),
    late: () => lateWork(db, agencies, context.now(), after),
    sent: () => sentOnline(db, agencies, after),
    brought: () => broughtBack(db, agencies, after),
    ready: () => readyAtDesk(db, agencies, after),
    posted: () => onItsWay(db, agencies, after),
  }
  return listOf(context, await named<Line>(context.pool, queries[view]().compile()))
}

function mayAssign({ actor }: Context): (agency_id: string) => boolean {
  const where = new Set(agenciesWhere(actor, 'dossiers.assign'))
  return (agency_id) => where.has(agency_id)
}

/** A citizen's own, newest first. */
export async function own(context: Context, after: After = null) {
  if (!context.actor.account_id) throw new Objection('http.sign_in')
  return listOf(context, await ownDossiers(context.db, context.actor.account_id, after).execute(), {
    by: 'submitted_at',
    isOwn: true,
  })
}

/** The agencies whose dossiers the actor sees; with a code, those at that agency and below. */
export async function within(context: Context, agency: string | null): Promise<string[]> {
  const seen = agenciesWhere(context.actor, 'dossiers.see')
  if (!agency) return seen
  const tree = await treeOf(context)
  const wanted = tree.byCode(agency)
  if (!wanted) throw new Objection('agencies.not_found')
  const below = new Set(tree.subtreeOf(wanted.id))
  return seen.filter((id) => below.has(id))
}

type Kept = { readonly by?: 'desk_due_at' | 'submitted_at'; readonly isOwn?: boolean }

/**
 * Lines with what a list shows besides: how long each has, and no name for who may not see people.
 *
 * @param by the moment that the list is sorted by
 */
export async function listOf(
  context: Context,
  rows: readonly Line[],
  { by = 'desk_due_at', isOwn = false }: Kept = {},
) {
  const tree = await treeOf(context)
  const lines = await Promise.all(
    rows.map(async (row) => {
      const clock = await clockOf(context, row)
      const agency = tree.get(row.agency_id)
      const seesName = isOwn || may(context.actor, 'dossiers.people', row.agency_id)
      return {
        ...row,
        applicant_name: seesName ? row.applicant_name : '',
        agency: agency?.code ?? '',
        agency_name: agency?.name ?? '',
        late: clock?.late ?? false,
        soon: clock?.soon ?? false,
        left: clock && { days: clock.days, hours: clock.hours, minutes: clock.minutes },
      }
    }),
  )
  const last = rows.length === PAGE ? rows.at(-1) : undefined
  return { lines, next: last ? nextAfter(last[by], last.id) : null }
}
