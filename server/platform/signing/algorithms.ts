import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { nothing, oid, sequence } from './der.ts'
import type { Imprint, SigningAlgorithm } from './signer.ts'

export type Hash = Imprint['hash']

export const HASH_OIDS = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const satisfies Record<Hash, string>

const HASH_NAMES: Readonly<Record<string, Hash | 'sha1'>> = {
  ...Object.fromEntries(Object.entries(HASH_OIDS).map(([name, dotted]) => [dotted, name as Hash])),
  '1.3.14.3.2.26': 'sha1',
}

const SIGNATURE_OIDS = {
  rsa_sha256: '1.2.840.113549.1.1.11',
  ecdsa_p256_sha256: '1.2.840.10045.4.3.2',
  ecdsa_p384_sha384: '1.2.840.10045.4.3.3',
} as const satisfies Record<SigningAlgorithm, string>

const RSA_PLAIN = '1.2.840.113549.1.1.1'
export const RSA_PSS = '1.2.840.113549.1.1.10'
const MOST_RSA_BITS = 16_384
const LEAST_RSA_BITS = 2_048

export const hashOf = (algorithm: SigningAlgorithm): Hash => (algorithm === 'ecdsa_p384_sha384' ? 'sha384' : 'sha256')
export const digestOf = (hash: Hash | 'sha1', ...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((digest, part) => digest.update(part), createHash(hash)).digest()

/** The hash an identifier names; null for one that is not read here. */
export const hashNamed = (dotted: string): Hash | 'sha1' | null => HASH_NAMES[dotted] ?? null

export const hashIdentifier = (hash: Hash): Buffer => sequence(oid(HASH_OIDS[hash]))
export const signatureIdentifier = (algorithm: SigningAlgorithm): Buffer =>
  algorithm === 'rsa_sha256'
    ? sequence(oid(SIGNATURE_OIDS[algorithm]), nothing())
    : sequence(oid(SIGNATURE_OIDS[algorithm]))

/** The algorithm a key signs with here; null for keys that do not sign here (RSA below 2,048 bits, other curves). */
export function algorithmFor(key: KeyObject): SigningAlgorithm | null {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'rsa') return modulusLength >= LEAST_RSA_BITS ? 'rsa_sha256' : null
  if (key.asymmetricKeyType !== 'ec') return null
  if (namedCurve === 'prime256v1') return 'ecdsa_p256_sha256'
  return namedCurve === 'secp384r1' ? 'ecdsa_p384_sha384' : null
}

/** How a signature of somebody says it was made: by which identifier, and for PSS with which salt. */
export type SignatureKind = { readonly dotted: string; readonly hash: Hash | 'sha1'; readonly salt: number }

/** Whether a signature over these bytes is the key’s; false too where the key is of another kind or out of all size. */
export function isSignedBy(spki: Uint8Array, kind: SignatureKind, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
    const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
    if (modulusLength > MOST_RSA_BITS) return false
    return verify(kind.hash, bytes, { key, ...paddingOf(key, kind) }, signature)
  } catch {
    return false
  }
}

function paddingOf(key: KeyObject, { dotted, salt }: SignatureKind): object {
  if (key.asymmetricKeyType === 'ec') return { dsaEncoding: 'der' }
  if (dotted === RSA_PSS) return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt }
  return { padding: constants.RSA_PKCS1_PADDING }
}

/** Whether an identifier of a signature’s algorithm is one that is read here. */
export function isSignatureNamed(dotted: string): boolean {
  return (
    dotted === RSA_PLAIN ||
    dotted === '1.2.840.10045.2.1' ||
    /^1\.2\.840\.(113549\.1\.1\.(5|10|11|12|13)|10045\.4\.(1|3\.[234]))$/.test(dotted)
  )
}
