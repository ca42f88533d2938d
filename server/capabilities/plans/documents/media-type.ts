const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a plan document that could be read is, from its bytes. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  if (head.startsWith('PK')) return WORD
  if (head.slice(0, 1_024).includes('%PDF-')) return 'application/pdf'
  return /<(?:!doctype html|html|head|body|table|div|p)\b/i.test(head) ? 'text/html' : 'text/plain'
}
