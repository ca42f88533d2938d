/**
 * What signs, and what stamps the time, as those who want a signature see them. The room that signs documents offers
 * these types at its door; connectors keep to them. Everything here is plain data that survives JSON.
 */

/** How a digest becomes a signature. RSA is PKCS #1 v1.5; ECDSA is DER. */
export const signingAlgorithms = ['rsa_sha256', 'ecdsa_p256_sha256', 'ecdsa_p384_sha384'] as const
export type SigningAlgorithm = (typeof signingAlgorithms)[number]

/** A certificate somebody may sign with. `id` is the signer’s own name for it. Certificates are DER in base64, the holder’s first. */
export type SigningIdentity = {
  readonly id: string
  readonly chain: readonly string[]
  readonly algorithm: SigningAlgorithm
}

/**
 * One signature that is wanted. `transaction` stays the same when it is asked for again: a signer that knows it answers
 * as the first time. `title` and `file` (SHA-256 of what is signed, hex) are for the eyes of who confirms; `digest` (hex)
 * is what is signed, and `content` (base64) the bytes that it is the digest of: the signature’s attributes, nothing of the
 * file; a signer that takes digests only is handed no more than that.
 */
export type SigningOrder = {
  readonly transaction: string
  readonly identity: SigningIdentity
  readonly digest: string
  readonly content: string
  readonly title: string
  readonly file: string
}

/**
 * What became of an order. `waiting`: somebody confirms it, on a phone or at a token; ask again by `reference` until
 * `until` (ISO).
 * `refused`: for good, an objection’s code.
 */
export type SigningOutcome =
  | { readonly state: 'signed'; readonly signature: string }
  | { readonly state: 'waiting'; readonly reference: string; readonly until: string }
  | {
      readonly state: 'refused'
      readonly code: SigningRefusal
      readonly detail?: Readonly<Record<string, string | number | null>>
    }

/** Why a signer will not sign; each has words. */
export const signingRefusals = [
  'signing.refused_by_holder',
  'signing.confirmation_timed_out',
  'signing.token_missing',
  'signing.pin_wrong',
  'signing.pin_few_left',
  'signing.pin_last_try',
  'signing.pin_locked',
  'signing.certificate_missing',
  'signing.transaction_taken',
  'signing.refused_by_service',
] as const
export type SigningRefusal = (typeof signingRefusals)[number]

/** Who signs: a person or an agency, by the account under which the service knows them. */
export type SigningHolder = { readonly account: string; readonly name: string; readonly organization: string | null }

/**
 * A signer that only the person's own browser reaches: it asks in our place and brings back what was said. Nothing said is
 * believed: certificates are held against their holder, signatures against certificate and file.
 */
export type Carried = {
  /** Where it listens on that person's machine. */
  readonly agent: string
  identities(said: Told): readonly SigningIdentity[]
  /** The order as the agent takes it. */
  order(order: SigningOrder): Readonly<Record<string, string>>
  outcome(said: Told): SigningOutcome
}
type Told = Readonly<Record<string, unknown>>

/** A way to have something signed. */
export type Signer = {
  /** Where only the person's browser reaches it; then an order waits until its answer is brought. */
  readonly carried?: Carried
  /** The certificates of this holder. @throws Objection `signing.signer_unreachable` */
  identities(holder: SigningHolder): Promise<readonly SigningIdentity[]>
  /** @throws Objection `signing.signer_unreachable` where it may go well another time */
  sign(order: SigningOrder): Promise<SigningOutcome>
  /** What became of an order that was `waiting`. @throws Objection `signing.signer_unreachable` */
  outcome(reference: string): Promise<SigningOutcome>
}

/** What stamps the time: a token (DER) over a digest. @throws Objection `signing.timestamp_unreachable`, `signing.timestamp_wrong` */
export type TimestampAuthority = { stamp(imprint: Imprint): Promise<Uint8Array> }
export type Imprint = { readonly hash: 'sha256' | 'sha384' | 'sha512'; readonly digest: Uint8Array }

export type SignerSetting = {
  readonly name: string
  readonly kind: 'text' | 'url' | 'choice'
  readonly choices?: readonly string[]
  readonly needed: boolean
}

/** What a connector finds where it stands: the installation’s secret, a folder of its own, the clock. */
export type SignerHouse = { readonly secret: Buffer; readonly folder: string; readonly now: () => Date }

/** A kind of signer, and what it must be told. */
export type SignerDriver = {
  readonly name: string
  /** Whether its signatures bind anybody; one that is not real marks every page and names itself a trial. */
  readonly real: boolean
  readonly settings: readonly SignerSetting[]
  readonly secret: 'needed' | 'none'
  /** Where its agent listens on a person's own machine by these settings; null where we ask ourselves. */
  agentIn?(settings: Readonly<Record<string, string>>): string | null
  open(settings: Readonly<Record<string, string>>, secret: string | null, house: SignerHouse): Signer
}
