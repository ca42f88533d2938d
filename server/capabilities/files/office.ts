/** What an office file is, told from its inside: a zip is one only where its main part is there and says so itself. */
import { inflateRawSync, constants as zlib } from 'node:zlib'
import { type Entry, entriesOf, packedIn, unpacked } from '#platform/zip.ts'

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
/** By the media type of the file: what it calls its main part, and the first element there. */
const mains = {
  [`${OPEN_XML}wordprocessingml.document`]: { part: `${OPEN_XML}wordprocessingml.document.main+xml`, root: 'document' },
  [`${OPEN_XML}spreadsheetml.sheet`]: { part: `${OPEN_XML}spreadsheetml.sheet.main+xml`, root: 'workbook' },
  [`${OPEN_XML}presentationml.presentation`]: {
    part: `${OPEN_XML}presentationml.presentation.main+xml`,
    root: 'presentation',
  },
} as const

const TYPES = '[Content_Types].xml'
const MOST_TYPES = 1_000_000
const FIRST_BYTES = 8_192

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

/** The media type of a Word, Excel or PowerPoint file, whoever wrote it; null for any other zip, or a damaged one. */
export function officeTypeOf(bytes: Uint8Array): string | null {
  const entries = entriesOf(bytes)
  const types = entries?.get(TYPES)
  if (!entries || !types) return null
  const said = unpacked(bytes, types, MOST_TYPES)
  if (!said) return null
  const typeOf = typesOfParts(new TextDecoder().decode(said))
  for (const entry of entries.values())
    for (const [media, { part, root }] of Object.entries(mains))
      if (typeOf(entry.name) === part && beginsWith(bytes, entry, root)) return media
  return null
}

/** Which type each part has: its own, or that of its ending. */
function typesOfParts(xml: string): (name: string) => string | undefined {
  const own = new Map<string, string>()
  const byEnding = new Map<string, string>()
  for (const [element] of xml.matchAll(/<(?:\w+:)?(?:Override|Default)\s[^<>]*>/g)) {
    const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1]
    const type = value('ContentType') ?? ''
    const part = value('PartName')
    if (part) own.set(part.toLowerCase(), type)
    else byEnding.set((value('Extension') ?? '').toLowerCase(), type)
  }
  return (name) => own.get(`/${name.toLowerCase()}`) ?? byEnding.get(name.toLowerCase().split('.').at(-1) ?? '')
}

function beginsWith(bytes: Uint8Array, entry: Entry, root: string): boolean {
  if (entry.encrypted) return false
  const text = new TextDecoder().decode(firstOf(bytes, entry))
  return new RegExp(`^\\ufeff?\\s*(?:<[?!][^<>]*>\\s*)*<(?:\\w+:)?${root}[\\s>]`).test(text)
}

/** The first bytes of an entry, however large the whole would be. */
function firstOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedIn(bytes, entry)?.subarray(0, FIRST_BYTES) ?? new Uint8Array()
  if (entry.method === 0) return packed
  try {
    return inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array()
  }
}
