import { useOf } from '#files'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { DocumentServices } from '../services.ts'
import type { Answered } from '../signing/ask.ts'
import { lastSigning } from '../signing/queries.ts'
import type { SigningRole } from '../signing/signing.ts'
import { signingSubject } from '../subjects.ts'
import type { Changed, Document } from './document.ts'
import { takeMade } from './file.ts'

/** Until when somebody may confirm a signature (ISO); null where it is there. */
export type Waits = { readonly waits: string | null }

/** @throws Objection `documents.signing_waits` where a signature was asked for and may still come */
export async function stopIfWaiting(context: Context, { agency_id, id }: Document): Promise<void> {
  const last = await lastSigning(context, agency_id, id).executeTakeFirst()
  if (last?.state === 'waiting') throw new Objection('documents.signing_waits', { until: isoOf(last.until) })
}

type Asked = Extract<Answered, { readonly state: 'waiting' }> & {
  readonly role: SigningRole
  readonly pdf: Uint8Array
  readonly driver: string
}

/** Writes down that a signature was asked for; the document stays where it was until it came. */
export async function waitFor(
  context: Context,
  key: IdempotencyKey,
  services: Pick<DocumentServices, 'storage'>,
  document: Document,
  { role, pdf, driver, prepared, reference, until }: Asked,
): Promise<Changed & Waits & { readonly signing: string }> {
  const file = await takeMade(context, services, document, pdf)
  const at = context.now()
  const place = { agency_id: document.agency_id, id: uuidv7(at.getTime()) }
  const subject = { subject_kind: signingSubject.kind, subject_id: place.id }
  return act(
    context,
    key,
    async () => null,
    () =>
      signingSubject.create(place, {
        row: {
          root_id: context.root_id,
          document_id: document.id,
          role,
          state: 'waiting',
          asked_by: idOf(context.actor),
          asked_at: at,
          until,
          driver,
          reference,
          base_file_id: file.id,
          prepared,
        },
        also: [useOf({ agency_id: place.agency_id, file_id: file.id, purpose: 'base', used_at: at, ...subject })],
        events: [{ kind: 'documents.signing_asked', data: { role, document: document.id } }],
        answer: { id: document.id, waits: isoOf(until), signing: place.id },
      }),
  )
}
