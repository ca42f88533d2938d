import { establish } from '#agencies'
import { bringCalendar } from '#calendar'
import { bringRoles, openAccount } from '#people'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { bringCatalogue } from '#procedures'
import { bringRules } from '#rulebook'
import { grantsOf } from '../server/capabilities/people/roles/grants.ts'
import { broughtRoles } from '../server/roles.ts'
import { key, type TestDatabase, withDatabase } from './database.ts'

const staff = ['clerk', 'officer', 'unit_head', 'leader', 'records_clerk', 'cashier'] as const
type Staff = (typeof staff)[number]

/** A province with everything the product brings along, one commune and its staff, each with one role. */
export type Commune = {
  readonly database: TestDatabase
  readonly agency_id: string
  readonly agency: string
  /** The context of one of the staff at a moment (Viet Nam's time, `2026-03-02T08:00`). */
  as(role: Staff, at: string): Context
  accountOf(role: Staff): string
}

const SINCE = asDay('2016-01-01')

/** Somebody who holds one role at an agency. */
export async function staffAt(context: Context, role: Staff, agency_id: string, login: string): Promise<Actor> {
  const { id } = await openAccount(context, key(), {
    login,
    name: `Người giữ vai ${role}`,
    password: 'mat-khau-thu-1',
    roles: [{ role, agency_id, valid_from: SINCE }],
  })
  return { account_id: id, name: login, grants: await grantsOf(context, id) }
}

/** Makes it anew in a database of the test's own. */
export async function withCommune(): Promise<Commune> {
  const database = await withDatabase()
  const context = database.context()
  await bringRoles(context, broughtRoles)
  await bringRules(context)
  await bringCalendar(context)
  await bringCatalogue(context)
  const { id: agency_id } = await establish(context, key(), {
    code: 'AB',
    identifier: 'H99.16',
    name: 'Ủy ban nhân dân xã An Bình',
    short_name: 'Xã An Bình',
    kind: 'commune',
    level: 'X',
    parent_id: database.root_id,
    valid_from: SINCE,
  })
  const actors = new Map<string, Actor>()
  for (const role of staff) {
    actors.set(role, await staffAt(context, role, agency_id, role.replace('_', '.')))
  }
  return {
    database,
    agency_id,
    agency: 'AB',
    as: (role, at) => database.context(actors.get(role), new Date(`${at}:00+07:00`)),
    accountOf: (role) => actors.get(role)?.account_id ?? '',
  }
}
