/** As whom a PDF is signed: somebody's initials, the head's hand, the agency's seal. */
export type SigningRole = 'initial' | 'head' | 'seal'

/** Signs a PDF by an incremental update, so that signatures before it stay valid: the contract a connector fulfils. */
export type Signer = {
  /**
   * @param asked who signs, why and where, as the signature tells it; `fields` are values of fields that were kept empty
   *   in the page (`so_van_ban`, `ngay_van_ban`), filled in the same update so that the signature covers them.
   */
  sign(
    pdf: Uint8Array,
    asked: {
      readonly who: string
      readonly reason: string
      readonly place: string
      readonly role: SigningRole
      readonly fields?: Readonly<Record<string, string>>
    },
  ): Promise<Uint8Array>
}
