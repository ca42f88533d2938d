import { newKey } from '#platform/signing/authority.ts'
import type { Signer, SignerDriver, SignerHouse, SigningOrder, SigningOutcome } from '#platform/signing/signer.ts'
import { openTrialKeys } from './trial-keys.ts'
import { signatureBy, signedOnTrial, trialIdentity, unreachable } from './trial-signer.ts'

const PATIENCE = 5 * 60_000
const MOST = 200

/** A remote service as people meet it, without one: it waits for somebody to confirm, and at the next look has signed. */
export const demoSigner: SignerDriver = {
  name: 'demo',
  real: false,
  settings: [],
  secret: 'none',
  open: (_settings, _secret, house) => acted(house, 'nothing'),
}

const TROUBLES = {
  '01': 'refuses',
  '02': 'nobody confirms',
  '03': 'is away',
  '04': 'wrong certificate',
  '05': 'answers twice',
} as const
type Trouble = (typeof TROUBLES)[keyof typeof TROUBLES] | 'nothing'

/**
 * A service that goes wrong, by the last two digits of the account, so that trouble can be looked at: 01 the holder
 * refuses, 02 nobody confirms in time, 03 it is out of reach, 04 it signs with another’s key, 05 it answers again, and
 * differently, when asked again; others are signed.
 */
export const failingSigner: SignerDriver = {
  ...demoSigner,
  name: 'failing_demo',
  open: (_settings, _secret, house) => acted(house, 'by account'),
}

function acted(house: SignerHouse, plays: 'nothing' | 'by account'): Signer {
  const keys = openTrialKeys(house)
  const orders = new Map<string, { readonly order: SigningOrder; readonly until: string }>()
  const troubleOf = (account: string): Trouble =>
    plays === 'nothing' ? 'nothing' : (troubleNamed(account.slice(-2)) ?? 'nothing')
  const outcomeOf = (order: SigningOrder): SigningOutcome => {
    const trouble = troubleOf(order.identity.id)
    if (trouble === 'refuses') return { state: 'refused', code: 'signing.refused_by_holder' }
    if (trouble === 'nobody confirms') return { state: 'refused', code: 'signing.confirmation_timed_out' }
    if (trouble === 'wrong certificate')
      return { state: 'signed', signature: signatureBy({ key: newKey(kindOf(order)), chain: [] }, order) }
    return signedOnTrial(keys, order)
  }
  return {
    async identities(holder) {
      if (troubleOf(holder.account) === 'is away') unreachable()
      return [trialIdentity(keys, holder, 'p256')]
    },
    async sign(order) {
      if (troubleOf(order.identity.id) === 'is away') unreachable()
      const known = orders.get(order.transaction)
      if (known && known.order.digest !== order.digest) return { state: 'refused', code: 'signing.transaction_taken' }
      const until = known?.until ?? new Date(house.now().getTime() + PATIENCE).toISOString()
      orders.set(order.transaction, { order, until })
      for (const oldest of orders.size > MOST ? [...orders.keys()].slice(0, 1) : []) orders.delete(oldest)
      return { state: 'waiting', reference: order.transaction, until }
    },
    async outcome(reference) {
      const known = orders.get(reference)
      return known ? outcomeOf(known.order) : { state: 'refused', code: 'signing.confirmation_timed_out' }
    },
  }
}

const troubleNamed = (digits: string): Trouble | undefined => (isTrouble(digits) ? TROUBLES[digits] : undefined)
const isTrouble = (digits: string): digits is keyof typeof TROUBLES => digits in TROUBLES
const kindOf = ({ identity }: SigningOrder) => (identity.algorithm === 'rsa_sha256' ? 'rsa' : 'p256')
