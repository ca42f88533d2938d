import type { Signer, SignerDriver, SignerHouse, SigningOutcome, SigningRefusal } from '#platform/signing/signer.ts'
import { identitiesIn, outcomeIn } from './answers.ts'
import { ask } from './http.ts'

/** What the agent says when it does not sign. */
const REFUSALS: Readonly<Record<string, SigningRefusal>> = {
  refused: 'signing.refused_by_holder',
  certificate_missing: 'signing.certificate_missing',
  token_missing: 'signing.token_missing',
  pin_wrong: 'signing.pin_wrong',
  pin_few_left: 'signing.pin_few_left',
  pin_last_try: 'signing.pin_last_try',
  pin_locked: 'signing.pin_locked',
  transaction_conflict: 'signing.transaction_taken',
}

/**
 * Tokens by PKCS #11, through the agent (agent/) that runs where the token is. `server`: an agency’s HSM beside the
 * server, asked by us. `browser`: the officer’s own machine, asked by the officer’s browser; the order is carried there
 * and the answer back, and the certificates come the same way.
 */
export const pkcs11Signer: SignerDriver = {
  name: 'pkcs11',
  real: true,
  settings: [
    { name: 'where', kind: 'choice', choices: ['browser', 'server'], needed: true },
    { name: 'url', kind: 'url', needed: true },
  ],
  secret: 'needed',
  open: ({ where, url = '' }, token, house) =>
    where === 'server' ? beside(url.replace(/\/+$/, ''), token, house) : carried(url),
}

function carried(agent: string): Signer {
  return {
    identities: async () => [],
    sign: async (order) => ({ state: 'carry', agent, order }),
    outcome: async () => ({ state: 'refused', code: 'signing.confirmation_timed_out' }),
  }
}

function beside(url: string, token: string | null, { now }: SignerHouse): Signer {
  return {
    identities: async () => identitiesIn(await ask(`${url}/v1/certificates`, token), 'certificates'),
    async sign({ transaction, identity, digest, title, file }) {
      const body = { transaction, certificate: identity.id, digest, title, file }
      return agentOutcome(await ask(`${url}/v1/signatures`, token, body), now())
    },
    outcome: async (reference) =>
      agentOutcome(await ask(`${url}/v1/signatures/${encodeURIComponent(reference)}`, token), now()),
  }
}

function agentOutcome(answer: Parameters<typeof outcomeIn>[0], now: Date): SigningOutcome {
  const { id } = answer.body
  return outcomeIn(answer, typeof id === 'string' ? id : '', now, REFUSALS)
}
