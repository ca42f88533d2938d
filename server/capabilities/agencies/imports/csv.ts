import { Objection } from '#platform/objection.ts'

/**
 * Reads the text of a file whoever wrote it: UTF-8 with or without its mark, UTF-16 with its mark, else windows-1258,
 * in which older Vietnamese spreadsheets save. Composed (NFC), since windows-1258 writes marks apart.
 *
 * @throws Objection `agencies.import_unreadable` where it is no text.
 */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  if (/[\p{Cc}--[\t\n\r]]/v.test(text)) throw new Objection('agencies.import_unreadable')
  return text.normalize('NFC')
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** The cells of a CSV text, by line; the separator is the one its first line has most of: comma, semicolon or tab. */
export function csvRows(text: string): string[][] {
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const count = (mark: string) => first.split(mark).length
  const separator = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += letter
    else if (letter === separator) {
      row.push(cell)
      cell = ''
    } else if (letter === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else if (letter !== '\r') cell += letter
  }
  return cell !== '' || row.length > 0 ? [...rows, [...row, cell]] : rows
}
