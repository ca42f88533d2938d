import type { Context } from '#platform/context.ts'
import type { RootGiven } from '#platform/signing/check.ts'
import type { SignerDriver, SignerHouse, TimestampAuthority } from '#platform/signing/signer.ts'

/** What the wiring hands to documents so that they can be signed: the connectors, and the keys this installation has for trial. */
export type SigningTools = {
  readonly drivers: readonly SignerDriver[]
  house(context: Pick<Context, 'secret' | 'now'>): SignerHouse
  /** The authority over the keys for trial; what is signed under it is valid here and says that it is a trial. */
  trialRoot(house: SignerHouse): RootGiven
  trialStamps(house: SignerHouse): TimestampAuthority
  stampsFrom(authority: { readonly url: string; readonly policy: string | null }): TimestampAuthority
}
