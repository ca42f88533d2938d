import { BaseBlock, Integer, OctetString, Sequence } from 'asn1js'
import { type Attribute, ContentInfo, IssuerAndSerialNumber, RSASSAPSSParams, SignedData, type SignerInfo } from 'pkijs'
import {
  digestOf,
  type Hash,
  hashNamed,
  isSignatureNamed,
  isSignedBy,
  RSA_PSS,
  type SignatureKind,
} from './algorithms.ts'
import { type Certified, readCertificate } from './certificates.ts'
import { CMS } from './cms.ts'

/** A signature as it came: who says to have made it, over what. */
export type CmsSignature = {
  readonly certificate: Certified | null
  readonly others: readonly Certified[]
  readonly kind: SignatureKind
  readonly digestHash: Hash | 'sha1'
  /** The attributes as they are signed; null where the content itself is. */
  readonly attributes: Buffer | null
  readonly messageDigest: Buffer | null
  /** Whether the attribute that names the certificate names this one; null where there is none. */
  readonly namesCertificate: boolean | null
  readonly signature: Buffer
  readonly content: { readonly kind: string; readonly bytes: Buffer } | null
  readonly token: Buffer | null
}

const MOST_CERTIFICATES = 24
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'

/**
 * Reads a CMS SignedData of one signer; bytes after its end are left alone.
 *
 * @throws Error where it is none, has several signers, or is made in a way that is not read here
 */
export function readSignature(bytes: Uint8Array): CmsSignature {
  const info = ContentInfo.fromBER(withoutPadding(bytes))
  if (info.contentType !== CMS.SIGNED_DATA) throw new RangeError('no signed data')
  const signed = new SignedData({ schema: info.content })
  const [signer, second] = signed.signerInfos
  if (!signer || second) throw new RangeError('not one signer')
  const all = certificatesIn(info.content)
  const certificate = all.find((one) => isMeant(signer, one)) ?? null
  const digestHash = named(signer.digestAlgorithm.algorithmId)
  const content: unknown = signed.encapContentInfo.eContent
  return {
    certificate,
    others: all.filter((one) => one !== certificate),
    kind: kindOf(signer, digestHash),
    digestHash,
    attributes: signer.signedAttrs ? Buffer.from(signer.signedAttrs.encodedValue) : null,
    messageDigest: octetsIn(attributeOf(signer.signedAttrs?.attributes, CMS.MESSAGE_DIGEST)),
    namesCertificate: certificate && namesIt(signer.signedAttrs?.attributes, certificate),
    signature: Buffer.from(signer.signature.getValue()),
    content:
      content instanceof OctetString
        ? { kind: signed.encapContentInfo.eContentType, bytes: Buffer.from(content.getValue()) }
        : null,
    token: rawOf(attributeOf(signer.unsignedAttrs?.attributes, CMS.TIMESTAMP_TOKEN)),
  }
}

/** Whether the signature is the certificate’s over the content with this digest. */
export function isIntact(one: CmsSignature, digest: Uint8Array, whole: readonly Uint8Array[]): boolean {
  const { certificate, kind, signature, attributes } = one
  if (!certificate || one.namesCertificate === false) return false
  if (!attributes) return isSignedBy(certificate.spki, kind, Buffer.concat(whole), signature)
  return one.messageDigest?.equals(digest) === true && isSignedBy(certificate.spki, kind, attributes, signature)
}

/** The padding of a signature’s place in a PDF is zeros; a value of stated length ends where it says. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const [, first = 0] = bytes
  if (first === 0x80) return bytes
  const count = first < 0x80 ? 0 : first & 0x7f
  let length = count === 0 ? first : 0
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte
  return bytes.subarray(0, 2 + count + length)
}

/** Certificates as their bytes stand, so that nothing is written anew. */
function certificatesIn(content: unknown): Certified[] {
  const set = content instanceof Sequence ? content.valueBlock.value.slice(3).find(isCertificates) : undefined
  const found = childrenOf(set).flatMap((one) => {
    try {
      return [readCertificate(one.valueBeforeDecodeView)]
    } catch {
      return []
    }
  })
  return found.slice(0, MOST_CERTIFICATES)
}

const isCertificates = ({ idBlock }: BaseBlock): boolean => idBlock.tagClass === 3 && idBlock.tagNumber === 0

function childrenOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  const value: unknown = (block?.valueBlock as { value?: unknown } | undefined)?.value
  return Array.isArray(value) ? value.filter((one) => one instanceof BaseBlock) : []
}

function isMeant({ sid }: SignerInfo, { issuerBytes, serialBytes, x509 }: Certified): boolean {
  const signer: unknown = sid
  if (signer instanceof IssuerAndSerialNumber)
    return (
      issuerBytes.equals(Buffer.from(signer.issuer.valueBeforeDecode)) &&
      serialBytes.equals(Buffer.from(signer.serialNumber.valueBlock.valueHexView))
    )
  const key = signer instanceof BaseBlock ? Buffer.from(signer.valueBeforeDecodeView) : null
  return key !== null && Buffer.from(x509.raw).includes(key.subarray(-20))
}

function kindOf({ signatureAlgorithm }: SignerInfo, digestHash: Hash | 'sha1'): SignatureKind {
  const { algorithmId: dotted, algorithmParams } = signatureAlgorithm
  if (!isSignatureNamed(dotted)) throw new RangeError('this kind of signature is not read here')
  if (dotted !== RSA_PSS) return { dotted, hash: digestHash, salt: 0 }
  const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithmParams })
  return { dotted, hash: named(hashAlgorithm.algorithmId), salt: saltLength }
}

function named(dotted: string): Hash | 'sha1' {
  const hash = hashNamed(dotted)
  if (!hash) throw new RangeError('this digest is not read here')
  return hash
}

function namesIt(attributes: readonly Attribute[] | undefined, certificate: Certified): boolean | null {
  const second = childAt(attributeOf(attributes, CMS.SIGNING_CERTIFICATE_V2), 0, 0)
  const first = childAt(attributeOf(attributes, SIGNING_CERTIFICATE), 0, 0)
  if (second) {
    const [head, next] = childrenOf(second)
    const isPlain = head instanceof OctetString
    const hash = isPlain ? 'sha256' : hashNamed(dottedIn(childAt(head, 0)))
    return hash !== null && octetsIn(isPlain ? head : next)?.equals(digestOf(hash, certificate.der)) === true
  }
  return first ? octetsIn(childAt(first, 0))?.equals(digestOf('sha1', certificate.der)) === true : null
}

const attributeOf = (attributes: readonly Attribute[] | undefined, kind: string): BaseBlock | undefined => {
  const value: unknown = attributes?.find(({ type }) => type === kind)?.values[0]
  return value instanceof BaseBlock ? value : undefined
}

const childAt = (block: BaseBlock | undefined, ...places: readonly number[]): BaseBlock | undefined =>
  places.reduce<BaseBlock | undefined>((at, place) => childrenOf(at)[place], block)

const dottedIn = (block: BaseBlock | undefined): string => (block ? String(block.valueBlock) : '')
const octetsIn = (block: BaseBlock | undefined): Buffer | null =>
  block instanceof OctetString ? Buffer.from(block.getValue()) : null
const rawOf = (block: BaseBlock | undefined): Buffer | null => (block ? Buffer.from(block.valueBeforeDecodeView) : null)
export const numberIn = (block: unknown): Buffer | null =>
  block instanceof Integer ? Buffer.from(block.valueBlock.valueHexView) : null
