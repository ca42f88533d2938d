/** What holds keys, as the agent sees it: tokens by PKCS #11, or keys of a test. */

export type Certificate = {
  /** SHA-256 of the certificate (hex). */
  readonly id: string
  readonly holder: string
  /** DER in base64, the holder’s first. */
  readonly certificates: readonly string[]
  readonly kind: 'rsa' | 'ec'
}

export const refusals = [
  'certificate_missing',
  'token_missing',
  'pin_wrong',
  'pin_few_left',
  'pin_last_try',
  'pin_locked',
  'device_failed',
] as const
export type Refusal = (typeof refusals)[number]

export type Signed = { readonly signature: Buffer } | { readonly refused: Refusal }

export type Keys = {
  /** The certificates there are now; none where no token is plugged in. */
  list(): Promise<readonly Certificate[]>
  /** Signs a digest (SHA-256, or SHA-384 with P-384): RSA as PKCS #1 v1.5, ECDSA as DER. */
  sign(id: string, digest: Buffer, pin: string): Promise<Signed>
}
