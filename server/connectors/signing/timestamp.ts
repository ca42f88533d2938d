import { Objection } from '#platform/objection.ts'
import type { SignerHouse, TimestampAuthority } from '#platform/signing/signer.ts'
import { timestampRequest, tokenIn } from '#platform/signing/timestamps/timestamp.ts'
import { answerTimestamp } from '#platform/signing/timestamps/timestamp-authority.ts'
import { bytesOf } from './http.ts'
import { openTrialKeys } from './trial-keys.ts'

const PATIENCE = 15_000
const MOST_BYTES = 64 * 1024

/** `policy`: the one that is asked for; null takes the authority’s own. */
type TimestampSettings = { readonly url: string; readonly policy: string | null }

/** A time stamp authority by HTTP (RFC 3161, 3.4). The answer is held against the question before it is used. */
export function timestampsFrom({ url, policy }: TimestampSettings): TimestampAuthority {
  return {
    async stamp(imprint) {
      const request = timestampRequest(imprint, policy)
      return tokenIn(await answerTo(url, request.bytes), request)
    },
  }
}

/** The installation’s own authority, for trial: by the same format, without a network. */
export function trialTimestamps(house: SignerHouse): TimestampAuthority {
  const { stamps } = openTrialKeys(house)
  return {
    async stamp(imprint) {
      const request = timestampRequest(imprint, null)
      return tokenIn(answerTimestamp(request.bytes, stamps, house.now()), request)
    },
  }
}

async function answerTo(url: string, body: Buffer): Promise<Buffer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) throw new RangeError(`status ${response.status}`)
    return await bytesOf(response, MOST_BYTES)
  } catch (cause) {
    throw Object.assign(new Objection('signing.timestamp_unreachable'), { cause })
  }
}
