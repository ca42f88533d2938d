/** Finds out what kind of file it is from its first bytes (the name decides nothing) and reads it. */
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'
import { finding, nothingRead, type RawDocument } from './raw.ts'
import { readText } from './text.ts'
import { readWord } from './word.ts'

const MOST_BYTES = 100_000_000

/** Never throws: whatever is wrong with the file stands in the findings. */
export async function openDocument(bytes: Uint8Array): Promise<RawDocument> {
  if (bytes.length === 0) return nothingRead('plans.reading_empty')
  if (bytes.length > MOST_BYTES)
    return nothingRead('plans.reading_too_large', { megabytes: Math.round(bytes.length / 1e6) })
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return guarded('docx', () => readWord(bytes))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldOffice(bytes)
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return guarded('pdf', () => readPdf(bytes))
  const { text, guessed } = decoded(bytes)
  if (text.startsWith('{\\rtf')) return nothingRead('plans.reading_format_unknown', { format: 'rtf' })
  if (looksBinary(text)) return nothingRead('plans.reading_format_unknown', { format: null })
  const document = await guarded('text', () => (looksLikeHtml(text) ? readHtml(text) : readText(text)))
  return guessed
    ? { ...document, findings: [finding('plans.reading_encoding_guessed'), ...document.findings] }
    : document
}

async function guarded(format: string, read: () => RawDocument | Promise<RawDocument>): Promise<RawDocument> {
  try {
    return await read()
  } catch {
    return nothingRead('plans.reading_damaged', { format })
  }
}

/** Word before 2007, or a newer file behind a password: both come in the old container. */
function oldOffice(bytes: Uint8Array): RawDocument {
  const text = latin(bytes.subarray(0, 100_000)).replaceAll('\0', '')
  if (text.includes('EncryptedPackage')) return nothingRead('plans.reading_encrypted', { format: 'docx' })
  return nothingRead('plans.reading_format_unknown', { format: 'doc' })
}

function decoded(bytes: Uint8Array): { text: string; guessed: boolean } {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false }
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const broken = text.split('\ufffd').length - 1
    return { text: broken * 20 > text.length ? new TextDecoder('windows-1258').decode(bytes) : text, guessed: true }
  }
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body|table|div|p|h[1-6]|meta|ul|ol|br)\b[^<>]*>/i.test(text.slice(0, 20_000))
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const strange = sample.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0
  return strange * 10 > sample.length
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
