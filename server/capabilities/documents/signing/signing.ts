import type { Chained } from '#platform/journal/subject.ts'
import type { Prepared } from '#platform/signing/sign.ts'

/** As whom a document is signed: whoever decides, or the agency with its seal, which brings number and day. */
export const roles = ['head', 'seal'] as const
export type SigningRole = (typeof roles)[number]

export const standings = ['waiting', 'done', 'failed'] as const
export type SigningStanding = (typeof standings)[number]

/** How somebody signs, as its row stands. */
export type SignerRow = Chained & {
  readonly account_id: string | null
  readonly driver: string
  readonly settings: Readonly<Record<string, string>>
  readonly holder_sealed: Buffer | null
  readonly secret_sealed: Buffer | null
  readonly stamp_url: string | null
  readonly stamp_policy: string | null
}

/** A signature that was asked for and is not there yet, as its row stands. */
export type Signing = Chained & {
  readonly document_id: string
  readonly role: SigningRole
  readonly state: SigningStanding
  readonly asked_by: string
  readonly asked_at: Date
  readonly until: Date
  readonly driver: string
  readonly reference: string
  readonly base_file_id: string
  readonly prepared: Prepared | null
  readonly ended_at: Date | null
  readonly error_code: string | null
}
