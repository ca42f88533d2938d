import type {
  Signer,
  SignerDriver,
  SignerHouse,
  SigningOrder,
  SigningOutcome,
  SigningRefusal,
} from '#platform/signing/signer.ts'
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
  agentIn: ({ where, url = '' }) => (where === 'browser' ? url.replace(/\/+$/, '') : null),
  open: ({ where, url = '' }, token, house) =>
    where === 'server' ? beside(url.replace(/\/+$/, ''), token, house) : atBrowser(url.replace(/\/+$/, ''), house),
}

/** How long an order may be at the officer's machine, in ms; the agent itself waits three minutes for the PIN. */
const CARRIED_FOR = 5 * 60_000

function atBrowser(agent: string, { now }: SignerHouse): Signer {
  const waiting = (reference: string): SigningOutcome => ({
    state: 'waiting',
    reference,
    until: new Date(now().getTime() + CARRIED_FOR).toISOString(),
  })
  return {
    carried: {
      agent,
      identities: (body) => identitiesIn({ status: 200, body }, 'certificates'),
      order: orderFor,
      outcome: (body) => agentOutcome({ status: 200, body }, now()),
    },
    identities: async () => [],
    sign: async ({ transaction }) => waiting(transaction),
    outcome: async (reference) => waiting(reference),
  }
}

const orderFor = ({ transaction, identity, digest, title, file }: SigningOrder) => ({
  transaction,
  certificate: identity.id,
  digest,
  title,
  file,
})

function beside(url: string, token: string | null, { now }: SignerHouse): Signer {
  return {
    identities: async () => identitiesIn(await ask(`${url}/v1/certificates`, token), 'certificates'),
    sign: async (order) => agentOutcome(await ask(`${url}/v1/signatures`, token, orderFor(order)), now()),
    outcome: async (reference) =>
      agentOutcome(await ask(`${url}/v1/signatures/${encodeURIComponent(reference)}`, token), now()),
  }
}

function agentOutcome(answer: Parameters<typeof outcomeIn>[0], now: Date): SigningOutcome {
  const { id } = answer.body
  return outcomeIn(answer, typeof id === 'string' ? id : '', now, REFUSALS)
}
