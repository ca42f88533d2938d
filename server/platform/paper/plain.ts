/** Stands where a letter cannot be drawn: PDF/A refuses a document with a missing glyph, and leaving it out would lie. */
export const MISSING = '□'
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}]|(?!\n)\p{Cc}/gu
const BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g

/**
 * The text as paper can carry it: composed (NFC), line breaks as `\n`, tabs as spaces, without invisible characters
 * that could reorder or hide what a reader sees, and `□` for what the font cannot draw.
 */
export function plain(text: string, drawn: ReadonlySet<number>): string {
  const composed = text
    .toWellFormed()
    .normalize('NFC')
    .replace(BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
  let clean = ''
  for (const letter of composed) clean += letter === '\n' || drawn.has(letter.codePointAt(0) ?? 0) ? letter : MISSING
  return clean
}

/** The same data with every text in it made plain; keys stay. */
export function plainData(data: unknown, drawn: ReadonlySet<number>): unknown {
  if (typeof data === 'string') return plain(data, drawn)
  if (Array.isArray(data)) return data.map((item) => plainData(item, drawn))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plainData(value, drawn)]))
}
