import { type Storage, type StoredFile, takeIn, type Upload, useOf } from '#files'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Dossier } from '../dossier.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { whyNotResultFile } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'

/** The result of a dossier as files, those that hold, the newest last. */
export function resultFilesOf(db: Database, { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>) {
  return db
    .selectFrom('dossiers.result_file')
    .where('agency_id', '=', agency_id)
    .where('dossier_id', '=', id)
    .where('recalled_at', 'is', null)
    .select(['id', 'file_id', 'file_name', 'document_id', 'attached_at'])
    .orderBy('attached_at')
}

export type ResultAttached = { readonly code: string; readonly id: string; readonly file_name: string }

/**
 * Puts the result to a dossier as a file, scanned or signed: what an electronic result is given by.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.result_file_when`, what `takeIn` objects to.
 */
export async function attachResult(
  context: Context,
  key: IdempotencyKey,
  storage: Storage,
  code: string,
  upload: Upload,
): Promise<ResultAttached> {
  const read = () => caseFile(context, code, 'dossiers.handle')
  const { dossier } = await read()
  stopIf(whyNotResultFile(dossier))
  const file = await takeIn(context, storage, dossier.agency_id, upload)
  return act(context, key, read, (current) => decideAttachResult(current, { ...file, document_id: null }, context))
}

/** A file that holds the result; issued here it is a document’s, otherwise a scan or a file signed elsewhere. */
type ResultFile = Pick<StoredFile, 'id' | 'name' | 'sha256'> & { readonly document_id: string | null }

export function decideAttachResult(
  { dossier }: CaseFile,
  file: ResultFile,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<ResultAttached> {
  if (!file.document_id) stopIf(whyNotResultFile(dossier))
  const now = clock()
  const id = uuidv7(now.getTime())
  const { agency_id } = dossier
  const row = {
    agency_id,
    id,
    dossier_id: dossier.id,
    file_id: file.id,
    file_name: file.name,
    document_id: file.document_id,
    attached_at: now,
    attached_by: idOf(actor),
  }
  const used = {
    agency_id,
    file_id: file.id,
    subject_kind: 'dossier',
    subject_id: dossier.id,
    purpose: id,
    used_at: now,
  }
  return dossierSubject.change(dossier, {
    set: { changed_at: now },
    also: [{ insert: 'dossiers.result_file', rows: [row] }, useOf(used)],
    events: [{ kind: 'dossiers.result_attached', data: { sha256: file.sha256.toString('hex') } }],
    answer: { code: dossier.code, id, file_name: file.name },
  })
}
