import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { algorithmFor, hashOf, signatureIdentifier } from './algorithms.ts'
import { readCertificate } from './certificates.ts'
import {
  bits,
  integer,
  octets,
  oid,
  printable,
  sequence,
  setOf,
  tagged,
  taggedPlain,
  time,
  truth,
  utf8,
} from './der.ts'

/** Whom a certificate names. */
export type Subject = { readonly name: string; readonly organization?: string; readonly unit?: string }
/** A private key with its certificates (DER), its own first. */
export type KeyAndChain = { readonly key: KeyObject; readonly chain: readonly Buffer[] }
export type KeyKind = 'rsa' | 'p256' | 'p384'

type Use = 'authority' | 'document' | 'time' | 'encipherment'
type Wanted = {
  readonly subject: Subject
  readonly key: KeyObject
  readonly use: Use
  readonly from: Date
  readonly to: Date
}

/** A new private key. */
export function newKey(kind: KeyKind): KeyObject {
  if (kind === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey
  return generateKeyPairSync('ec', { namedCurve: kind === 'p256' ? 'P-256' : 'P-384' }).privateKey
}

/** An authority of one’s own, signed by itself: for trial and tests, where its name says what it is. */
export function makeAuthority(subject: Subject, key: KeyObject, from: Date, to: Date): KeyAndChain {
  return {
    key,
    chain: [
      certificate({ subject, key, use: 'authority', from, to }, { key, name: nameOf(subject), key_id: keyId(key) }),
    ],
  }
}

/** A certificate that the authority gives, with the chain above it. @throws RangeError for a key that does not sign here */
export function issue(authority: KeyAndChain, wanted: Wanted): KeyAndChain {
  const [own] = authority.chain
  if (!own) throw new RangeError('an authority has a certificate')
  const issuer = { key: authority.key, name: readCertificate(own).subjectBytes, key_id: keyId(authority.key) }
  return { key: wanted.key, chain: [certificate(wanted, issuer), ...authority.chain] }
}

/** A private key from PKCS #8 (PEM). */
export const keyFrom = (pem: string): KeyObject => createPrivateKey(pem)

type Issuer = { readonly key: KeyObject; readonly name: Buffer; readonly key_id: Buffer }

function certificate(wanted: Wanted, issuer: Issuer): Buffer {
  const algorithm = algorithmFor(issuer.key)
  if (!algorithm) throw new RangeError('this kind of key does not sign here')
  const told = sequence(
    tagged(0, integer(2)),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    signatureIdentifier(algorithm),
    issuer.name,
    sequence(time(wanted.from), time(wanted.to)),
    nameOf(wanted.subject),
    spkiOf(wanted.key),
    tagged(3, sequence(...extensions(wanted, issuer))),
  )
  return sequence(told, signatureIdentifier(algorithm), bits(sign(hashOf(algorithm), told, issuer.key)))
}

/** Bits of KeyUsage: 0 digitalSignature, 1 nonRepudiation, 2 keyEncipherment, 5 keyCertSign, 6 cRLSign. */
const USES = {
  authority: bits(Buffer.from([0x06]), 1),
  document: bits(Buffer.from([0xc0]), 6),
  time: bits(Buffer.from([0xc0]), 6),
  encipherment: bits(Buffer.from([0x20]), 5),
} as const satisfies Record<Use, Buffer>

function extensions({ use, key }: Wanted, issuer: Issuer): Buffer[] {
  const critical = (id: string, value: Buffer) => sequence(oid(id), truth(true), octets(value))
  return [
    critical('2.5.29.19', use === 'authority' ? sequence(truth(true)) : sequence()),
    critical('2.5.29.15', USES[use]),
    ...(use === 'time' ? [critical('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')))] : []),
    sequence(oid('2.5.29.14'), octets(octets(keyId(key)))),
    sequence(oid('2.5.29.35'), octets(sequence(taggedPlain(0, issuer.key_id)))),
  ]
}

function nameOf({ organization, unit, name }: Subject): Buffer {
  const part = (id: string, value: Buffer) => setOf(sequence(oid(id), value))
  return sequence(
    part('2.5.4.6', printable('VN')),
    ...(organization ? [part('2.5.4.10', utf8(organization))] : []),
    ...(unit ? [part('2.5.4.11', utf8(unit))] : []),
    part('2.5.4.3', utf8(name)),
  )
}

const spkiOf = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' })
const keyId = (key: KeyObject): Buffer => createHash('sha1').update(spkiOf(key)).digest()
