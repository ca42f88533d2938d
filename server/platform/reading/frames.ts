/** How files and answers travel between the program and a child: two lengths, then a head (JSON) and bytes. */
import type { Readable } from 'node:stream'

export type Head = { readonly module: string; readonly given: unknown; readonly answerBytes: number }

const LENGTHS = 8

/** What stands before the bytes of a file. */
export function orderHead(head: Head, bytes: number): Buffer {
  const text = Buffer.from(JSON.stringify(head))
  return Buffer.concat([lengths(text.length, bytes), text])
}

/** The files that come in, one by one, until the other end closes. */
export async function* ordersFrom(stream: Readable): AsyncGenerator<{ head: Head; bytes: Uint8Array }> {
  const take = takerOf(stream)
  for (let first = await take(LENGTHS); first; first = await take(LENGTHS)) {
    const text = await take(first.readUInt32LE(0))
    const bytes = await take(first.readUInt32LE(4))
    if (!text || !bytes) return
    yield { head: JSON.parse(text.toString()) as Head, bytes: new Uint8Array(bytes) }
  }
}

export function answerFrame(text: Buffer): Buffer {
  return Buffer.concat([lengths(text.length, 0), text])
}

/** Collects one answer; null while it is not whole, told at its first bytes where it is larger than `most`. */
export function answerCollector(most: number): (chunk: Buffer) => Buffer | 'too large' | null {
  const chunks: Buffer[] = []
  let held = 0
  let length: number | undefined
  return (chunk) => {
    chunks.push(chunk)
    held += chunk.length
    if (held < LENGTHS) return null
    length ??= Buffer.concat(chunks).readUInt32LE(0)
    if (length > most) return 'too large'
    return held < LENGTHS + length ? null : Buffer.concat(chunks).subarray(LENGTHS, LENGTHS + length)
  }
}

function lengths(first: number, second: number): Buffer {
  const both = Buffer.alloc(LENGTHS)
  both.writeUInt32LE(first, 0)
  both.writeUInt32LE(second, 4)
  return both
}

/** So many bytes of a stream, as often as asked; null at its end. */
function takerOf(stream: Readable): (wanted: number) => Promise<Buffer | null> {
  const coming = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)
  return async (wanted) => {
    const chunks = [rest]
    let held = rest.length
    while (held < wanted) {
      const { value, done } = await coming.next()
      if (done) return null
      chunks.push(value)
      held += value.length
    }
    const whole = Buffer.concat(chunks)
    rest = whole.subarray(wanted)
    return whole.subarray(0, wanted)
  }
}
