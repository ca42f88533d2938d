/** Just enough of DER to write what we sign: certificates of our own, CMS, time stamps. Reading is pkijs’s. */

const part = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => part(0x30, ...parts)
/** A set of anything: DER wants its parts in the order of their bytes. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer => part(0x31, ...[...parts].sort(Buffer.compare))
/** `[n]` around whole values, as EXPLICIT and constructed IMPLICIT both write it. */
export const tagged = (n: number, ...parts: readonly Uint8Array[]): Buffer => part(0xa0 | n, ...parts)
/** `[n]` in place of a simple value's own tag. */
export const taggedPlain = (n: number, value: Uint8Array): Buffer => part(0x80 | n, value)
export const octets = (value: Uint8Array): Buffer => part(0x04, value)
export const bits = (value: Uint8Array, unused = 0): Buffer => part(0x03, Buffer.from([unused]), value)
export const utf8 = (text: string): Buffer => part(0x0c, Buffer.from(text.normalize('NFC')))
export const printable = (text: string): Buffer => part(0x13, Buffer.from(text, 'latin1'))
export const nothing = (): Buffer => part(0x05)
export const truth = (value: boolean): Buffer => part(0x01, Buffer.from([value ? 0xff : 0]))

/** A whole number that is not negative; bytes are the number’s, greatest first. */
export function integer(value: number | Uint8Array): Buffer {
  const given = typeof value === 'number' ? Buffer.from(evenHex(value), 'hex') : Buffer.from(value)
  let from = 0
  while (from < given.length - 1 && given[from] === 0) from += 1
  const bytes = given.subarray(from)
  return (bytes[0] ?? 0) >= 0x80 ? part(0x02, Buffer.from([0]), bytes) : part(0x02, bytes)
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return part(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** A time as certificates have it: two digits of the year up to 2049, four from then on. */
export function time(at: Date): Buffer {
  return at.getUTCFullYear() < 2050 ? part(0x17, Buffer.from(digits(at).slice(2))) : generalizedTime(at)
}

export const generalizedTime = (at: Date): Buffer => part(0x18, Buffer.from(digits(at)))

/** ECDSA as tokens give it (r‖s, halves of one length) in the form that CMS carries. */
export function ecdsaFromRaw(raw: Uint8Array): Buffer {
  const half = raw.length / 2
  return sequence(integer(raw.subarray(0, half)), integer(raw.subarray(half)))
}

const digits = (at: Date): string => `${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`

function evenHex(value: number): string {
  const hex = value.toString(16)
  return hex.length % 2 ? `0${hex}` : hex
}

function base128(value: number): number[] {
  const groups = [value & 0x7f]
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80)
  return groups
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes = Buffer.from(evenHex(length), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}
