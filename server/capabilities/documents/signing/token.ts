import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Changed, Document } from '../issuing/document.ts'
import { actingAccounts, documentNamed } from '../issuing/file.ts'
import { ISSUE, SIGN } from '../issuing/queries.ts'
import { whyNot, whyNotWithoutFile } from '../issuing/rules.ts'
import { ended, finished, goOn, signerAsked } from '../issuing/settle.ts'
import { headAsked, sealAsked } from '../issuing/signatures-asked.ts'
import { stopIfWaiting, waitFor } from '../issuing/waiting.ts'
import type { DocumentServices } from '../services.ts'
import type { Said } from './ask.ts'
import { lastSigning, signingAt } from './queries.ts'
import type { SigningRole } from './signing.ts'

/** What the officer's browser takes to the agent: the order as the agent reads it, and by which name its answer comes back. */
export type TokenOrder = {
  readonly signing: string
  readonly until: Date
  readonly agent: string
  readonly order: Readonly<Record<string, string>>
}

const ASKS = { head: { action: 'sign', permission: SIGN }, seal: { action: 'issue', permission: ISSUE } } as const

/**
 * Prepares a document for the token at the actor's own machine: the head's before it has a number, the agency's seal
 * after. An order of theirs that nobody brought back is given up for the new one.
 *
 * @param said what the agent said of its certificates.
 * @throws Objection `documents.document_not_found`, `documents.sign_when`, `documents.issue_when`, `documents.own`,
 *   `documents.file_needed`, `documents.signing_waits`, `documents.no_signer`, `documents.certificate_of_another`,
 *   `documents.token_not_set` where they do not sign by a token of their own, what `headAsked` and `sealAsked` object to
 */
export async function orderToken(
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  id: string,
  { role, said }: { readonly role: SigningRole; readonly said: Said },
): Promise<TokenOrder> {
  const { action, permission } = ASKS[role]
  const document = await documentNamed(context, id, permission)
  stopIf(whyNot(action, document, actingAccounts(context)))
  if (role === 'seal') stopIf(whyNotWithoutFile(document))
  await giveUpOwn(context, services, document)
  await stopIfWaiting(context, document)

  const ask = role === 'head' ? headAsked : sealAsked
  const { pdf, driver, answered } = await ask(context, services, document, said)
  if (answered.state !== 'waiting') throw new Objection('documents.token_not_set')
  const asked = await waitFor(context, key, services, document, { role, pdf, driver, ...answered })
  const signing = await signingAt(context, document.agency_id, asked.signing).executeTakeFirstOrThrow()
  const { signer } = await signerAsked(context, services, signing)
  if (!signer.carried || !signing.prepared) throw new Objection('documents.token_not_set')
  const { agent, order } = signer.carried
  return { signing: signing.id, until: signing.until, agent, order: order(signing.prepared.order) }
}

/** An order that this person's browser carried and did not bring back, because the page was closed. */
async function giveUpOwn(context: Context, services: DocumentServices, { agency_id, id }: Document): Promise<void> {
  const last = await lastSigning(context, agency_id, id).executeTakeFirst()
  if (last?.state !== 'waiting' || last.asked_by !== idOf(context.actor)) return
  const { signer } = await signerAsked(context, services, last)
  if (signer.carried) await ended(context, { agency_id, subject_id: last.id }, 'signing.confirmation_timed_out')
}

/**
 * Takes what the agent said of an order. A signature is held against certificate and file and the document goes on; a
 * refusal ends the order and leaves the document where it was. Brought twice it changes nothing more.
 *
 * @throws Objection `documents.document_not_found`, `documents.signing_over` where no such order of theirs waits, why it
 *   will not be signed, what `finishSignature` objects to
 */
export async function takeTokenAnswer(
  context: Context,
  services: DocumentServices,
  id: string,
  { signing: signing_id, said }: { readonly signing: string; readonly said: Said },
): Promise<Changed> {
  const document = await documentNamed(context, id, 'documents.see')
  const { agency_id } = document
  const signing = await signingAt(context, agency_id, signing_id).executeTakeFirst()
  if (signing?.document_id !== id || signing.asked_by !== idOf(context.actor))
    throw new Objection('documents.signing_over')
  if (signing.state === 'done') return { id }
  if (signing.state !== 'waiting') throw new Objection('documents.signing_over')

  const { signer, stamps } = await signerAsked(context, services, signing)
  if (!signer.carried) throw new Objection('documents.token_not_set')
  const outcome = signer.carried.outcome(said)
  if (outcome.state === 'refused') await ended(context, { agency_id, subject_id: signing.id }, outcome.code)
  const pdf = await finished(context, services, signing, outcome, stamps)
  if (!pdf) throw new Objection('documents.signing_waits', { until: isoOf(signing.until) })
  await goOn(context, services, signing, pdf)
  return { id }
}
