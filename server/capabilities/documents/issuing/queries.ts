import { sql } from 'kysely'
import { accountsActedFor, agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Document, DocumentState } from './document.ts'

export const SEE = 'documents.see'
export const DRAFT = 'documents.draft'
export const SIGN = 'documents.sign'
export const ISSUE = 'documents.issue'

function documents(db: Database, root_id: string) {
  return db
    .selectFrom('documents.document as document')
    .where('document.root_id', '=', root_id)
    .selectAll('document')
    .$narrowType<Pick<Document, 'state' | 'signed_how'>>()
}

/** Those the actor sees, latest first. Served by document_list_idx. */
export function documentsSeen({ db, root_id, actor }: Context) {
  const all = documents(db, root_id).orderBy('document.changed_at', 'desc').orderBy('document.id')
  if (actor === system) return all
  return all.where('document.agency_id', '=', sql<string>`any(${agenciesWhere(actor, SEE)}::uuid[])`)
}

/** A page of them. Where they are about one subject served by document_subject_idx. */
export function documentsListed(context: Context, asked: ListAsked & { readonly size: number }) {
  let seen = documentsSeen(context).limit(asked.size)
  if (asked.state) seen = seen.where('document.state', '=', asked.state)
  if (asked.mine) seen = seen.where('document.drafted_by', 'in', [...accountsActedFor(context.actor)])
  if (asked.about) seen = seen.where('document.subject_kind', '=', asked.about)
  return asked.about_id ? seen.where('document.subject_id', '=', asked.about_id) : seen
}

/** In which state, and about which kind of subject and which of them; whatever is not said is all. */
export type ListAsked = {
  readonly state?: DocumentState | undefined
  readonly about?: string | undefined
  readonly mine?: 'yes' | undefined
  readonly about_id?: string | undefined
}

/** One of them. */
export function documentSeen(context: Context, id: string) {
  return documentsSeen(context).where('document.id', '=', id)
}

/** One by its verification code, once it has a number. Served by the unique key. */
export function documentVerified({ db, root_id }: Context, verification: string) {
  return documents(db, root_id)
    .where('document.verification', '=', verification)
    .where('document.symbol', 'is not', null)
    .where('document.issued_at', 'is not', null)
}

/** One of an agency, whoever asks: for verbs that hold it already. */
export function documentAt({ db, root_id }: Context, agency_id: string, id: string) {
  return documents(db, root_id).where('document.agency_id', '=', agency_id).where('document.id', '=', id)
}

/** What accounts are called, and what they are. */
export function accountsNamed({ db }: Pick<Context, 'db'>, ids: readonly string[]) {
  return db
    .selectFrom('people.account')
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .select(['id', 'name', 'title'])
}

/** What waits to be signed where the actor may sign, oldest first. Served by document_signing_idx. */
export function documentsToSign({ db, root_id, actor }: Context) {
  return documents(db, root_id)
    .where('document.state', '=', 'submitted')
    .where('document.agency_id', '=', sql<string>`any(${agenciesWhere(actor, SIGN)}::uuid[])`)
    .orderBy('document.changed_at')
    .orderBy('document.id')
}

/** Those about one subject in a state, the latest first. Served by document_subject_idx. */
export function documentsAbout(
  { db, root_id }: Context,
  about: { readonly agency_id: string; readonly kind: string; readonly id: string },
  state: DocumentState,
) {
  return documents(db, root_id)
    .where('document.agency_id', '=', about.agency_id)
    .where('document.subject_kind', '=', about.kind)
    .where('document.subject_id', '=', about.id)
    .where('document.state', '=', state)
    .orderBy('document.issued_at', 'desc')
}
