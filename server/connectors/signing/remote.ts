import type {
  Signer,
  SignerDriver,
  SignerHouse,
  SigningOrder,
  SigningOutcome,
  SigningRefusal,
} from '#platform/signing/signer.ts'
import { identitiesIn, outcomeIn, signatureAs } from './answers.ts'
import { ask } from './http.ts'

/** What services call their refusals, as ours. Their words are not shown: they may name somebody. */
const REFUSALS: Readonly<Record<string, SigningRefusal>> = {
  user_refused: 'signing.refused_by_holder',
  confirmation_expired: 'signing.confirmation_timed_out',
  credential_unknown: 'signing.certificate_missing',
  transaction_conflict: 'signing.transaction_taken',
}

/**
 * Remote signing as Vietnamese services have it: the key stays with the service, the holder confirms on a phone, the
 * result is asked for. README.md has the contract; a service with other names is a connector beside this one.
 */
export const remoteSigner: SignerDriver = {
  name: 'remote',
  real: true,
  settings: [
    { name: 'url', kind: 'url', needed: true },
    { name: 'client', kind: 'text', needed: true },
  ],
  secret: 'needed',
  open: ({ url = '', client = '' }, token, house) => remote(url.replace(/\/+$/, ''), client, token, house),
}

function remote(url: string, client: string, token: string | null, { now }: SignerHouse): Signer {
  const read = async (order: SigningOrder, question: Promise<SigningOutcome>): Promise<SigningOutcome> => {
    const outcome = await question
    if (outcome.state === 'signed')
      return { ...outcome, signature: signatureAs(order.identity.algorithm, outcome.signature) }
    return outcome.state === 'waiting' ? { ...outcome, reference: referenceOf(order) } : outcome
  }
  return {
    async identities({ account }) {
      return identitiesIn(
        await ask(`${url}/v1/credentials`, token, { client_id: client, user_id: account }),
        'credentials',
      )
    },
    async sign(order) {
      const { transaction, identity, digest, title, file } = order
      const body = {
        client_id: client,
        transaction_id: transaction,
        credential_id: identity.id,
        hash: Buffer.from(digest, 'hex').toString('base64'),
        hash_algorithm: identity.algorithm === 'ecdsa_p384_sha384' ? 'sha384' : 'sha256',
        document: { name: title, sha256: file },
      }
      const question = ask(`${url}/v1/signatures`, token, body)
      return read(
        order,
        question.then((answer) => outcomeIn(answer, transaction, now(), REFUSALS)),
      )
    },
    async outcome(reference) {
      const { transaction, algorithm } = partsOf(reference)
      const answer = await ask(
        `${url}/v1/signatures/${encodeURIComponent(transaction)}?client_id=${encodeURIComponent(client)}`,
        token,
      )
      const outcome = outcomeIn(answer, reference, now(), REFUSALS)
      return outcome.state === 'signed' ? { ...outcome, signature: signatureAs(algorithm, outcome.signature) } : outcome
    },
  }
}

const referenceOf = ({ identity, transaction }: SigningOrder): string => `${identity.algorithm}:${transaction}`

function partsOf(reference: string) {
  const [, algorithm, transaction = ''] =
    /^(rsa_sha256|ecdsa_p256_sha256|ecdsa_p384_sha384):(.*)$/s.exec(reference) ?? []
  return {
    transaction,
    algorithm: algorithm === 'ecdsa_p256_sha256' || algorithm === 'ecdsa_p384_sha384' ? algorithm : 'rsa_sha256',
  } as const
}
