import { createHash } from 'node:crypto'
import { ecdsaFromRaw } from '#platform/signing/der.ts'
import { identityFrom } from '#platform/signing/sign.ts'
import type { SigningAlgorithm, SigningIdentity, SigningOutcome, SigningRefusal } from '#platform/signing/signer.ts'
import { type Answer, listIn, textIn } from './http.ts'

const HALVES = { rsa_sha256: 0, ecdsa_p256_sha256: 32, ecdsa_p384_sha384: 48 } as const satisfies Record<
  SigningAlgorithm,
  number
>
const LONGEST_WAIT = 10 * 60_000

/** A signature as CMS carries it: services and tokens give ECDSA in either form. */
export function signatureAs(algorithm: SigningAlgorithm, base64: string): string {
  const value = Buffer.from(base64, 'base64')
  const half = HALVES[algorithm]
  return half > 0 && value.length === half * 2 ? ecdsaFromRaw(value).toString('base64') : base64
}

/** The certificates in an answer, each with those above it; one that does not sign here is left out. */
export function identitiesIn({ body }: Answer, key: string): SigningIdentity[] {
  return listIn(body, key).flatMap((one) => {
    const chain = Array.isArray(one.certificates) ? one.certificates.filter((each) => typeof each === 'string') : []
    try {
      return [identityFrom(textIn(one, 'id') || idOf(chain[0] ?? ''), chain)]
    } catch {
      return []
    }
  })
}

/** The same name for a certificate wherever it is met: the SHA-256 of its bytes. */
export const idOf = (certificate: string): string =>
  createHash('sha256').update(Buffer.from(certificate, 'base64')).digest('hex')

/** What became of an order, by the states that services and the agent share. */
export function outcomeIn(
  { body }: Answer,
  reference: string,
  now: Date,
  codes: Readonly<Record<string, SigningRefusal>>,
): SigningOutcome {
  const state = textIn(body, 'status')
  if (state === 'signed' && textIn(body, 'signature') !== '')
    return { state: 'signed', signature: textIn(body, 'signature') }
  if (state === 'waiting') return { state: 'waiting', reference, until: untilOf(textIn(body, 'expires_at'), now) }
  if (state === 'expired') return { state: 'refused', code: 'signing.confirmation_timed_out' }
  return { state: 'refused', code: codes[textIn(body, 'code')] ?? 'signing.refused_by_service' }
}

function untilOf(text: string, now: Date): string {
  const said = new Date(text).getTime()
  const most = now.getTime() + LONGEST_WAIT
  return new Date(Number.isNaN(said) ? most : Math.min(said, most)).toISOString()
}
