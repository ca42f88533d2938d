/** What an office file is, told from its inside: a zip is one only where its main part is there and says so itself. */
import { Objection } from '#platform/objection.ts'
import { entriesOf, entryCount, firstOf, unpacked } from '#platform/reading/zip.ts'

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
const FIRST_BYTES = 2_048

/** How much is looked at: entries of the zip, and bytes unpacked of all of them together. */
export type OfficeLimits = { readonly entries: number; readonly unpacked: number }

/**
 * The media type of a Word, Excel or PowerPoint file, whoever wrote it; null for any other zip, or a damaged one.
 *
 * @throws Objection `files.too_many_parts`
 */
export function read(bytes: Uint8Array, limits: OfficeLimits): string | null {
  if ((entryCount(bytes) ?? 0) > limits.entries) throw new Objection('files.too_many_parts')
  const entries = entriesOf(bytes)
  const types = entries?.get(TYPES)
  if (!entries || !types) return null
  const said = unpacked(bytes, types, Math.min(MOST_TYPES, limits.unpacked))
  if (!said) return null
  const typeOf = typesOfParts(new TextDecoder().decode(said))
  let left = limits.unpacked - said.length
  for (const entry of entries.values()) {
    const type = typeOf(entry.name)
    const main = Object.entries(mains).find(([, { part }]) => part === type)
    if (!main || entry.encrypted) continue
    const [media, { root }] = main
    const first = firstOf(bytes, entry, FIRST_BYTES, left)
    left -= first?.length ?? left
    if (left <= 0) throw new Objection('files.too_many_parts')
    if (first && beginsWith(first, root)) return media
  }
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

function beginsWith(first: Uint8Array, root: string): boolean {
  const text = new TextDecoder().decode(first)
  return new RegExp(`^\\ufeff?\\s*(?:<[?!][^<>]*>\\s*)*<(?:\\w+:)?${root}[\\s>]`).test(text)
}
