/** Just enough of ZIP to open an office file: the list of entries, and one entry with a limit on its size. */
import { inflateRawSync, constants as zlib } from 'node:zlib'

export type Entry = { name: string; method: number; encrypted: boolean; packed: number; size: number; at: number }

const CENTRAL = 0x02014b50
const END = 0x06054b50

/** How many entries a zip says it has, before any is looked at; null where it is none. */
export function entryCount(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  return end === null ? null : view.getUint16(end + 10, true)
}

export function entriesOf(bytes: Uint8Array): Map<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    entries.set(text, {
      name: text,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function endOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at
  return null
}

/** The bytes of one entry as they lie in the file; null where they do not. */
function packedIn(bytes: Uint8Array, { at, packed }: Entry): Uint8Array | null {
  if (at + 30 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return bytes.subarray(start, start + packed)
}

/** At most the first `packed` bytes of an entry as they lie there, unpacked; null where that is more than `most`. */
export function firstOf(bytes: Uint8Array, entry: Entry, packed: number, most: number): Uint8Array | null {
  const first = packedIn(bytes, entry)?.subarray(0, packed) ?? new Uint8Array()
  if (entry.method === 0) return first
  try {
    return inflateRawSync(first, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most) })
  } catch (error) {
    return error instanceof RangeError ? null : new Uint8Array()
  }
}

/** The bytes of one entry; null where it is damaged, packed in an unknown way, or larger than `most`. */
export function unpacked(bytes: Uint8Array, entry: Entry, most: number): Uint8Array | null {
  const packed = entry.size > most ? null : packedIn(bytes, entry)
  if (!packed || packed.length > most) return null
  if (entry.method === 0) return packed
  if (entry.method !== 8) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch {
    return null
  }
}
