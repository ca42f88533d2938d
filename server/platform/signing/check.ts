import { Objection } from '../objection.ts'
import { readApart, readerOf, type Source } from '../reading/read-apart.ts'
import type { Checked, CheckedSignature, RootGiven, read } from './readers/check.ts'

export type { Checked, CheckedSignature, RootGiven }

const checker = readerOf<typeof read>(new URL('./readers/check.ts', import.meta.url), {
  lane: 'short',
  seconds: 60,
  answerBytes: 1_000_000,
})

/**
 * The signatures of a file as it came: who, when, whole or changed, whether under one of these authorities, what came
 * after. Whether a certificate was revoked is not asked: no list of an authority is fetched.
 *
 * @param at by which a certificate is judged where no trusted time stamp says better
 * @throws Objection `signing.encrypted`, `signing.unreadable`, `signing.too_many_revisions`, `reading.…`
 */
export function checkSignatures(pdf: Source, roots: readonly RootGiven[], at: Date): Promise<Checked> {
  return readApart(checker, pdf, { roots, at: at.toISOString() })
}

/** The same, for who asks for a signed file. @throws Objection `signing.no_signature` where there is none */
export async function checkSigned(pdf: Source, roots: readonly RootGiven[], at: Date): Promise<Checked> {
  const checked = await checkSignatures(pdf, roots, at)
  if (checked.signatures.length === 0) throw new Objection('signing.no_signature')
  return checked
}

/** The file as it was signed: cut where the signature’s range ends. */
export const asSigned = (pdf: Uint8Array, { end }: Pick<CheckedSignature, 'end'>): Uint8Array => pdf.subarray(0, end)
