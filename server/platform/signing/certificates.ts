import { X509Certificate } from 'node:crypto'
import { BitString } from 'asn1js'
import { BasicConstraints, Certificate, ExtKeyUsage, type RelativeDistinguishedNames } from 'pkijs'

/** A name as people read it. */
export type Holder = {
  readonly name: string
  readonly organization: string | null
  readonly identifier: string | null
}

/** What stands in a certificate, as far as signing asks. Bytes are as they stand in it: names are never written anew. */
export type Certified = {
  readonly der: Buffer
  readonly subject: Holder
  readonly issuer: Holder
  readonly serial: string
  readonly from: Date
  readonly to: Date
  readonly isAuthority: boolean
  readonly pathLength: number | null
  /** Whether its use of the key allows it; what says nothing allows both. */
  readonly signsDocuments: boolean
  readonly signsCertificates: boolean
  readonly stampsTime: boolean
  /** Whether it says something critical that is not understood here. */
  readonly isStrange: boolean
  readonly spki: Buffer
  readonly subjectBytes: Buffer
  readonly issuerBytes: Buffer
  readonly serialBytes: Buffer
  readonly x509: X509Certificate
}

const KEY_USAGE = '2.5.29.15'
const BASIC = '2.5.29.19'
const EXTENDED = '2.5.29.37'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
/** Understood, or of no weight for what is judged here: policies and names beside the subject's. */
const KNOWN: ReadonlySet<string> = new Set([
  KEY_USAGE,
  BASIC,
  EXTENDED,
  '2.5.29.14',
  '2.5.29.17',
  '2.5.29.32',
  '2.5.29.35',
])
const NAMES = { name: '2.5.4.3', organization: '2.5.4.10' } as const
/** How Vietnamese certificates number their holder: UID, else the serial number of the subject. */
const IDENTIFIERS: readonly string[] = ['0.9.2342.19200300.100.1.1', '2.5.4.5']

/** @throws Error where the bytes are no certificate */
export function readCertificate(bytes: Uint8Array): Certified {
  const x509 = new X509Certificate(bytes)
  const parsed = Certificate.fromBER(x509.raw)
  const extension = (id: string) => parsed.extensions?.find(({ extnID }) => extnID === id)
  const usage = usageBits(extension(KEY_USAGE)?.parsedValue)
  const basic: unknown = extension(BASIC)?.parsedValue
  const extended: unknown = extension(EXTENDED)?.parsedValue
  const stampsTime = extended instanceof ExtKeyUsage && extended.keyPurposes.includes(TIME_STAMPING)
  const allows = (...wanted: number[]) => usage === null || wanted.some((bit) => usage.has(bit))
  return {
    der: Buffer.from(x509.raw),
    subject: holderIn(parsed.subject),
    issuer: holderIn(parsed.issuer),
    serial: x509.serialNumber.toLowerCase(),
    from: parsed.notBefore.value,
    to: parsed.notAfter.value,
    isAuthority: basic instanceof BasicConstraints && basic.cA,
    pathLength:
      basic instanceof BasicConstraints && typeof basic.pathLenConstraint === 'number' ? basic.pathLenConstraint : null,
    // A certificate for time stamps is for nothing else (RFC 3161, 2.3).
    signsDocuments: !stampsTime && allows(0, 1),
    signsCertificates: allows(5),
    stampsTime: stampsTime && allows(0, 1),
    isStrange: (parsed.extensions ?? []).some(({ critical, extnID }) => critical && !KNOWN.has(extnID)),
    spki: x509.publicKey.export({ type: 'spki', format: 'der' }),
    subjectBytes: Buffer.from(parsed.subject.valueBeforeDecode),
    issuerBytes: Buffer.from(parsed.issuer.valueBeforeDecode),
    serialBytes: Buffer.from(parsed.serialNumber.valueBlock.valueHexView),
    x509,
  }
}

/** The bits of KeyUsage that are set, by their number; null where the certificate says nothing of it. */
function usageBits(value: unknown): ReadonlySet<number> | null {
  if (!(value instanceof BitString)) return null
  const bytes = value.valueBlock.valueHexView
  const numbers = Array.from({ length: bytes.length * 8 }, (_, bit) => bit)
  return new Set(numbers.filter((bit) => ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1))
}

function holderIn(names: RelativeDistinguishedNames): Holder {
  const part = (id: string): string | null => {
    const found = names.typesAndValues.find(({ type }) => type === id)
    const text: unknown = found?.value.valueBlock.value
    return typeof text === 'string' && text !== '' ? text.normalize('NFC') : null
  }
  const organization = part(NAMES.organization)
  const identifier = IDENTIFIERS.map(part).find((found) => found !== null) ?? null
  return { name: part(NAMES.name) ?? organization ?? '', organization, identifier }
}
