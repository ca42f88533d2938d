import { sql } from 'kysely'
import type { Database } from '#platform/database/pool.ts'
import type { After } from '#platform/http/after.ts'
import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { Locale } from '#words/index.ts'
import type { Channel, Choice, Message, Outside } from './notice.ts'

export type StoredChannel = Chained & {
  readonly channel: Outside
  readonly driver: string
  readonly settings: Readonly<Record<string, string>>
  readonly password_sealed: Buffer | null
}

export type StoredTexts = Readonly<Record<Locale, { readonly subject: string; readonly text: string }>>

export type StoredTemplate = Chained & {
  readonly kind: string
  readonly channel: Outside
  readonly valid_from: Day
  readonly texts: StoredTexts
}

export type StoredChoice = Chained & Choice & { readonly subject_kind: string; readonly subject_id: string }

/** How a province sends. Served by the unique (agency_id, channel). */
export function channelsOf(db: Database, root_id: string) {
  return db
    .selectFrom('notices.channel')
    .where('agency_id', '=', root_id)
    .selectAll()
    .orderBy('channel')
    .$castTo<StoredChannel>()
}

/** What a province writes, first to last. Served by the unique (agency_id, kind, channel, valid_from). */
export function templatesOf(db: Database, root_id: string) {
  return db
    .selectFrom('notices.template')
    .where('agency_id', '=', root_id)
    .selectAll()
    .orderBy('kind')
    .orderBy('channel')
    .orderBy('valid_from')
    .$castTo<StoredTemplate>()
}

/** What was chosen for any of these subjects. Served by the unique (agency_id, subject_kind, subject_id). */
export function choicesOf(db: Database, root_id: string, subjects: readonly { kind: string; id: string }[]) {
  return db
    .selectFrom('notices.choice')
    .where('agency_id', '=', root_id)
    .where((is) => is.or(subjects.map(({ kind, id }) => is.and({ subject_kind: kind, subject_id: id }))))
    .selectAll()
    .$castTo<StoredChoice>()
}

/** One message. */
export function messageOf(db: Database, agency_id: string, id: string) {
  return db
    .selectFrom('notices.message')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .selectAll()
    .$castTo<Message>()
}

/** What was told about a subject, first to last. Served by message_subject_idx. */
export function toldAbout(db: Database, agency_id: string, subject_id: string) {
  return db
    .selectFrom('notices.message')
    .where('agency_id', '=', agency_id)
    .where('subject_id', '=', subject_id)
    .selectAll()
    .orderBy('queued_at')
    .limit(200)
    .$castTo<Message>()
}

/** The inbox of an account, latest first. Served by message_account_idx. */
export function inboxOf(db: Database, account_id: string, after: After, most: number) {
  const query = db
    .selectFrom('notices.message')
    .where('channel', '=', 'inbox')
    .where('account_id', '=', account_id)
    .where('erased_at', 'is', null)
    .selectAll()
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .$castTo<Message>()
  return after ? query.where(before(after)) : query
}

/** How many of them are unread. Served by message_unread_idx. */
export function unreadOf(db: Database, account_id: string) {
  return db
    .selectFrom('notices.message')
    .where('channel', '=', 'inbox')
    .where('account_id', '=', account_id)
    .where('read_at', 'is', null)
    .where('erased_at', 'is', null)
    .select((of) => of.fn.countAll<number>().as('unread'))
}

export type LogQuery = {
  readonly channel?: Channel | undefined
  readonly state?: string | undefined
  readonly kind?: string | undefined
}

/** The delivery log of a province, latest first. Served by message_log_idx, of what did not go out by message_trouble_idx. */
export function logOf(db: Database, root_id: string, { channel, state, kind }: LogQuery, after: After, most: number) {
  let query = db
    .selectFrom('notices.message')
    .where('root_id', '=', root_id)
    .selectAll()
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .$castTo<Message>()
  if (channel) query = query.where('channel', '=', channel)
  if (state) query = query.where('state', '=', state)
  if (kind) query = query.where('kind', '=', kind)
  return after ? query.where(before(after)) : query
}

function before({ at, id }: NonNullable<After>) {
  return sql<boolean>`(queued_at, id) < (coalesce(${at}::timestamptz, 'infinity'), ${id}::uuid)`
}
