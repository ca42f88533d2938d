import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { whyNot } from '../rules.ts'
import { forgetSessions } from '../sessions/sessions.ts'
import { rolesByCode, type StoredRole } from '../stored.ts'
import { roleSubject } from '../subjects.ts'
import { type Holding, MANAGE } from './granting.ts'
import { type Keeper, keepersOf } from './keepers.ts'
import { holdingAt } from './scope.ts'

export type RoleChange = { readonly code: string; readonly name: string; readonly permissions: readonly string[] }

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
  const set = await act(
    context,
    key,
    () => roleFacts(context, change, known),
    (facts) => decideRole(facts, change, uuidv7(context.now().getTime()), context),
  )
  forgetSessions()
  return set
}

/** What a change of a role is decided on. */
export type RoleFacts = {
  readonly standing: StoredRole | null
  /** What its holders may do from now on that they could not before, wherever they are. */
  readonly added: Holding
  readonly keepers: readonly Keeper[]
  /** Every permission there is. */
  readonly known: readonly string[]
}

async function roleFacts(
  context: Context,
  { code, permissions }: RoleChange,
  known: readonly string[],
): Promise<RoleFacts> {
  const standing = (await rolesByCode(context)).get(code) ?? null
  const added = permissions.filter((permission) => !standing?.permissions.includes(permission))
  const everywhere = { agency_id: context.root_id, subtree: true }
  const [holding, keepers] = await Promise.all([holdingAt(context, added, everywhere), keepersOf(context)])
  return { standing, added: holding, keepers, known }
}

function decideRole(
  { standing, ...facts }: RoleFacts,
  change: RoleChange,
  id: string,
  { actor, root_id }: Pick<Context, 'actor' | 'root_id'>,
): DecisionOf<typeof roleSubject, { code: string }> {
  stopIf(whyNot.setRole(actor, standing, facts, change))
  const { code, name } = change
  const permissions = [...new Set(change.permissions)].sort()
  const data = { code, permissions }
  if (standing)
    return roleSubject.change(standing, {
      set: { name, permissions },
      events: [{ kind: 'people.role_changed', data }],
      answer: { code },
    })
  return roleSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code, brought: false, name, permissions },
      events: [{ kind: 'people.role_made', data }],
      answer: { code },
    },
  )
}
