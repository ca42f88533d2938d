import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileTypeFromBuffer } from 'file-type'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { Objection } from '#platform/objection.ts'
import type { Kept, Storage, StoredFile } from './file.ts'
import { isZip, officeTypeOf } from './office.ts'

/** What may be handed in: pictures, PDF and office files. What a file is, is told from its content, never from its name. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
}

/**
 * An upload as it comes in. `truncated` is asked after the bytes have gone through. `media_type` is what the content is,
 * where the capability that takes it has read it itself.
 */
export type Upload = {
  readonly name: string
  readonly bytes: Readable
  readonly truncated: () => boolean
  readonly media_type?: string
}

/**
 * Takes a file in: keeps the bytes, looks at what they are, and makes its row; the same content is stored once.
 *
 * @throws Objection `files.too_large`, `files.empty`, `files.kind_refused`, `files.not_what_it_says`
 */
export async function takeIn(
  context: Context,
  storage: Storage,
  agency_id: string,
  upload: Upload,
): Promise<StoredFile> {
  const kept = await storage.keep(upload.bytes)
  try {
    if (upload.truncated()) throw new Objection('files.too_large')
    if (kept.bytes === 0) throw new Objection('files.empty')
    const media_type = upload.media_type ?? (await typeOf(storage, kept, upload.name))
    return await makeRow(context, agency_id, { ...kept, name: tidyName(upload.name), media_type })
  } catch (error) {
    if (error instanceof Objection && !(await isUsed(context, kept.place))) await storage.drop(kept.place)
    throw error
  }
}

async function typeOf(storage: Storage, { head, place }: Kept, name: string): Promise<string> {
  const found = isZip(head)
    ? officeTypeOf(await buffer(await storage.read(place)))
    : (await fileTypeFromBuffer(head))?.mime
  const endings = TAKEN[found ?? '']
  if (!found || !endings)
    throw new Objection('files.kind_refused', { kinds: 'PDF, JPG, PNG, WEBP, HEIC, DOCX, XLSX, PPTX' })
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (!endings.includes(ending))
    throw new Objection('files.not_what_it_says', { name: ending, is: endings[0] ?? found })
  return found
}

/** A name that is safe to show and to give back: no path, no control characters, at most 120 letters. */
function tidyName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '_').slice(-120) || 'tep'
}

async function makeRow(context: Context, agency_id: string, file: Omit<StoredFile, 'id'>): Promise<StoredFile> {
  const { name, media_type, bytes, sha256, place } = file
  const row = {
    agency_id,
    id: uuidv7(),
    root_id: context.root_id,
    name,
    media_type,
    bytes,
    sha256,
    place,
    added_by: context.actor.account_id,
    added_at: context.now(),
  }
  return context.db
    .insertInto('files.file')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency_id', 'sha256']).doUpdateSet({ place }))
    .returning(['id', 'name', 'media_type', 'bytes', 'sha256', 'place'])
    .executeTakeFirstOrThrow()
}

async function isUsed(context: Context, place: string): Promise<boolean> {
  return Boolean(await context.db.selectFrom('files.file').where('place', '=', place).select('id').executeTakeFirst())
}
