import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** Which of the installation's keys sealed a value; a new key gets the next number, and old values keep theirs. */
export const KEY_ID = 1

/** A number that names a person, encrypted (AES-256-GCM) and findable: only who has the installation's secret can do either. */
export type Sealed = { readonly sealed: Buffer; readonly key: number; readonly digest: Buffer }

export function seal(secret: Buffer, value: string): Sealed {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'seal'), iv)
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return {
    sealed: Buffer.concat([iv, cipher.getAuthTag(), body]),
    key: KEY_ID,
    digest: digestFor(secret, 'find', value),
  }
}

/** @throws Error where the value was altered or sealed with another key */
export function unseal(secret: Buffer, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, 'seal'), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}

/** A keyed digest: the same value gives the same digest, and nobody without the secret can try values. */
export function digestFor(secret: Buffer, purpose: string, value: string): Buffer {
  return createHmac('sha256', keyFor(secret, purpose)).update(value.normalize('NFC')).digest()
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A short secret of a thing that can be made again (for a reprint) and not be guessed: eight letters without 0, O, 1, I and L. */
export function shortSecret(secret: Buffer, purpose: string, id: string): string {
  const bytes = digestFor(secret, purpose, id)
  return Array.from(
    { length: 8 },
    (_, n) => LETTERS[(bytes.readUInt16BE(n * 2) % LETTERS.length) as number] ?? '2',
  ).join('')
}

const keys = new WeakMap<Buffer, Map<string, KeyObject>>()

/** Kept as a key object: a key given as bytes is looked at and wrapped anew for every value, which costs more than sealing it. */
function keyFor(secret: Buffer, purpose: string): KeyObject {
  const known = keys.get(secret) ?? new Map<string, KeyObject>()
  keys.set(secret, known)
  const key = known.get(purpose) ?? made(secret, purpose)
  known.set(purpose, key)
  return key
}

function made(secret: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `opencchc ${purpose} ${KEY_ID}`, 32)))
}
