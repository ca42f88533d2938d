import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

const CODE_DIGITS = 6
const CODE_MS = 10 * 60_000
const TOKEN_MS = 12 * 3_600_000
const MOST_WRONG = 5

/** How a page comes to be trusted: its user types a code that only this machine’s screen shows. */
export type Pairing = {
  /** Gives a token for this origin where the code is right; a code serves once. */
  pair(code: string, origin: string): string | null
  isPaired(token: string, origin: string): boolean
  close(): void
}

/** `show` is told each new code: at the start, after it was used, and when it is no longer good. */
export function openPairing(now: () => number, show: (code: string) => void): Pairing {
  const tokens = new Map<string, { readonly origin: string; readonly until: number }>()
  let code = ''
  let until = 0
  let wrong = 0
  const renew = () => {
    code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
    until = now() + CODE_MS
    wrong = 0
    show(code)
  }
  renew()
  const renewal = setInterval(() => now() >= until && renew(), CODE_MS / 10)
  renewal.unref()
  return {
    pair(given, origin) {
      if (now() >= until) renew()
      if (!same(given, code)) {
        wrong += 1
        if (wrong >= MOST_WRONG) renew()
        return null
      }
      renew()
      const token = randomBytes(32).toString('base64url')
      tokens.set(digestOf(token), { origin, until: now() + TOKEN_MS })
      return token
    },
    isPaired(token, origin) {
      const known = tokens.get(digestOf(token))
      return known !== undefined && known.origin === origin && known.until > now()
    },
    close: () => clearInterval(renewal),
  }
}

/** Whether two secrets are the same, in a time that tells nothing. */
export const same = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)))

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
