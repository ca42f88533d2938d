import type { KeyKind } from '#platform/signing/authority.ts'
import type { SignerDriver } from '#platform/signing/signer.ts'
import { openTrialKeys } from './trial-keys.ts'
import { onceEach, signedOnTrial, trialIdentity } from './trial-signer.ts'

const KINDS: Readonly<Record<string, KeyKind>> = { rsa: 'rsa', p256: 'p256', p384: 'p384' }

/**
 * Keys in files of this installation, for trial: each holder has one, under an authority of our own, encrypted by the
 * installation’s secret. It signs at once. Every page and every name says that it is a trial.
 */
export const fileKey: SignerDriver = {
  name: 'file_key',
  real: false,
  settings: [{ name: 'kind', kind: 'choice', choices: Object.keys(KINDS), needed: true }],
  secret: 'none',
  open({ kind = 'p256' }, _secret, house) {
    const keys = openTrialKeys(house)
    const answer = onceEach((order) => signedOnTrial(keys, order))
    return {
      identities: async (holder) => [trialIdentity(keys, holder, KINDS[kind] ?? 'p256')],
      sign: async (order) => answer(order),
      outcome: async () => ({ state: 'refused', code: 'signing.confirmation_timed_out' }),
    }
  },
}
