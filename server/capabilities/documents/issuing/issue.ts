import { treeOf } from '#agencies'
import { type StoredFile, type Upload, useOf } from '#files'
import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { refuseUnlessDone } from '../refuse-unless-done.ts'
import type { DocumentServices } from '../services.ts'
import { type DocumentDecision, documentSubject } from '../subjects.ts'
import { dayInDocument } from '../templates/house-fields.ts'
import type { Changed, Document } from './document.ts'
import { useBy } from './draft.ts'
import { actingAccounts, bytesOf, documentNamed, takePdf, usedFile } from './file.ts'
import { documentAt, ISSUE } from './queries.ts'
import { whyNot, whyNotWithoutFile } from './rules.ts'
import { takeMade } from './sign.ts'

/**
 * Issues a numbered document that was signed by hand, on paper alone.
 *
 * @throws Objection `documents.document_not_found`, `documents.issue_when`, `documents.file_needed`
 */
export async function issueOnPaper(context: Context, key: IdempotencyKey, id: string): Promise<Changed> {
  const before = await documentNamed(context, id, ISSUE)
  const refusal = whyNot('issue', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  stopIf(whyNotWithoutFile(before, false))
  return decided(context, key, id, null)
}

/**
 * Issues a numbered document without a file from outside: on paper alone, or as the page that the head signed, into
 * which the agency's seal writes number and day.
 *
 * @throws Objection `documents.document_not_found`, `documents.issue_when`, `documents.file_needed`; what the signer objects to
 */
export async function issue(
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  id: string,
): Promise<Changed> {
  const before = await documentNamed(context, id, ISSUE)
  const refusal = whyNot('issue', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  if (before.signed_how === 'paper') return issueOnPaper(context, key, id)
  stopIf(whyNotWithoutFile(before, services.signer !== null))
  return decided(context, key, id, await sealedFile(context, services, before))
}

async function sealedFile(context: Context, services: DocumentServices, document: Document): Promise<StoredFile> {
  const { signer, storage } = services
  const { symbol, numbered_on } = document
  if (!signer) throw new Objection('documents.no_signer')
  const file = await usedFile(context, document, document.signed_file_id)
  const agency = (await treeOf(context)).bodyOf(document.agency_id)?.name ?? ''
  const fields = { so_van_ban: symbol ?? '', ngay_van_ban: numbered_on ? dayInDocument(numbered_on) : '' }
  const asked = { who: agency, reason: document.kind, place: agency, role: 'seal', fields } as const
  return takeMade(context, services, document, await signer.sign(await bytesOf(storage, file), asked))
}

/**
 * Issues a numbered document as the file that came back: a scan with hand, number and seal, or one signed elsewhere.
 *
 * @throws Objection `documents.document_not_found`, `documents.issue_when`, `documents.pdf_needed`, what `takeIn` objects to
 */
export async function issueFile(
  context: Context,
  key: IdempotencyKey,
  { storage }: Pick<DocumentServices, 'storage'>,
  id: string,
  upload: Upload,
): Promise<Changed> {
  const before = await documentNamed(context, id, ISSUE)
  const refusal = whyNot('issue', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  return decided(context, key, id, await takePdf(context, storage, before.agency_id, upload))
}

/** A document that takes another's place is issued by the act that says so of the other. */
function decided(context: Context, key: IdempotencyKey, id: string, file: StoredFile | null): Promise<Changed> {
  return act(
    context,
    key,
    async () => {
      const document = await documentNamed(context, id, ISSUE)
      const { agency_id, replaces_id } = document
      const replaced = replaces_id ? await documentAt(context, agency_id, replaces_id).executeTakeFirst() : null
      return { document, replaced: replaced ?? null }
    },
    ({ document, replaced }) => decideIssue(context, document, replaced, file),
  )
}

function decideIssue(
  context: Pick<Context, 'actor' | 'now'>,
  document: Document,
  replaced: Document | null,
  file: StoredFile | null,
): Together<Changed> {
  stopIf(whyNot('issue', document, actingAccounts(context)))
  if (replaced) stopIf(whyNot('replace', replaced, []))

  const at = context.now()
  const issued = documentSubject.change(document, {
    set: { state: 'issued', issued_file_id: file?.id ?? null, issued_at: at, changed_at: at },
    also: file ? [useOf(useBy(document, file.id, 'issued', at))] : [],
    events: [{ kind: 'documents.issued', data: { sha256: file?.sha256.toString('hex') ?? null } }],
    answer: null,
  })
  const decisions = replaced ? [issued, takePlace(replaced, document, at)] : [issued]
  return { decisions, answer: { id: document.id } }
}

function takePlace(replaced: Document, by: Document, at: Date): DocumentDecision<null> {
  return documentSubject.change(replaced, {
    set: { state: 'replaced', replaced_by_id: by.id, changed_at: at },
    events: [{ kind: 'documents.replaced', data: { by: by.id } }],
    answer: null,
  })
}
