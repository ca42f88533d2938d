import { Readable } from 'node:stream'
import { fileUsedBy, type Storage, type StoredFile, takeIn, type Upload } from '#files'
import { accountsActedFor, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { documentSubject } from '../subjects.ts'
import type { Values } from '../templates/fields.ts'
import { filledWord, LATER, shapeFor } from '../templates/filling.ts'
import type { DocumentBook } from '../templates/kind.ts'
import { templateAt } from '../templates/queries.ts'
import type { Template } from '../templates/template.ts'
import type { Document } from './document.ts'
import { documentSeen } from './queries.ts'
import { docxFile, type Made, pdfFile, setFrom } from './setting.ts'
import { houseValues, type NumberShown, valuesOf } from './values.ts'

/**
 * A document the actor sees, where they may do that.
 *
 * @throws Objection `documents.document_not_found` where it is missing or out of reach; `http.forbidden`
 */
export async function documentNamed(context: Context, id: string, permission: string): Promise<Document> {
  const found = await documentSeen(context, id).executeTakeFirst()
  if (!found) throw new Objection('documents.document_not_found')
  if (!may(context.actor, permission, found.agency_id)) throw new Objection('http.forbidden')
  return found
}

export function actingAccounts({ actor }: Pick<Context, 'actor'>): readonly string[] {
  return accountsActedFor(actor)
}

/** The edition it was drafted with, which it keeps. */
export function templateOf(context: Context, document: Document): Promise<Template> {
  return templateAt(context, document.template_agency_id, document.template_id).executeTakeFirstOrThrow()
}

/**
 * The document as a page: from its Word file with number and day filled in, or set anew from its values.
 *
 * @throws Objection what `setFrom` objects to
 */
export async function pageOf(
  context: Context,
  { documents: book, storage }: { readonly documents: DocumentBook; readonly storage: Storage },
  document: Document,
  shown: NumberShown,
): Promise<Made> {
  if (document.draft_file_id) return wordOf(context, storage, document, shown)
  const template = await templateOf(context, document)
  const kind = book.kind(document.kind)
  if (!kind) throw new Objection('documents.kind_not_found')
  const house = await houseValues(context, document, shown)
  const values: Values = { ...valuesOf(context, document), ...house }
  const isFillable = shown === 'fillable'
  return setFrom(context, storage, template, { shape: shapeFor(kind), values, sample: null, isFillable })
}

const NUMBER_SHAPE = { so_van_ban: 'text', ngay_van_ban: 'text' } as const

async function wordOf(context: Context, storage: Storage, document: Document, shown: NumberShown): Promise<Made> {
  const file = await usedFile(context, document, document.draft_file_id)
  if (shown === 'marked') return docxFile(await bytesOf(storage, file))
  const { so_van_ban, ngay_van_ban } = await houseValues(context, document, shown)
  const blank = {
    so_van_ban: so_van_ban || '        ',
    ngay_van_ban: ngay_van_ban || 'ngày      tháng      năm          ',
  }
  const source = { bytes: file.bytes, read: () => storage.read(file.place) }
  return docxFile(await filledWord(source, NUMBER_SHAPE, blank, LATER))
}

/** A stored file of the document. @throws Objection `documents.no_file`, `files.not_found` */
export function usedFile(context: Context, { agency_id, id }: Document, file_id: string | null): Promise<StoredFile> {
  if (!file_id) throw new Objection('documents.no_file')
  return fileUsedBy(context, agency_id, file_id, { kind: documentSubject.kind, id })
}

export async function bytesOf(storage: Storage, file: Pick<StoredFile, 'place'>): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of await storage.read(file.place)) parts.push(Buffer.from(part))
  return new Uint8Array(Buffer.concat(parts))
}

/** A file as it went out, or was signed: as it is stored. */
export async function storedAs(storage: Storage, file: StoredFile): Promise<Made> {
  const bytes = await bytesOf(storage, file)
  return file.media_type === 'application/pdf' ? pdfFile(bytes) : docxFile(bytes)
}

const PDF = 'application/pdf'

/** Takes a PDF in: a scan, or a signed file. @throws Objection `documents.pdf_needed`, what `takeIn` objects to */
export async function takePdf(
  context: Context,
  storage: Storage,
  agency_id: string,
  upload: Upload,
): Promise<StoredFile> {
  const file = await takeIn(context, storage, agency_id, upload)
  if (file.media_type !== PDF) throw new Objection('documents.pdf_needed')
  return file
}

/** Keeps a PDF that was made here. */
export function takeMade(
  context: Context,
  { storage }: { readonly storage: Storage },
  { agency_id, id }: Pick<Document, 'agency_id' | 'id'>,
  bytes: Uint8Array,
): Promise<StoredFile> {
  return takeIn(context, storage, agency_id, {
    name: `${id}.pdf`,
    bytes: Readable.from([Buffer.from(bytes)]),
    truncated: () => false,
    media_type: PDF,
  })
}
