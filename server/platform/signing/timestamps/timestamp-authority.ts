import { randomBytes, sign } from 'node:crypto'
import { TimeStampReq } from 'pkijs'
import { algorithmFor, digestOf, hashIdentifier, hashNamed, hashOf } from '../algorithms.ts'
import type { KeyAndChain } from '../authority.ts'
import { CMS, signedAttributes, signedData } from '../cms.ts'
import { generalizedTime, integer, octets, oid, sequence } from '../der.ts'
import { numberIn } from '../read-cms.ts'

/** The policy of our own authority: an arc of examples (RFC 5612); it promises nothing. */
export const TRIAL_POLICY = '1.3.6.1.4.1.32473.1.1'

const LENGTHS = { sha256: 32, sha384: 48, sha512: 64 } as const
const REJECTED = 2

/** Answers a request for a time stamp (RFC 3161), for trial and tests: what a real authority does, by a key of our own. */
export function answerTimestamp(request: Uint8Array, { key, chain }: KeyAndChain, at: Date): Buffer {
  const algorithm = algorithmFor(key)
  const asked = readRequest(request)
  const [own] = chain
  if (!asked || !algorithm || !own) return sequence(sequence(integer(REJECTED)))
  const content = sequence(
    integer(1),
    oid(TRIAL_POLICY),
    sequence(hashIdentifier(asked.hash), octets(asked.digest)),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    generalizedTime(at),
    ...(asked.nonce ? [integer(asked.nonce)] : []),
  )
  const attributes = signedAttributes(own, digestOf(hashOf(algorithm), content), CMS.TST_INFO)
  const signature = sign(hashOf(algorithm), attributes, key)
  const token = signedData({ chain, algorithm, attributes, signature, content: { kind: CMS.TST_INFO, bytes: content } })
  return sequence(sequence(integer(0)), token)
}

function readRequest(request: Uint8Array) {
  try {
    const { messageImprint, nonce, reqPolicy } = TimeStampReq.fromBER(request)
    const hash = hashNamed(messageImprint.hashAlgorithm.algorithmId)
    const digest = Buffer.from(messageImprint.hashedMessage.getValue())
    const isOurs = reqPolicy === undefined || reqPolicy === TRIAL_POLICY
    if (!hash || hash === 'sha1' || digest.length !== LENGTHS[hash] || !isOurs) return null
    return { hash, digest, nonce: numberIn(nonce) }
  } catch {
    return null
  }
}
