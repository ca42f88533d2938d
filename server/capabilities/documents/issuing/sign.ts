import { Readable } from 'node:stream'
import { treeOf } from '#agencies'
import { type StoredFile, takeIn, type Upload, useOf } from '#files'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { refuseUnlessDone } from '../refuse-unless-done.ts'
import type { DocumentServices } from '../services.ts'
import { type DocumentDecision, documentSubject } from '../subjects.ts'
import type { Changed, Document, Way } from './document.ts'
import { useBy } from './draft.ts'
import { actingAccounts, documentNamed, pageOf, takePdf } from './file.ts'
import { SIGN } from './queries.ts'
import { whyNot } from './rules.ts'
import { pdfFile } from './setting.ts'

/**
 * Notes that a document which was sent to be signed was signed by hand on paper.
 *
 * @throws Objection `documents.document_not_found`, `documents.sign_when`, `documents.own`
 */
export function signOnPaper(context: Context, key: IdempotencyKey, id: string): Promise<Changed> {
  return decided(context, key, id, 'paper', null)
}

/**
 * Has the signer of this installation sign the page of a document, in which number and day are still empty.
 *
 * @throws Objection `documents.document_not_found`, `documents.sign_when`, `documents.own`, `documents.no_signer`,
 *   `documents.pdf_needed` where the page is a Word file; what the signer objects to
 */
export async function sign(
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  id: string,
): Promise<Changed> {
  const before = await documentNamed(context, id, SIGN)
  const refusal = whyNot('sign', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  return decided(context, key, id, 'signer', await signedPage(context, services, before))
}

async function signedPage(context: Context, services: DocumentServices, document: Document): Promise<StoredFile> {
  const { signer } = services
  if (!signer) throw new Objection('documents.no_signer')
  const signing = { ...document, signed_by: idOf(context.actor) }
  const page = await pageOf(context, services, signing, 'empty')
  if (page.ending !== 'pdf') throw new Objection('documents.pdf_needed')
  const place = (await treeOf(context)).bodyOf(document.agency_id)?.name ?? ''
  const asked = { who: context.actor.name, reason: document.kind, place, role: 'head' } as const
  return takeMade(context, services, document, await signer.sign(page.bytes, asked))
}

/** Keeps a PDF that was made here. */
export function takeMade(
  context: Context,
  { storage }: Pick<DocumentServices, 'storage'>,
  { agency_id, id }: Document,
  bytes: Uint8Array,
): Promise<StoredFile> {
  return takeIn(context, storage, agency_id, {
    name: `${id}.pdf`,
    bytes: Readable.from([Buffer.from(bytes)]),
    truncated: () => false,
    media_type: pdfFile(bytes).media_type,
  })
}

/**
 * Takes in a PDF that was signed elsewhere, or a scan of what was signed by hand.
 *
 * @throws Objection `documents.document_not_found`, `documents.sign_when`, `documents.own`, `documents.pdf_needed`,
 *   what `takeIn` objects to
 */
export async function putSigned(
  context: Context,
  key: IdempotencyKey,
  { storage }: Pick<DocumentServices, 'storage'>,
  id: string,
  upload: Upload,
): Promise<Changed> {
  const before = await documentNamed(context, id, SIGN)
  const refusal = whyNot('sign', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  return decided(context, key, id, 'file', await takePdf(context, storage, before.agency_id, upload))
}

function decided(
  context: Context,
  key: IdempotencyKey,
  id: string,
  how: Way,
  file: StoredFile | null,
): Promise<Changed> {
  return act(
    context,
    key,
    () => documentNamed(context, id, SIGN),
    (document) => decideSign(context, document, how, file),
  )
}

function decideSign(
  context: Pick<Context, 'actor' | 'now'>,
  document: Document,
  how: Way,
  file: StoredFile | null,
): DocumentDecision<Changed> {
  stopIf(whyNot('sign', document, actingAccounts(context)))

  const at = context.now()
  const signed = { signed_how: how, signed_file_id: file?.id ?? null, signed_by: idOf(context.actor), signed_at: at }
  return documentSubject.change(document, {
    set: { ...signed, state: 'signed', changed_at: at },
    also: file ? [useOf(useBy(document, file.id, 'signed', at))] : [],
    events: [{ kind: 'documents.signed', data: { how } }],
    answer: { id: document.id },
  })
}

/**
 * Sends a document back to be drafted again, with the reason; a signature that was given falls.
 *
 * @throws Objection `documents.document_not_found`, `documents.send_back_when`
 */
export function sendBackToDraft(context: Context, key: IdempotencyKey, id: string, reason: string): Promise<Changed> {
  return act(
    context,
    key,
    () => documentNamed(context, id, SIGN),
    (document) => {
      stopIf(whyNot('send_back', document, actingAccounts(context)))
      const unsigned = { signed_how: null, signed_file_id: null, signed_by: null, signed_at: null }
      return documentSubject.change(document, {
        set: { ...unsigned, state: 'drafted', reason, changed_at: context.now() },
        events: [{ kind: 'documents.sent_back', data: {} }],
        answer: { id },
      })
    },
  )
}
