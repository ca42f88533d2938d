import { treeOf } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { layFields } from '#platform/signing/sign.ts'
import { dayFrom, dayOf } from '#platform/time.ts'
import { words } from '#words/index.ts'
import type { DocumentServices } from '../services.ts'
import { type Answered, askFor, type Said } from '../signing/ask.ts'
import { signerFor } from '../signing/queries.ts'
import { dayInDocument } from '../templates/house-fields.ts'
import type { Document } from './document.ts'
import { bytesOf, pageOf, usedFile } from './file.ts'
import { accountsNamed } from './queries.ts'

const { signed_by, signed_on } = words.vi.document_marks
const onDay = (at: Date): string => signed_on.replace('{day}', dayOf(at).split('-').reverse().join('/'))

/** What was signed and what came of it. */
export type AskedOf = { readonly pdf: Uint8Array; readonly driver: string; readonly answered: Answered }

/**
 * Has the actor sign the page of a document, in which number and day are still empty fields.
 *
 * @throws Objection `documents.no_signer`, `documents.pdf_needed` where the page is a Word file; why the signer does not sign
 */
export async function headAsked(
  context: Context,
  services: DocumentServices,
  document: Document,
  said: Said | null = null,
): Promise<AskedOf> {
  const account = idOf(context.actor)
  const row = await signerFor(context, document.agency_id, account)
  if (!row) throw new Objection('documents.no_signer')
  const page = await pageOf(context, services, { ...document, signed_by: account }, 'fillable')
  if (page.ending !== 'pdf') throw new Objection('documents.pdf_needed')
  const { pdf } = await layFields(page.bytes)
  const [tree, [person]] = await Promise.all([treeOf(context), accountsNamed(context, [account]).execute()])
  const organization = tree.bodyOf(document.agency_id)?.name ?? ''
  const name = person?.name ?? context.actor.name
  const answered = await askFor(
    context,
    services.signing,
    row,
    pdf,
    {
      role: 'head',
      holder: { id: account, name, organization },
      mark: {
        lines: [signed_by.replace('{name}', name), person?.title ?? organization, onDay(context.now())],
        color: 'blue',
        framed: true,
      },
      reason: titleOf(services, document),
      location: organization,
      title: titleOf(services, document),
    },
    said,
  )
  return { pdf, driver: row.driver, answered }
}

/**
 * Has the agency seal a numbered document that was signed here: its update fills number and day, and its signature covers them.
 *
 * @throws Objection `documents.no_signer`; why the signer does not sign
 */
export async function sealAsked(
  context: Context,
  services: DocumentServices,
  document: Document,
  said: Said | null = null,
): Promise<AskedOf> {
  const row = await signerFor(context, document.agency_id, null)
  if (!row) throw new Objection('documents.no_seal')
  const pdf = await bytesOf(services.storage, await usedFile(context, document, document.signed_file_id))
  const agency = (await treeOf(context)).bodyOf(document.agency_id)
  const name = agency?.name ?? ''
  const symbol = document.symbol ?? ''
  const day = dayFrom(document.numbered_on ?? '')
  const answered = await askFor(
    context,
    services.signing,
    row,
    pdf,
    {
      role: 'seal',
      holder: { id: `agency ${row.agency_id}`, name, organization: null },
      mark: { lines: [name, onDay(context.now())], color: 'red', framed: true },
      reason: `${titleOf(services, document)} ${symbol}`,
      location: name,
      title: `${titleOf(services, document)} ${symbol}`,
      values: [
        { field: 'so_van_ban', text: symbol },
        { field: 'ngay_van_ban', text: day ? dayInDocument(day) : '' },
      ],
    },
    said,
  )
  return { pdf, driver: row.driver, answered }
}

function titleOf({ documents }: Pick<DocumentServices, 'documents'>, { kind }: Pick<Document, 'kind'>): string {
  return documents.kind(kind)?.title.vi ?? kind
}
