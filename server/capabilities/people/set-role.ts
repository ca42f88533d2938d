import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { MANAGE } from './granting.ts'
import { stopUnlessKept } from './keepers.ts'
import { stopUnlessGrants } from './scope.ts'
import { forgetSessions } from './sessions.ts'
import { rolesByCode } from './stored.ts'

export type RoleChange = { readonly code: string; readonly name: string; readonly permissions: readonly string[] }
type Stored = NonNullable<
  Awaited<ReturnType<typeof rolesByCode>> extends ReadonlyMap<string, infer Role> ? Role : never
>

/**
 * Makes a role, or changes the one of that code, for the whole province. A permission is added only by who holds it.
 *
 * @param known every permission there is.
 * @throws Objection `people.permission_unknown`, `people.grant_not_held`, `people.last_keeper`, `http.forbidden`.
 */
export async function setRole(
  context: Context,
  key: IdempotencyKey,
  change: RoleChange,
  known: readonly string[],
): Promise<{ code: string }> {
  stopUnlessMay(context, MANAGE, null)
  const unknown = change.permissions.find((permission) => !known.includes(permission))
  if (unknown) throw new Objection('people.permission_unknown', { permission: unknown })
  const set = await act(
    context,
    key,
    async () => {
      const standing = (await rolesByCode(context)).get(change.code) ?? null
      const added = change.permissions.filter((permission) => !standing?.permissions.includes(permission))
      await stopUnlessGrants(context, added, context.root_id, true)
      const loses = standing?.permissions.includes(MANAGE) && !change.permissions.includes(MANAGE)
      if (loses) await stopUnlessKept(context, { role: change.code })
      return standing
    },
    (standing) => decideRole(standing, change, uuidv7(context.now().getTime()), context.root_id),
  )
  forgetSessions()
  return set
}

export function decideRole(
  standing: Stored | null,
  { code, name, permissions }: RoleChange,
  id: string,
  root_id: string,
): Decision<{ code: string }> {
  const sorted = [...new Set(permissions)].sort()
  const { version = 0, last_seq = 0, last_hash } = standing ?? {}
  const subject =
    standing && last_hash ? { kind: 'role', agency_id: root_id, id: standing.id, version, last_seq, last_hash } : null
  return {
    subject: subject ?? newSubject('role', root_id, id),
    table: 'people.role',
    set: { ...(subject ? {} : { root_id, code, brought: false }), name, permissions: sorted },
    events: [{ kind: subject ? 'people.role_changed' : 'people.role_made', data: { code, permissions: sorted } }],
    answer: { code },
  }
}
