import { sql } from 'kysely'
import { accountsActedFor, agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Application, Initiative, State } from './initiative.ts'

export const SEE = 'initiatives.see'

function initiatives(db: Database, root_id: string) {
  return db
    .selectFrom('initiatives.initiative as initiative')
    .where('initiative.root_id', '=', root_id)
    .selectAll('initiative')
    .$narrowType<Pick<Initiative, 'state' | 'proposed_as'>>()
}

/** Those the actor sees: what is recognised, what they see at its agency, what they propose or assess. Served by initiative_list_idx. */
function seenBy({ db, root_id, actor }: Context) {
  const mine = accountsActedFor(actor)
  const all = initiatives(db, root_id)
  if (actor === system) return all
  return all.where((is) =>
    is.or([
      is('initiative.state', '=', 'recognised'),
      is('initiative.agency_id', '=', sql<string>`any(${agenciesWhere(actor, SEE)}::uuid[])`),
      is('initiative.proposed_by', '=', sql<string>`any(${mine}::uuid[])`),
      is('initiative.assessor_id', '=', sql<string>`any(${mine}::uuid[])`),
    ]),
  )
}

/** What the actor sees, latest first. */
export function initiativesSeen(context: Context, state: State | null, size: number) {
  const seen = seenBy(context).orderBy('initiative.proposed_at', 'desc').orderBy('initiative.code').limit(size)
  return state ? seen.where('initiative.state', '=', state) : seen
}

/** One of them, by its code. Served by the unique key of codes. */
export function initiativeSeen(context: Context, code: string) {
  return seenBy(context).where('initiative.code', '=', code)
}

/** What the public reads, latest first. Served by initiative_recognised_idx. */
export function recognisedIn({ db, root_id }: Context, size: number) {
  return initiatives(db, root_id)
    .where('initiative.state', '=', 'recognised')
    .orderBy('initiative.decided_at', 'desc')
    .orderBy('initiative.code')
    .limit(size)
}

/** How many an agency proposed in a year: the next number goes on from there. */
export function proposedIn({ db, root_id }: Context, agency_id: string, prefix: string) {
  return db
    .selectFrom('initiatives.initiative')
    .where('root_id', '=', root_id)
    .where('agency_id', '=', agency_id)
    .where('code', 'like', `${prefix.replace(/[%_\\]/g, '\\$&')}%`)
    .select(({ fn }) => fn.countAll<number>().as('n'))
}

/** Where some initiatives are applied, the earliest first. */
export function applicationsOf({ db }: Pick<Context, 'db'>, of: readonly Pick<Initiative, 'agency_id' | 'id'>[]) {
  return db
    .selectFrom('initiatives.application')
    .where('agency_id', '=', sql<string>`any(${of.map(({ agency_id }) => agency_id)}::uuid[])`)
    .where('initiative_id', '=', sql<string>`any(${of.map(({ id }) => id)}::uuid[])`)
    .select(['initiative_id', 'applied_at_id', 'applied_from'])
    .$castTo<Application & { readonly initiative_id: string }>()
    .orderBy('applied_from')
    .orderBy('noted_at')
}

/** What accounts are called. */
export function accountNames({ db }: Pick<Context, 'db'>, ids: readonly string[]) {
  return db.selectFrom('people.account').where('id', '=', sql<string>`any(${ids}::uuid[])`).select(['id', 'name'])
}

/** What a message about it says. */
export function toTell({ db }: Pick<Context, 'db'>, agency_id: string, id: string) {
  return db
    .selectFrom('initiatives.initiative')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select(['code', 'title', 'proposed_by'])
}
