/** Who a citizen's card names, as its QR code says it. */
export type Card = {
  readonly number: string
  readonly name: string
  /** YYYY-MM-DD, or '' where the card has only a year. */
  readonly birth_date: string
  readonly sex: 'male' | 'female' | ''
  readonly address: string
}

export type Scan =
  | { readonly kind: 'dossier'; readonly code: string }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'place'; readonly index: number }
  | { readonly kind: 'words'; readonly text: string }

const CODE = /(?<![\w.])[A-Z]\d{2}(?:\.\d{1,3}){0,3}-\d{6}-\d{1,6}(?!\d)/i

/**
 * What came in by a reader, which types like a keyboard, or by hand: a slip's address or a dossier's code, the QR of an
 * identity card (`number|old number|name|ddmmyyyy|sex|address|ddmmyyyy`), a number, a place of the bar, or words.
 */
export function scanOf(typed: string): Scan {
  const text = typed.normalize('NFC').trim()
  const code = CODE.exec(text)?.[0]
  if (code) return { kind: 'dossier', code: code.toUpperCase() }
  const card = cardOf(text)
  if (card) return { kind: 'card', card }
  if (/^[1-9]$/.test(text)) return { kind: 'place', index: Number(text) - 1 }
  const number = text.replace(/[\s.-]/g, '')
  return /^(\d{9,10}|\d{12,13})$/.test(number) ? { kind: 'number', number } : { kind: 'words', text }
}

function cardOf(text: string): Card | null {
  const parts = text.split('|').map((part) => part.trim())
  const [number = '', , name = '', born = '', sex = '', address = ''] = parts
  if (parts.length < 6 || !/^\d{12}$/.test(number) || !name) return null
  return { number, name, birth_date: dayTyped(born), sex: sexOf(sex), address }
}

function sexOf(text: string): Card['sex'] {
  if (/^nam$/i.test(text)) return 'male'
  return /^n[ữu]$/i.test(text) ? 'female' : ''
}

/** A day as people type it, `02091985`, `2/9/1985`, `1985-09-02`, as YYYY-MM-DD; other text comes back as it is. */
export function dayTyped(typed: string): string {
  const text = typed.trim()
  const found = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!found) return /^\d{4}$/.test(text) ? '' : text
  const [, day = '', month = '', year = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
