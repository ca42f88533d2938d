import { randomBytes } from 'node:crypto'
import { fromBER, Sequence } from 'asn1js'
import { TimeStampResp, TSTInfo } from 'pkijs'
import { Objection } from '../../objection.ts'
import { digestOf, HASH_OIDS, hashIdentifier, hashNamed } from '../algorithms.ts'
import type { Certified } from '../certificates.ts'
import { type Chain, judgeChain, type Root } from '../chain.ts'
import { CMS } from '../cms.ts'
import { integer, octets, oid, sequence, truth } from '../der.ts'
import { type CmsSignature, isIntact, numberIn, readSignature } from '../read-cms.ts'
import type { Imprint } from '../signer.ts'

export type TimestampRequest = {
  readonly bytes: Buffer
  readonly nonce: Buffer
  readonly imprint: Imprint
  readonly policy: string | null
}

/** A request for a time stamp (RFC 3161): with a nonce, and the authority’s certificate asked for. */
export function timestampRequest(imprint: Imprint, policy: string | null): TimestampRequest {
  const nonce = Buffer.concat([Buffer.from([1]), randomBytes(8)])
  const bytes = sequence(
    integer(1),
    sequence(hashIdentifier(imprint.hash), octets(imprint.digest)),
    ...(policy ? [oid(policy)] : []),
    integer(nonce),
    truth(true),
  )
  return { bytes, nonce, imprint, policy }
}

/** The status that grants a stamp, or grants it with changes. */
const GRANTED: readonly number[] = [0, 1]

/**
 * The token of an authority’s answer: granted, over what was asked, by the policy and nonce asked, whole, and by a
 * certificate that may stamp time.
 *
 * @throws Objection `signing.timestamp_refused`, `signing.timestamp_wrong`
 */
export function tokenIn(answer: Uint8Array, request: TimestampRequest): Buffer {
  const { status, token } = readAnswer(answer)
  if (!GRANTED.includes(status) || !token) throw new Objection('signing.timestamp_refused', { status })
  const stamp = readTimestamp(token)
  const isWhole =
    stamp?.nonce?.equals(request.nonce) === true &&
    isOver(stamp, request.imprint) &&
    (request.policy === null || stamp.policy === request.policy) &&
    stamp.isIntact &&
    stamp.certificate?.stampsTime === true
  if (!isWhole) throw new Objection('signing.timestamp_wrong')
  return token
}

export type Timestamp = {
  readonly at: Date
  readonly policy: string
  readonly nonce: Buffer | null
  readonly imprint: { readonly hash: string; readonly digest: Buffer }
  readonly isIntact: boolean
  readonly certificate: Certified | null
  readonly others: readonly Certified[]
}

/** A token as it came; null where it is none. */
export function readTimestamp(token: Uint8Array): Timestamp | null {
  try {
    const signature = readSignature(token)
    if (signature.content?.kind !== CMS.TST_INFO) return null
    return timestampOf(signature, signature.content.bytes)
  } catch {
    return null
  }
}

/** Whether the token stamps this digest. */
export const isOver = ({ imprint }: Timestamp, { hash, digest }: Imprint): boolean =>
  imprint.hash === HASH_OIDS[hash] && imprint.digest.equals(digest)

/** Whether the token stamps these bytes, by the digest it chose. */
export function stampsBytes({ imprint }: Timestamp, ...bytes: readonly Uint8Array[]): boolean {
  const hash = hashNamed(imprint.hash)
  return hash !== null && hash !== 'sha1' && imprint.digest.equals(digestOf(hash, ...bytes))
}

/** Whether its authority is trusted, at the time that it says. */
export function judgeTimestamp({ certificate, others, at }: Timestamp, roots: readonly Root[]): Chain {
  return certificate ? judgeChain(certificate, others, roots, at, 'time') : { trust: 'unknown_authority', root: null }
}

function timestampOf(signature: CmsSignature, content: Buffer): Timestamp {
  const info = TSTInfo.fromBER(content)
  return {
    at: info.genTime,
    policy: info.policy,
    nonce: numberIn(info.nonce),
    imprint: {
      hash: info.messageImprint.hashAlgorithm.algorithmId,
      digest: Buffer.from(info.messageImprint.hashedMessage.getValue()),
    },
    isIntact: isIntact(signature, digestOf(signature.digestHash, content), [content]),
    certificate: signature.certificate,
    others: signature.others,
  }
}

function readAnswer(answer: Uint8Array): { status: number; token: Buffer | null } {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(answer)
    const { result } = fromBER(answer)
    const token = timeStampToken && result instanceof Sequence ? result.valueBlock.value[1] : null
    // As its bytes stand: written anew, a token of another's making may lose its signature.
    return { status: status.status, token: token ? Buffer.from(token.valueBeforeDecodeView) : null }
  } catch {
    throw new Objection('signing.timestamp_wrong')
  }
}
