/** Keys for tests that need no token: an RSA key in memory behind the same interface, with a PIN and a count of tries. */
import { constants, createHash, type KeyObject, privateEncrypt } from 'node:crypto'
import type { Certificate, Keys, Refusal } from './keys.ts'

const INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')
const TRIES = 4

export type FakeToken = Keys & { readonly certificate: Certificate; plugged: boolean; readonly tries: () => number }

export function fakeToken(key: KeyObject, chain: readonly Buffer[], holder: string, pin: string): FakeToken {
  const [own = Buffer.alloc(0)] = chain
  const id = createHash('sha256').update(own).digest('hex')
  const certificate: Certificate = { id, holder, certificates: chain.map((one) => one.toString('base64')), kind: 'rsa' }
  let left = TRIES
  const wrong = (): Refusal =>
    left === 0 ? 'pin_locked' : left === 1 ? 'pin_last_try' : left === 2 ? 'pin_few_left' : 'pin_wrong'
  return {
    certificate,
    plugged: true,
    tries: () => left,
    async list() {
      return this.plugged ? [certificate] : []
    },
    async sign(wanted, digest, given) {
      if (!this.plugged) return { refused: 'token_missing' }
      if (wanted !== id) return { refused: 'certificate_missing' }
      if (left === 0) return { refused: 'pin_locked' }
      if (given !== pin) left -= 1
      if (given !== pin) return { refused: wrong() }
      left = TRIES
      return { signature: privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([INFO, digest])) }
    },
  }
}
