import type { Trust } from './chain.ts'
import { type Change, isHarmless } from './changes.ts'

/**
 * What is to be thought of a signature, the worst first. `unreadable`: made in a way that is not read here, nothing is
 * said of it. `broken`: the signed part was changed, or the signature is not by its certificate. `changed_after`: the
 * signed part is whole, but what people see now is something else. `weak`: by a digest that is no longer safe (SHA-1).
 * `unknown`: whole, but the certificate is not under an authority known here, had ended, or is not for signing.
 */
export const verdicts = ['unreadable', 'broken', 'changed_after', 'weak', 'unknown', 'valid'] as const
export type Verdict = (typeof verdicts)[number]

export type Findings = {
  readonly integrity: 'intact' | 'broken' | 'unreadable'
  readonly trust: Trust
  readonly isWeak: boolean
  readonly after: readonly Change[]
  /** Whether bytes follow the last part that could be read as part of the file. */
  readonly hasMore: boolean
}

export function verdictOf({ integrity, trust, isWeak, after, hasMore }: Findings): Verdict {
  if (integrity !== 'intact') return integrity
  if (hasMore || !after.every(isHarmless)) return 'changed_after'
  if (isWeak) return 'weak'
  return trust === 'trusted' ? 'valid' : 'unknown'
}
