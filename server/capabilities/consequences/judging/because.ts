import type { Reason } from '../rules/rule.ts'

/** A reason by its text in words/ and the figures it names. */
export function because(what: string, detail: Reason['detail'] = {}): Reason {
  return { code: `consequences.because_${what}`, detail }
}
