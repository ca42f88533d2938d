import type { Readable } from 'node:stream'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { Objection } from '#platform/objection.ts'
import type { Arrival, Storage, StoredFile } from './file.ts'
import { kindOf, ZIP } from './kind.ts'
import { officeTypeOf } from './office.ts'

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
 * Takes a file in: looks at what has arrived, keeps it, and makes its row; the same content is stored once. One that is
 * refused lets go of its own bytes only, never of what another upload of the same content has kept.
 *
 * @throws Objection `files.too_large`, `files.empty`, `files.kind_refused`, `files.not_what_it_says`,
 *   `files.too_many_parts`, `reading.…`
 */
export async function takeIn(
  context: Context,
  storage: Storage,
  agency_id: string,
  upload: Upload,
): Promise<StoredFile> {
  const arrival = await storage.arrive(upload.bytes)
  try {
    if (upload.truncated()) throw new Objection('files.too_large')
    if (arrival.bytes === 0) throw new Objection('files.empty')
    const media_type = upload.media_type ?? (await typeOf(arrival, upload.name))
    const { bytes, sha256 } = arrival
    const place = await arrival.keep()
    return await makeRow(context, agency_id, { name: tidyName(upload.name), media_type, bytes, sha256, place })
  } finally {
    await arrival.leave()
  }
}

async function typeOf(arrival: Arrival, name: string): Promise<string> {
  const kind = kindOf(arrival.head)
  const found = kind === ZIP ? await officeTypeOf(arrival) : kind
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
