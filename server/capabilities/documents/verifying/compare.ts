import { createHash } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { usedFile } from '../issuing/file.ts'
import { documentVerified } from '../issuing/queries.ts'
import type { DocumentServices } from '../services.ts'
import { type SignatureTold, told } from './signatures.ts'
import { tidyVerification } from './verification.ts'

/**
 * What a file that somebody brings is: byte for byte the one that was issued; another one, though every signature in it
 * is whole; one with a signature that is not; one without any.
 */
export const comparisons = ['same', 'other', 'changed', 'unsigned'] as const
export type Comparison = { readonly is: (typeof comparisons)[number]; readonly signatures: readonly SignatureTold[] }

/**
 * Holds a file against the one that was issued under a verification code. The file is read in a process apart and not kept.
 *
 * @throws Objection `documents.verification_not_found`, `documents.no_file` where paper alone went out, `signing.…`, `reading.…`
 */
export async function compared(
  context: Context,
  services: Pick<DocumentServices, 'signing'>,
  code: string,
  bytes: Uint8Array,
): Promise<Comparison> {
  const document = await documentVerified(context, tidyVerification(code)).executeTakeFirst()
  if (!document) throw new Objection('documents.verification_not_found')
  const issued = await usedFile(context, document, document.issued_file_id)
  const isSame = createHash('sha256').update(bytes).digest().equals(issued.sha256)
  const { signatures } = await told(bytes, context, services.signing)
  return { is: isSame ? 'same' : judged(signatures), signatures }
}

/** What a file is that is not the one issued. */
function judged(signatures: readonly SignatureTold[]): Comparison['is'] {
  if (signatures.length === 0) return 'unsigned'
  return signatures.every(({ verdict }) => verdict === 'valid') ? 'other' : 'changed'
}
