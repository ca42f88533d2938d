/** Text as the reading keeps it: NFC, single spaces, no bold marks, nothing invisible. */

/** Controls and format signs: soft hyphens, zero-width joiners, marks of direction. White space is no part of them. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu

export function cleaned(text: string): string {
  return text.replace(INVISIBLE, '').replaceAll('**', '').normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The tone on the first vowel, as names are compared: "UỶ" → "ỦY", "Hoà" → "Hòa"; as long as before. */
export function sameTones(text: string): string {
  return text.replace(OLD_TONE, (pair) => NEW_TONE.get(pair) ?? pair)
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const NEW_TONE = new Map(
  ['oa', 'oe', 'uy', 'OA', 'OE', 'UY', 'Oa', 'Oe', 'Uy'].flatMap(([first = '', second = '']) =>
    TONES.map((tone) => [(first + second + tone).normalize('NFC'), (first + tone + second).normalize('NFC')] as const),
  ),
)
const OLD_TONE = new RegExp(`(?<![qQ])(?:${[...NEW_TONE.keys()].join('|')})(?!\\p{L})`, 'gu')

/** Whether anything can be read here: a rule of dashes or dots is no text, a per cent sign alone is one. */
export function hasText(text: string): boolean {
  return /[\p{L}\p{N}%]/u.test(text)
}

/** ỦY BAN NHÂN DÂN: letters, and none of them small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

export function startsSmall(text: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text)
}

/** A title in capitals; not the short item of a list ("- LĐVP, P.NC;"). */
export function isTitle(text: string): boolean {
  return isCapitals(text) && text.length > 3 && !/^[-–•+]|;$/.test(text)
}
