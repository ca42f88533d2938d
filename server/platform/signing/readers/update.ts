import type { PDFDocument } from '@cantoo/pdf-lib'

/**
 * The file with what was changed added at its end, in the manner of its last part: a table where it has one, a stream
 * where it has that (readers do not like the two mixed).
 */
export async function saveUpdate(doc: PDFDocument, bytes: Uint8Array): Promise<Uint8Array> {
  return doc.save({ useObjectStreams: !endsInTable(bytes), addDefaultPage: false, updateFieldAppearances: false })
}

/** What was added. @throws RangeError where the file before it is not as it was */
export function appendedTo(before: Uint8Array, after: Uint8Array): Buffer {
  const whole = Buffer.from(after.buffer, after.byteOffset, after.byteLength)
  if (!whole.subarray(0, before.length).equals(before)) throw new RangeError('an update only adds')
  return whole.subarray(before.length)
}

function endsInTable(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [, at = '0'] = /startxref\s+(\d+)/.exec(whole.subarray(whole.lastIndexOf('startxref')).toString('latin1')) ?? []
  return whole
    .subarray(Number(at), Number(at) + 20)
    .toString('latin1')
    .trimStart()
    .startsWith('xref')
}
