/** Who signs, and who stamps the time. */
import { demoSigner, failingSigner } from './demo.ts'
import { fileKey } from './file-key.ts'
import { pkcs11Signer } from './pkcs11.ts'
import { remoteSigner } from './remote.ts'

export { timestampsFrom, trialTimestamps } from './timestamp.ts'
export { openTrialKeys } from './trial-keys.ts'

export const signerDrivers = [remoteSigner, pkcs11Signer, fileKey, demoSigner, failingSigner] as const
