import { sign } from 'node:crypto'
import { Objection } from '#platform/objection.ts'
import { hashOf } from '#platform/signing/algorithms.ts'
import type { KeyAndChain, KeyKind } from '#platform/signing/authority.ts'
import { identityFrom } from '#platform/signing/sign.ts'
import type { SigningHolder, SigningIdentity, SigningOrder, SigningOutcome } from '#platform/signing/signer.ts'
import type { TrialKeys } from './trial-keys.ts'

/** A holder’s certificate for trial, made when it is first asked for. */
export function trialIdentity(
  keys: TrialKeys,
  { account, name, organization }: SigningHolder,
  kind: KeyKind,
): SigningIdentity {
  const { chain } = keys.holder(account, { name, ...(organization ? { organization } : {}) }, kind)
  return identityFrom(
    account,
    chain.map((one) => one.toString('base64')),
  )
}

/** Signs what was ordered with the holder’s key. */
export function signedOnTrial(keys: TrialKeys, order: SigningOrder): SigningOutcome {
  const own = keys.known(order.identity.id)
  return own
    ? { state: 'signed', signature: signatureBy(own, order) }
    : { state: 'refused', code: 'signing.certificate_missing' }
}

export function signatureBy({ key }: KeyAndChain, { identity, content }: SigningOrder): string {
  return sign(hashOf(identity.algorithm), Buffer.from(content, 'base64'), key).toString('base64')
}

type Kept = { readonly digest: string; readonly outcome: SigningOutcome }
const MOST = 1_000

/** Answers a transaction as it did the first time; one that was used for something else is taken. */
export function onceEach(answer: (order: SigningOrder) => SigningOutcome): (order: SigningOrder) => SigningOutcome {
  const kept = new Map<string, Kept>()
  return (order) => {
    const before = kept.get(order.transaction)
    if (before)
      return before.digest === order.digest ? before.outcome : { state: 'refused', code: 'signing.transaction_taken' }
    const outcome = answer(order)
    kept.set(order.transaction, { digest: order.digest, outcome })
    for (const oldest of kept.size > MOST ? [...kept.keys()].slice(0, 1) : []) kept.delete(oldest)
    return outcome
  }
}

export const unreachable = (): never => {
  throw new Objection('signing.signer_unreachable')
}
