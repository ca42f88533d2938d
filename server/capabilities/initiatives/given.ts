/** A province where initiatives can be proposed and judged: a commune, a department, and who judges. */
import { establish } from '#agencies'
import { openAccount } from '#people'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { broughtRoles } from '../../roles.ts'
import type { Proposed } from './propose.ts'

const SINCE = asDay('2016-01-01')

export type Judged = {
  readonly commune: Commune
  /** Somebody who holds a role in the whole province, or at the department, at a moment. */
  as(role: 'reform_officer' | 'appraiser' | 'leader' | 'focal_person', at: string): Context
}

export async function withJudges(): Promise<Judged> {
  const commune = await withCommune()
  const { database, agency_id } = commune
  const context = database.context()
  const { id: department } = await establish(context, key(), {
    code: 'STP',
    identifier: 'H99.3',
    name: 'Sở Tư pháp',
    kind: 'department',
    level: 'T',
    parent_id: database.root_id,
    valid_from: SINCE,
  })
  const actors = new Map<string, Actor>()
  for (const role of ['reform_officer', 'appraiser', 'leader', 'focal_person'] as const) {
    const there = role === 'focal_person' ? department : database.root_id
    const given = { role, agency_id: there, subtree: true, valid_from: SINCE }
    const name = `Người giữ vai ${role} của tỉnh`
    const { id } = await openAccount(context, key(), {
      login: `tinh.${role}`,
      name,
      password: 'mat-khau-thu-1',
      roles: [given],
    })
    const permissions = new Set(broughtRoles.find(({ code }) => code === role)?.permissions)
    const agencies = new Set(there === department ? [department] : [database.root_id, agency_id, department])
    actors.set(role, {
      account_id: id,
      name,
      grants: [{ role, permissions, agencies, agency_id: there, for_account_id: null }],
    })
  }
  return { commune, as: (role, at) => database.context(actors.get(role), new Date(`${at}:00+07:00`)) }
}

export const proposed: Proposed = {
  agency: 'AB',
  proposed_as: 'officer',
  title: 'Nhắc người dân một ngày trước hẹn',
  content: 'Mỗi sáng xem hồ sơ đến hạn ngày mai và gọi bước đang giữ.',
  measure: 'on_time_all',
  before_period: '2026-Q1',
  after_period: '2026-Q2',
}
