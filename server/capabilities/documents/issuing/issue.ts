import { type StoredFile, type Upload, useOf } from '#files'
import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { refuseUnlessDone } from '../refuse-unless-done.ts'
import type { DocumentServices } from '../services.ts'
import { type DocumentDecision, documentSubject } from '../subjects.ts'
import type { Changed, Document } from './document.ts'
import { useBy } from './draft.ts'
import { actingAccounts, documentNamed, takeMade, takePdf } from './file.ts'
import { documentAt, ISSUE } from './queries.ts'
import { whyNot, whyNotWithoutFile } from './rules.ts'
import { sealAsked } from './signatures-asked.ts'
import { stopIfWaiting, type Waits, waitFor } from './waiting.ts'

/**
 * Issues a numbered document that was signed by hand, on paper alone.
 *
 * @throws Objection `documents.document_not_found`, `documents.issue_when`, `documents.file_needed`
 */
export async function issueOnPaper(context: Context, key: IdempotencyKey, id: string): Promise<Changed> {
  const before = await documentNamed(context, id, ISSUE)
  const refusal = whyNot('issue', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  if (before.signed_how !== 'paper') throw new Objection('documents.file_needed')
  return decided(context, key, id, null)
}

/**
 * Issues a numbered document without a file from outside: on paper alone, or as the page that the head signed, into
 * which the agency’s seal writes number and day. Where somebody is to confirm the seal first, the document stays
 * numbered until that came (`waits`: until when).
 *
 * @throws Objection `documents.document_not_found`, `documents.issue_when`, `documents.file_needed`,
 *   `documents.signing_waits`, what `sealAsked` objects to
 */
export async function issue(
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  id: string,
): Promise<Changed & Waits> {
  const before = await documentNamed(context, id, ISSUE)
  const refusal = whyNot('issue', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  if (before.signed_how === 'paper') return { ...(await issueOnPaper(context, key, id)), waits: null }
  stopIf(whyNotWithoutFile(before))
  await stopIfWaiting(context, before)
  const { pdf, driver, answered } = await sealAsked(context, services, before)
  if (answered.state === 'waiting') {
    const { waits } = await waitFor(context, key, services, before, { role: 'seal', pdf, driver, ...answered })
    return { id, waits }
  }
  const file = await takeMade(context, services, before, answered.pdf)
  return { ...(await decided(context, key, id, file)), waits: null }
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
      return { document, replaced: await replacedBy(context, document) }
    },
    ({ document, replaced }) =>
      decideIssue(document, { replaced, file, at: context.now(), accounts: actingAccounts(context) }),
  )
}

/** The document whose place it takes. */
export async function replacedBy(context: Context, { agency_id, replaces_id }: Document): Promise<Document | null> {
  return (replaces_id && (await documentAt(context, agency_id, replaces_id).executeTakeFirst())) || null
}

export type IssuedAs = {
  readonly replaced: Document | null
  readonly file: StoredFile | null
  readonly at: Date
  readonly accounts: readonly string[]
}

/** @throws Objection `documents.issue_when`, `documents.replace_when` */
export function decideIssue(document: Document, { replaced, file, at, accounts }: IssuedAs): Together<Changed> {
  stopIf(whyNot('issue', document, accounts))
  if (replaced) stopIf(whyNot('replace', replaced, []))

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
