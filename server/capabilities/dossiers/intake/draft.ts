import { randomBytes, randomInt } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { jsonText } from '#platform/database/json.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import type { Also } from '#platform/journal/tables.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { digestFor } from '#platform/secrets/seal.ts'
import { DAY } from '#platform/time.ts'
import { tidyCode } from '../code.ts'
import type { DraftContent } from '../dossier.ts'
import { type Asker, countTry, takeBackTry } from '../proof/tries.ts'
import { whyNotSend } from '../rules.ts'

/** What a citizen has filled in so far. */
export type Draft = {
  readonly code: string
  readonly procedure: string
  readonly content: DraftContent
  readonly sent_as: string | null
}

const KEPT_DAYS = 60
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Begins a draft; it is opened again by its code together with the token given here, the phone number or the account. */
export async function beginDraft(
  context: Context,
  procedure: string,
  content: DraftContent,
  phone: string | null,
): Promise<{ code: string; token: string }> {
  const now = context.now()
  const token = randomBytes(18).toString('base64url')
  const code = `N${Array.from({ length: 9 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`
  await context.db
    .insertInto('dossiers.draft')
    .values({
      id: uuidv7(),
      root_id: context.root_id,
      account_id: context.actor.account_id,
      code,
      phone_digest: phone ? phoneDigest(context, phone) : null,
      token_digest: tokenDigest(context, token),
      procedure_code: procedure,
      content: jsonText(content),
      created_at: now,
      changed_at: now,
      expires_at: new Date(now.getTime() + KEPT_DAYS * DAY),
    })
    .execute()
  return { code, token }
}

/** How whoever opens a draft shows that it is theirs: the phone number given in it, or the token the page holds from beginning it. */
export type DraftProof = { readonly phone?: string | undefined; readonly token?: string | undefined }

/**
 * A draft for who shows that it is theirs. A phone number can be guessed, so it is counted before it is judged, and the
 * try taken back where it was right; the token and the account open whatever others tried.
 *
 * @throws Objection `dossiers.draft_not_found` for a wrong code and a wrong proof alike, `dossiers.tries_limit`
 */
export async function draftOf(
  context: Context,
  asker: Asker,
  code: string,
  proof: DraftProof,
): Promise<Draft & { id: string }> {
  const row = await context.db
    .selectFrom('dossiers.draft')
    .where('root_id', '=', context.root_id)
    .where('code', '=', tidyCode(code))
    .where('expires_at', '>', context.now())
    .select([
      'id',
      'code',
      'procedure_code as procedure',
      'content',
      'sent_as',
      'phone_digest',
      'token_digest',
      'account_id',
    ])
    .executeTakeFirst()
  const isTheirs =
    row &&
    ((row.account_id !== null && row.account_id === context.actor.account_id) ||
      isDigest(row.token_digest, proof.token && tokenDigest(context, proof.token)))
  if (!isTheirs) {
    const tried = { code: tidyCode(code), wrong: true }
    await countTry(context, asker, tried)
    if (!row || !isDigest(row.phone_digest, proof.phone && phoneDigest(context, proof.phone)))
      throw new Objection('dossiers.draft_not_found')
    await takeBackTry(context, asker, tried)
  }
  const { id, procedure, content, sent_as } = row
  return { id, code: row.code, procedure, content, sent_as }
}

/** Saves what has been filled in since; from when a phone is given, it is asked for. */
export async function saveDraft(
  context: Context,
  asker: Asker,
  code: string,
  proof: DraftProof,
  content: DraftContent,
  phone: string | null,
): Promise<{ code: string }> {
  const draft = await unsentDraft(context, asker, code, proof)
  const now = context.now()
  await context.db
    .updateTable('dossiers.draft')
    .set({
      content: jsonText(content),
      changed_at: now,
      expires_at: new Date(now.getTime() + KEPT_DAYS * DAY),
      ...(phone ? { phone_digest: phoneDigest(context, phone) } : {}),
    })
    .where('id', '=', draft.id)
    .execute()
  return { code }
}

/**
 * A draft not sent yet, opened as its owner opens it.
 *
 * @throws Objection `dossiers.draft_not_found`, `dossiers.draft_sent` where it was sent already.
 */
export async function unsentDraft(
  context: Context,
  asker: Asker,
  code: string,
  proof: DraftProof,
): Promise<{ id: string }> {
  const draft = await draftOf(context, asker, code, proof)
  stopIf(whyNotSend(draft))
  return { id: draft.id }
}

/** Remembers what a draft was sent as, and lets go of what it held: the dossier has it now. */
export function closing({ id }: { id: string }, sent_as: string, now: Date): Also {
  return { update: 'dossiers.draft', key: ['id'], rows: [{ id, sent_as, content: {}, changed_at: now }] }
}

function isDigest(kept: Buffer | null, given: Buffer | '' | undefined): boolean {
  return Boolean(kept && given && kept.equals(given))
}

function tokenDigest(context: Context, token: string): Buffer {
  return digestFor(context.secret, 'draft token', token)
}

function phoneDigest(context: Context, phone: string): Buffer {
  return digestFor(context.secret, 'draft phone', phone.replace(/\D/g, '').replace(/^84/, '0'))
}
