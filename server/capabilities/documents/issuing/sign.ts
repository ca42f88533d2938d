import { type StoredFile, type Upload, useOf } from '#files'
import { accountsActedFor, idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { refuseUnlessDone } from '../refuse-unless-done.ts'
import type { DocumentServices } from '../services.ts'
import { type DocumentDecision, documentSubject } from '../subjects.ts'
import type { Changed, Document, Way } from './document.ts'
import { useBy } from './draft.ts'
import { actingAccounts, documentNamed, takeMade, takePdf } from './file.ts'
import { accountsNamed, SIGN } from './queries.ts'
import { whyNot } from './rules.ts'
import { headAsked } from './signatures-asked.ts'
import { stopIfWaiting, type Waits, waitFor } from './waiting.ts'

/**
 * Notes that a document which was sent to be signed was signed by hand on paper.
 *
 * @throws Objection `documents.document_not_found`, `documents.sign_when`, `documents.own`
 */
export function signOnPaper(context: Context, key: IdempotencyKey, id: string): Promise<Changed> {
  return decided(context, key, id, 'paper', null)
}

/**
 * Has the page of a document signed as it is set up for the actor, with number and day still empty. Where somebody is to
 * confirm it first, the document stays as it is until that came (`waits`: until when).
 *
 * @throws Objection `documents.document_not_found`, `documents.sign_when`, `documents.own`, `documents.signing_waits`,
 *   what `headAsked` objects to
 */
export async function sign(
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  id: string,
): Promise<Changed & Waits> {
  const before = await documentNamed(context, id, SIGN)
  const refusal = whyNot('sign', before, actingAccounts(context))
  if (refusal) return refuseUnlessDone(context, key, refusal)
  await stopIfWaiting(context, before)
  const { pdf, driver, answered } = await headAsked(context, services, before)
  if (answered.state === 'waiting') {
    const { waits } = await waitFor(context, key, services, before, { role: 'head', pdf, driver, ...answered })
    return { id, waits }
  }
  const file = await takeMade(context, services, before, answered.pdf)
  return { ...(await decided(context, key, id, 'signer', file)), waits: null }
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
    async () => {
      const by = idOf(context.actor)
      const [document, title] = await Promise.all([documentNamed(context, id, SIGN), titleOf(context, by)])
      return { document, by: { id: by, accounts: accountsActedFor(context.actor), title } }
    },
    ({ document, by }) => decideSign(document, { how, file, by, at: context.now() }),
  )
}

/** The office somebody holds today. */
export async function titleOf(context: Context, account: string): Promise<string | null> {
  return (await accountsNamed(context, [account]).executeTakeFirst())?.title ?? null
}

/** Who signs: their account, those they act for, the office they hold. */
export type SignedBy = { readonly id: string; readonly accounts: readonly string[]; readonly title: string | null }
export type SignedAs = {
  readonly how: Way
  readonly file: StoredFile | null
  readonly by: SignedBy
  readonly at: Date
}

/** @throws Objection `documents.sign_when`, `documents.own` */
export function decideSign(document: Document, { how, file, by, at }: SignedAs): DocumentDecision<Changed> {
  stopIf(whyNot('sign', document, by.accounts))

  const signed = { signed_how: how, signed_file_id: file?.id ?? null, signed_by: by.id, signed_title: by.title }
  return documentSubject.change(document, {
    set: { ...signed, signed_at: at, state: 'signed', changed_at: at },
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
      const unsigned = {
        signed_how: null,
        signed_file_id: null,
        signed_by: null,
        signed_title: null,
        signed_at: null,
      }
      return documentSubject.change(document, {
        set: { ...unsigned, state: 'drafted', reason, changed_at: context.now() },
        events: [{ kind: 'documents.sent_back', data: {} }],
        answer: { id },
      })
    },
  )
}
