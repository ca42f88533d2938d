import { digestOf, hashIdentifier, hashOf, signatureIdentifier } from './algorithms.ts'
import { readCertificate } from './certificates.ts'
import { integer, octets, oid, sequence, setOf, tagged } from './der.ts'
import type { SigningAlgorithm } from './signer.ts'

export const CMS = {
  DATA: '1.2.840.113549.1.7.1',
  SIGNED_DATA: '1.2.840.113549.1.7.2',
  TST_INFO: '1.2.840.113549.1.9.16.1.4',
  CONTENT_TYPE: '1.2.840.113549.1.9.3',
  MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
  SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
  TIMESTAMP_TOKEN: '1.2.840.113549.1.9.16.2.14',
} as const

/** What is signed: nothing inside (the file is elsewhere), or content of a kind of its own. */
export type Content = { readonly kind: string; readonly bytes: Uint8Array }

/**
 * The attributes that a signature covers: kind of content, its digest, and the signer’s certificate
 * (signing-certificate-v2). No time: in PAdES the dictionary carries it (ETSI EN 319 142-1, 5.3).
 */
export function signedAttributes(certificate: Uint8Array, digest: Uint8Array, kind: string = CMS.DATA): Buffer {
  const { issuerBytes, serialBytes } = readCertificate(certificate)
  const named = sequence(sequence(tagged(4, issuerBytes)), integer(serialBytes))
  const certified = sequence(sequence(sequence(octets(digestOf('sha256', certificate)), named)))
  return setOf(
    attribute(CMS.CONTENT_TYPE, oid(kind)),
    attribute(CMS.MESSAGE_DIGEST, octets(digest)),
    attribute(CMS.SIGNING_CERTIFICATE_V2, certified),
  )
}

export type Signed = {
  readonly chain: readonly Uint8Array[]
  readonly algorithm: SigningAlgorithm
  /** As `signedAttributes` gave them. */
  readonly attributes: Uint8Array
  readonly signature: Uint8Array
  /** Time stamp over the signature, or none. */
  readonly token?: Uint8Array | null
  readonly content?: Content | null
}

/** CMS SignedData by one signer (RFC 5652), the certificates as they are. */
export function signedData({ chain, algorithm, attributes, signature, token, content }: Signed): Buffer {
  const [own = new Uint8Array()] = chain
  const { issuerBytes, serialBytes } = readCertificate(own)
  const inside = content ? [oid(content.kind), tagged(0, octets(content.bytes))] : [oid(CMS.DATA)]
  const signer = sequence(
    integer(1),
    sequence(issuerBytes, integer(serialBytes)),
    hashIdentifier(hashOf(algorithm)),
    retagged(0xa0, attributes),
    signatureIdentifier(algorithm),
    octets(signature),
    ...(token ? [retagged(0xa1, setOf(attribute(CMS.TIMESTAMP_TOKEN, token)))] : []),
  )
  return sequence(
    oid(CMS.SIGNED_DATA),
    tagged(
      0,
      sequence(
        integer(content ? 3 : 1),
        setOf(hashIdentifier(hashOf(algorithm))),
        sequence(...inside),
        retagged(0xa0, setOf(...chain)),
        setOf(signer),
      ),
    ),
  )
}

const attribute = (kind: string, value: Uint8Array): Buffer => sequence(oid(kind), setOf(value))

/** A set where the format wants `[n]` in place of its own tag. */
function retagged(tag: number, set: Uint8Array): Buffer {
  const copy = Buffer.from(set)
  copy[0] = tag
  return copy
}
