import type { Day } from '#platform/time.ts'

export type ComponentKind = 'original' | 'certified_copy' | 'copy' | 'electronic'

export type Party = {
  readonly name: string
  readonly identity: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
}

/**
 * What every slip says.
 * `superior`: the body above the agency in the heading, null where there is none. `number`: whole, as "0123/TNHS".
 * `lookup.url` goes into the QR code and must carry the secret; the secret is also printed.
 * `submitter`: who hands it in for the applicant, null where they do it themselves.
 * `reprint`: null on the first print, else which reprint this is and when. `sample`: marks the paper as sample data.
 */
export type Slip = {
  readonly agency: string
  readonly superior: string | null
  readonly place: string
  readonly number: string
  readonly issued_at: Date
  readonly dossier_code: string | null
  readonly lookup: { readonly url: string; readonly secret: string } | null
  readonly desk: string
  readonly applicant: Party
  readonly submitter: Party | null
  readonly procedure: { readonly code: string; readonly name: string }
  readonly reprint: { readonly count: number; readonly at: Date } | null
  readonly sample: boolean
}

/**
 * One day of the deadline ledger as `due` of #calendar lists it: whether it used up a day of the term, or how many working
 * minutes (0: none); `rule` in words (see `ledgerDays`), `basis` the legal source.
 */
export type LedgerDay = {
  readonly day: Day
  readonly counted: number | boolean
  readonly rule: string
  readonly basis: string | null
}

/** `amount` in whole đồng. */
export type Fee = { readonly amount: number; readonly status: 'paid' | 'due'; readonly receipt_number: string | null }

/** Form 01. `term`: as people say it ("15 ngày làm việc"), `term_unit` in what it is counted. `due_at` null: the procedure has no term, or the clock stands and `waits_for` names the step that starts it. */
export type ReceiptSlip = Slip & {
  readonly components: readonly { readonly name: string; readonly kind: ComponentKind; readonly quantity: number }[]
  readonly sets: number
  readonly term: string | null
  readonly received_at: Date
  readonly due_at: Date | null
  readonly waits_for: string | null
  readonly ledger: readonly LedgerDay[]
  readonly term_unit: 'wd' | 'd' | 'h'
  readonly return_by: 'counter' | 'post' | 'online'
  readonly return_place: string | null
  readonly fee: Fee | null
  /** By post: the consignment it came in. */
  readonly posted: { readonly number: string; readonly posted_on: Day } | null
  /** Which one it is of those that replaced a receipt; null for the first. */
  readonly replaces: number | null
  readonly register: { readonly book: string; readonly serial: string } | null
  readonly receiver: string
}

/** Form 02. `what`: what to complete; quantities 0 where none is asked. `answer_by`: last day to bring it, null where none is set. */
export type SupplementSlip = Slip & {
  readonly missing: readonly {
    readonly name: string
    readonly what: string | null
    readonly original: number
    readonly certified_copy: number
    readonly copy: number
  }[]
  readonly reason: string
  readonly rules_at: string | null
  readonly answer_by: Day | null
  readonly officer: { readonly name: string; readonly phone: string | null }
}

/** Form 03. A reason carries its legal basis, null where the reason is itself a rule. */
export type RefusalSlip = Slip & {
  readonly reasons: readonly { readonly text: string; readonly basis: string | null }[]
  readonly contact: { readonly name: string; readonly phone: string | null }
  readonly receiver: string
}
