/** What a file is by its first bytes: a look-up of signatures, nothing is opened. */
type Signature = { readonly media_type: string; readonly at: number; readonly letters: readonly string[] }

export const ZIP = 'application/zip'

const signatures: readonly Signature[] = [
  { media_type: 'application/pdf', at: 0, letters: ['%PDF-', '\xef\xbb\xbf%PDF-'] },
  { media_type: 'image/jpeg', at: 0, letters: ['\xff\xd8\xff'] },
  { media_type: 'image/png', at: 0, letters: ['\x89PNG\r\n\x1a\n'] },
  { media_type: 'image/webp', at: 8, letters: ['WEBP'] },
  { media_type: 'image/heic', at: 4, letters: ['ftypheic', 'ftypheix'] },
  { media_type: ZIP, at: 0, letters: ['PK\x03\x04'] },
]

/** The media type, of those that are taken in; null for any other. */
export function kindOf(head: Uint8Array): string | null {
  const text = Buffer.from(head.subarray(0, 32)).toString('latin1')
  const found = signatures.find(({ at, letters }) => letters.some((one) => text.startsWith(one, at)))
  return found && (found.media_type !== 'image/webp' || text.startsWith('RIFF')) ? found.media_type : null
}
