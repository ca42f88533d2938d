import { fileUsedBy } from '#files'
import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { JournalEvent } from '#platform/journal/tail.ts'
import { ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { type Reaction, reactionTo } from '#platform/reactions/reaction.ts'
import { finishSignature } from '#platform/signing/sign.ts'
import type { SigningOutcome } from '#platform/signing/signer.ts'
import type { DocumentServices } from '../services.ts'
import { openSigner, type Stamps } from '../signing/ask.ts'
import { signerFor, signingAt } from '../signing/queries.ts'
import type { Signing } from '../signing/signing.ts'
import { type SigningDecision, signingSubject } from '../subjects.ts'
import type { Changed } from './document.ts'
import { bytesOf, takeMade } from './file.ts'
import { decideIssue, replacedBy } from './issue.ts'
import { documentAt } from './queries.ts'
import { decideSign, titleOf } from './sign.ts'

/** How soon the service is asked again, in ms. */
const PAUSE = 3_000

/** Asks for signatures that somebody is to confirm, until they come or will not. */
export function signingReaction(services: DocumentServices): Reaction {
  return reactionTo(signingSubject, {
    name: 'documents_signing',
    on: ['documents.signing_asked'],
    run: (context, event) => settle(context, services, event),
    gaveUp: async (context, event, code) => {
      await ended(context, event, code)
    },
  })
}

/**
 * Asks what became of a signature. One that came is put into the file it was prepared for, and the document goes on; one
 * that will not come leaves the document where it was, with the reason.
 *
 * @returns when to ask again, where it still waits.
 * @throws Objection `signing.signer_unreachable`, `signing.timestamp_unreachable` while it may still come
 */
export async function settle(
  context: Context,
  services: DocumentServices,
  event: Pick<JournalEvent, 'agency_id' | 'subject_id'>,
): Promise<Date | null> {
  const signing = await signingAt(context, event.agency_id, event.subject_id).executeTakeFirst()
  if (signing?.state !== 'waiting' || !signing.prepared) return null
  const isLate = context.now() > new Date(signing.until.getTime() + PAUSE)
  try {
    const signed = await signedFile(context, services, signing)
    if (signed) return await goOn(context, services, signing, signed)
    if (!isLate) return new Date(context.now().getTime() + PAUSE)
    return await ended(context, event, 'signing.confirmation_timed_out')
  } catch (error) {
    if (!(error instanceof Objection)) throw error
    if (!isLate && MAY_COME.includes(error.code)) return new Date(context.now().getTime() + PAUSE)
    return await ended(context, event, error.code)
  }
}

const MAY_COME: readonly string[] = ['signing.signer_unreachable', 'signing.timestamp_unreachable']

/** The signed file; null while somebody is still to confirm. @throws Objection why it will not be signed */
async function signedFile(context: Context, services: DocumentServices, signing: Signing): Promise<Uint8Array | null> {
  const { signer, stamps } = await signerAsked(context, services, signing)
  return finished(context, services, signing, await signer.outcome(signing.reference), stamps)
}

/** Whoever was asked for a signature. @throws Objection `documents.no_signer` where they sign in another way by now */
export async function signerAsked(context: Context, services: DocumentServices, signing: Signing) {
  const { agency_id, role, asked_by, driver } = signing
  const row = await signerFor(context, agency_id, role === 'seal' ? null : asked_by)
  if (row?.driver !== driver) throw new Objection('documents.no_signer')
  return openSigner(context, services.signing, row)
}

/** The file with the signature that came; null while it may still come. @throws Objection why it will not be signed */
export async function finished(
  context: Context,
  services: DocumentServices,
  { agency_id, id, base_file_id, prepared }: Signing,
  outcome: SigningOutcome,
  stamps: Stamps,
): Promise<Uint8Array | null> {
  if (outcome.state === 'refused') throw new Objection(outcome.code, outcome.detail)
  if (outcome.state !== 'signed' || !prepared) return null
  const base = await fileUsedBy(context, agency_id, base_file_id, { kind: signingSubject.kind, id })
  const pdf = await bytesOf(services.storage, base)
  return (await finishSignature(pdf, prepared, outcome.signature, stamps)).pdf
}

/** The document goes on, whoever brought the signature, by the same decision that stands when a signer answers at once. */
export async function goOn(
  context: Context,
  services: DocumentServices,
  signing: Signing,
  pdf: Uint8Array,
): Promise<null> {
  const { agency_id, id, role, asked_by, document_id } = signing
  const file = await takeMade(context, services, { agency_id, id: document_id }, pdf)
  await act(
    context,
    ownKey('document signing', id),
    async () => {
      const [document, now, title] = await Promise.all([
        documentAt(context, agency_id, document_id).executeTakeFirstOrThrow(),
        signingAt(context, agency_id, id).executeTakeFirstOrThrow(),
        titleOf(context, asked_by),
      ])
      return { document, now, title, replaced: await replacedBy(context, document) }
    },
    ({ document, now, title, replaced }): Together<Changed> => {
      if (now.state !== 'waiting') return { decisions: [], answer: { id } }
      const at = context.now()
      const by = { id: asked_by, accounts: [asked_by], title }
      const decisions =
        role === 'head'
          ? [decideSign(document, { how: 'signer', file, by, at })]
          : decideIssue(document, { replaced, file, at, accounts: [asked_by] }).decisions
      return { decisions: [...decisions, decideEnd(now, null, at)], answer: { id } }
    },
  )
  return null
}

export async function ended(
  context: Context,
  { agency_id, subject_id }: Pick<JournalEvent, 'agency_id' | 'subject_id'>,
  code: string,
): Promise<null> {
  await act(
    context,
    ownKey('document signing', subject_id, 'ended'),
    () => signingAt(context, agency_id, subject_id).executeTakeFirstOrThrow(),
    (signing): Together<Changed> => ({
      decisions: signing.state === 'waiting' ? [decideEnd(signing, code, context.now())] : [],
      answer: { id: signing.id },
    }),
  )
  return null
}

function decideEnd(signing: Signing, code: string | null, at: Date): SigningDecision<Changed> {
  return signingSubject.change(signing, {
    set: { state: code ? 'failed' : 'done', prepared: null, ended_at: at, error_code: code },
    events: [{ kind: 'documents.signing_ended', data: { code } }],
    answer: { id: signing.id },
  })
}
