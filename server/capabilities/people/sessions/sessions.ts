import { createHash, randomBytes } from 'node:crypto'
import { whenAgenciesChange } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { MINUTE } from '#platform/time.ts'
import { grantsOf } from '../roles/grants.ts'
import { hashPassword, isPassword } from './password.ts'

const SESSION_HOURS = 12
const ATTEMPTS = 5
const LOCKED_MINUTES = 15
const KEPT_MS = 10_000

export type SignedIn = {
  token: string
  account_id: string
  name: string
  must_change_password: boolean
  expires_at: Date
}

/**
 * Signs in by login and password. Five wrong passwords lock the account for a quarter of an hour; an unknown login
 * takes as long as a wrong password.
 *
 * @throws Objection `people.sign_in_wrong`, `people.sign_in_locked`.
 */
export async function signIn(context: Context, login: string, password: string): Promise<SignedIn> {
  const now = context.now()
  const account = await context.db
    .selectFrom('people.account')
    .where('root_id', '=', context.root_id)
    .where('login', '=', login.trim().toLowerCase())
    .where('state', '=', 'active')
    .select(['id', 'name', 'password_hash', 'must_change_password', 'failed_attempts', 'locked_until'])
    .executeTakeFirst()
  if (account?.locked_until && account.locked_until > now)
    throw new Objection('people.sign_in_locked', { minutes: LOCKED_MINUTES })
  const isRight = await isPassword(account?.password_hash ?? (await unknownHash()), password)
  if (!account?.password_hash || !isRight) {
    if (account) await countFailure(context, account.id, account.failed_attempts + 1)
    throw new Objection('people.sign_in_wrong')
  }
  return openSession(context, account)
}

async function openSession(
  context: Context,
  account: { id: string; name: string; must_change_password: boolean },
): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url')
  const now = context.now()
  const expires_at = new Date(now.getTime() + SESSION_HOURS * 60 * MINUTE)
  await context.db
    .insertInto('people.session')
    .values({ digest: digestOf(token), account_id: account.id, created_at: now, expires_at })
    .execute()
  await context.db
    .updateTable('people.account')
    .set({ failed_attempts: 0, locked_until: null })
    .where('id', '=', account.id)
    .execute()
  return {
    token,
    account_id: account.id,
    name: account.name,
    must_change_password: account.must_change_password,
    expires_at,
  }
}

async function countFailure(context: Context, account_id: string, failed_attempts: number): Promise<void> {
  const locked_until = failed_attempts >= ATTEMPTS ? new Date(context.now().getTime() + LOCKED_MINUTES * MINUTE) : null
  await context.db
    .updateTable('people.account')
    .set({ failed_attempts: locked_until ? 0 : failed_attempts, locked_until })
    .where('id', '=', account_id)
    .execute()
}

let kept: Promise<string> | null = null
function unknownHash(): Promise<string> {
  kept ??= hashPassword(randomBytes(16).toString('hex'))
  return kept
}

type Known = { actor: Promise<Actor | null>; until: number }
const known = new Map<string, Known>()

/**
 * Whose session a token is, with what they may do today; null where it is unknown, ended or expired. Kept for ten
 * seconds in the process: what is taken from somebody ends within that time. Who must change
 * their password may do nothing until they have.
 */
export function actorOf(context: Context, token: string): Promise<Actor | null> {
  const found = known.get(token)
  if (found && found.until > Date.now()) return found.actor
  if (known.size > 20_000) known.clear()
  const actor = loadActor(context, token)
  actor.catch(() => known.delete(token))
  known.set(token, { actor, until: Date.now() + KEPT_MS })
  return actor
}

async function loadActor(context: Context, token: string): Promise<Actor | null> {
  const row = await context.db
    .selectFrom('people.session as session')
    .innerJoin('people.account as account', 'account.id', 'session.account_id')
    .where('session.digest', '=', digestOf(token))
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', context.now())
    .where('account.state', '=', 'active')
    .where('account.root_id', '=', context.root_id)
    .select(['account.id', 'account.name', 'account.must_change_password'])
    .executeTakeFirst()
  if (!row) return null
  const grants = row.must_change_password ? [] : await grantsOf(context, row.id)
  return { account_id: row.id, name: row.name, grants }
}

/** Whether the actor must choose a password of their own before they may do anything else. */
export async function mustChangePassword({ db, actor }: Context): Promise<boolean> {
  const account = await db
    .selectFrom('people.account')
    .where('id', '=', actor.account_id)
    .select('must_change_password')
    .executeTakeFirst()
  return account?.must_change_password ?? false
}

/** Ends a session; a token that is no session changes nothing. */
export async function signOut(context: Context, token: string): Promise<void> {
  known.delete(token)
  await context.db
    .updateTable('people.session')
    .set({ ended_at: context.now() })
    .where('digest', '=', digestOf(token))
    .execute()
}

/** Forgets what is kept of sessions in this process; after roles or accounts change. */
export function forgetSessions(): void {
  known.clear()
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

// A new agency is within reach of who holds a role above it at once.
whenAgenciesChange(forgetSessions)
