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
  /** A whole code; one written without its dots is made whole by the API. */
  | { readonly kind: 'dossier'; readonly code: string }
  /** The last part of a code, of today where no day is said: `0007`, `261130-0007`. */
  | { readonly kind: 'short'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'number'; readonly number: string; readonly of: 'person' | 'organisation' }
  | { readonly kind: 'phone'; readonly number: string }
  /** Ten digits that are a mobile number and a valid tax code, both. */
  | { readonly kind: 'phone_or_tax'; readonly number: string }
  | { readonly kind: 'place'; readonly index: number }
  | { readonly kind: 'words'; readonly text: string }

const CODE = /(?<![\w.])[A-Z]\d{2}(?:\.?\d{1,3}){0,3}[-.\s]\d{6}[-.\s]\d{1,6}(?!\d)/i
const WHOLE = /^([A-Z]\d{2}(?:\.?\d{1,3}){0,3})[-.\s](\d{6})[-.\s](\d{1,6})$/i

/**
 * What came in by a reader, which types like a keyboard, or by hand: a slip's address or a dossier's code, with or without
 * its dots, or its last part; the QR of an identity card; an identity number, a tax code, a telephone number, never one
 * taken for another; a place of the bar, or words.
 */
export function scanOf(typed: string): Scan {
  const text = typed
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
  const code = codeIn(text)
  if (code) return { kind: 'dossier', code }
  const card = cardOf(text)
  if (card) return { kind: 'card', card }
  if (/^[1-9]$/.test(text)) return { kind: 'place', index: Number(text) - 1 }
  if (isShort(text)) return { kind: 'short', text: text.replace(/[.\s]/g, '-') }
  return numberOf(text.replace(/[\s.-]/g, '')) ?? { kind: 'words', text }
}

function codeIn(text: string): string | null {
  const found = CODE.exec(text)?.[0]
  const [, identifier = '', day = '', serial = ''] = WHOLE.exec(found ?? '') ?? []
  return identifier ? `${identifier.toUpperCase()}-${day}-${serial}` : null
}

/** `0007`, `00012`: of today; `261130-0007`: of that day. */
function isShort(text: string): boolean {
  const [, month = '', day = ''] = /^\d{2}(\d{2})(\d{2})[-.\s]\d{1,6}$/.exec(text) ?? []
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDay || /^\d{2,6}$/.test(text)
}

/** Mobile numbers by the plan of 2018, and fixed ones; `+84` stands for the leading 0. */
const MOBILE = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/
const FIXED = /^02\d{8,9}$/

function numberOf(digits: string): Scan | null {
  const phone = digits.replace(/^\+84/, '0')
  if (MOBILE.test(phone))
    return isTaxCode(phone) ? { kind: 'phone_or_tax', number: phone } : { kind: 'phone', number: phone }
  if (FIXED.test(phone) && !isTaxCode(phone)) return { kind: 'phone', number: phone }
  if (/^(\d{9}|\d{12})$/.test(digits)) return { kind: 'number', number: digits, of: 'person' }
  return /^(\d{10}|\d{13})$/.test(digits) ? { kind: 'number', number: digits, of: 'organisation' } : null
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Whether ten digits are a tax code: the last one checks the others. */
function isTaxCode(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return 10 - (sum % 11) === Number(digits[9])
}

/**
 * The QR of a citizen's card: `number|old number|name|ddmmyyyy|sex|address|ddmmyyyy`, as chip cards had it; those issued
 * from 1 July 2024 on say more behind it, which is left alone.
 */
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
