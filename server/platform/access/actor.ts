/** What an account may do at an agency, or at an agency and all below it. */
export type Grant = {
  readonly role: string
  readonly permissions: ReadonlySet<string>
  /** The agencies the grant reaches today, with those below where it says so. */
  readonly agencies: ReadonlySet<string>
  /** Where it was given: the agency named in the assignment. */
  readonly agency_id: string
  /** Whose work it is, where it is done for somebody on leave. */
  readonly for_account_id: string | null
}

/** Who acts. Nobody signed in is an actor too: it holds what the public may do. */
export type Actor = {
  readonly account_id: string | null
  readonly name: string
  readonly grants: readonly Grant[]
}

/** Events name an actor; what the system does by itself, and what nobody signed in does, stand under these. */
export const SYSTEM_ID = '00000000-0000-8000-8000-000000000001'
export const PUBLIC_ID = '00000000-0000-8000-8000-000000000002'

export const system: Actor = { account_id: SYSTEM_ID, name: 'OpenCCHC', grants: [] }
export const nobody: Actor = { account_id: null, name: '', grants: [] }

/** Under which id the journal, and the rows beside it, name who acts. */
export function idOf({ account_id }: Pick<Actor, 'account_id'>): string {
  return account_id ?? PUBLIC_ID
}

/** Whether the actor holds the permission anywhere; what a route asks before its verb asks where. */
export function mayAnywhere(actor: Actor, permission: string): boolean {
  return actor === system || actor.grants.some((grant) => grant.permissions.has(permission))
}

/** Whether the actor may do that at that agency. */
export function may(actor: Actor, permission: string, agency_id: string): boolean {
  return (
    actor === system || actor.grants.some((grant) => grant.permissions.has(permission) && grant.agencies.has(agency_id))
  )
}

/** The agencies at which the actor may do that; what lists are filtered by, so that what is forbidden looks missing. */
export function agenciesWhere(actor: Actor, permission: string): string[] {
  return [...new Set(actor.grants.filter((g) => g.permissions.has(permission)).flatMap((g) => [...g.agencies]))]
}

/** Accounts whose work the actor may do: their own, and of those they stand in for. */
export function accountsActedFor(actor: Actor): string[] {
  const others = actor.grants.map((grant) => grant.for_account_id).filter((id) => id !== null)
  return [...new Set([...(actor.account_id ? [actor.account_id] : []), ...others])]
}
