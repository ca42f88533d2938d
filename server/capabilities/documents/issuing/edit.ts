import { type Storage, takeIn, type Upload, useOf } from '#files'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { refuseUnlessDone } from '../refuse-unless-done.ts'
import { type DocumentDecision, documentSubject } from '../subjects.ts'
import type { Values } from '../templates/fields.ts'
import { kindNamed } from '../templates/keep.ts'
import type { Changed, Document } from './document.ts'
import { draftFile, type Given, useBy } from './draft.ts'
import { actingAccounts, documentNamed, templateOf } from './file.ts'
import { DRAFT } from './queries.ts'
import { whyNot, whyNotValues, whyNotWhole } from './rules.ts'
import { docxFile } from './setting.ts'
import { sealedValues, valuesOf } from './values.ts'

/**
 * Changes the values of a draft; a Word file is filled anew from its template, so what was written into it by hand goes.
 *
 * @throws Objection `documents.document_not_found`, `documents.edit_when`, `documents.values_wrong`
 */
export async function changeValues(
  context: Context,
  key: IdempotencyKey,
  given: Given,
  id: string,
  values: Values,
): Promise<Changed> {
  const before = await documentNamed(context, id, DRAFT)
  const refusal = whyNot('edit', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  const kind = kindNamed(given.documents, before.kind)
  stopIf(whyNotValues(kind.fields, values))
  const { agency_id, verification } = before
  const template = await templateOf(context, before)
  const file = await draftFile(context, given, kind, { agency_id, template, verification, values })
  return act(
    context,
    key,
    () => documentNamed(context, id, DRAFT),
    (document) => {
      const { sealed, key: values_key } = sealedValues(context, values)
      const set = { sealed_values: bytes(sealed), values_key }
      return decideEdit(context, document, 'values', set, file?.id ?? null)
    },
  )
}

/**
 * Puts a Word file back that was edited by hand.
 *
 * @throws Objection `documents.document_not_found`, `documents.edit_when`, `documents.draft_takes_no_file`,
 *   `documents.word_needed`, what `takeIn` objects to
 */
export async function putDraft(
  context: Context,
  key: IdempotencyKey,
  { storage }: { readonly storage: Storage },
  id: string,
  upload: Upload,
): Promise<Changed> {
  const before = await documentNamed(context, id, DRAFT)
  const refusal = whyNot('edit', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  if (!before.draft_file_id) throw new Objection('documents.draft_takes_no_file')
  const file = await takeIn(context, storage, before.agency_id, upload)
  if (file.media_type !== docxFile(new Uint8Array()).media_type) throw new Objection('documents.word_needed')
  return act(
    context,
    key,
    () => documentNamed(context, id, DRAFT),
    (document) => decideEdit(context, document, 'file', {}, file.id),
  )
}

type Set = { readonly sealed_values?: ReturnType<typeof bytes>; readonly values_key?: number }

function decideEdit(
  context: Pick<Context, 'actor' | 'now'>,
  document: Document,
  by: 'values' | 'file',
  set: Set,
  file_id: string | null,
): DocumentDecision<Changed> {
  stopIf(whyNot('edit', document, actingAccounts(context)))

  const at = context.now()
  return documentSubject.change(document, {
    set: { ...set, draft_file_id: file_id, changed_at: at },
    also: file_id ? [useOf(useBy(document, file_id, 'draft', at))] : [],
    events: [{ kind: 'documents.edited', data: { by } }],
    answer: { id: document.id },
  })
}

/**
 * Sends a draft to be signed, once it says all that such a document must.
 *
 * @throws Objection `documents.document_not_found`, `documents.submit_when`, `documents.values_missing`
 */
export function submit(
  context: Context,
  key: IdempotencyKey,
  given: Pick<Given, 'documents'>,
  id: string,
): Promise<Changed> {
  return act(
    context,
    key,
    () => documentNamed(context, id, DRAFT),
    (document) => {
      stopIf(whyNot('submit', document, actingAccounts(context)))
      stopIf(whyNotWhole(kindNamed(given.documents, document.kind).needed, valuesOf(context, document)))
      return documentSubject.change(document, {
        set: { state: 'submitted', reason: null, changed_at: context.now() },
        events: [{ kind: 'documents.submitted', data: {} }],
        answer: { id },
      })
    },
  )
}
