import { Objection } from '#platform/objection.ts'

/** What a service answered: its status, and its body as JSON (null where it is none, or too long). */
export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

const PATIENCE = 20_000
const MOST_BYTES = 256 * 1024

/**
 * One question in JSON. Redirects are not followed: the token is for the address that was set up.
 *
 * @throws Objection `signing.signer_unreachable` where nobody answers in time, or the service is in trouble (5xx)
 */
export async function ask(url: string, token: string | null, body?: object): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status >= 500) throw new RangeError(`status ${response.status}`)
    return { status: response.status, body: jsonIn(await bytesOf(response, MOST_BYTES)) }
  } catch (cause) {
    throw Object.assign(new Objection('signing.signer_unreachable'), { cause })
  }
}

/** The body, as far as it is no longer than it may be. @throws RangeError where it is */
export async function bytesOf(response: Response, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.byteLength
    if (length > most) throw new RangeError('the answer is too long')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export const textIn = (body: Readonly<Record<string, unknown>>, key: string): string => {
  const value = body[key]
  return typeof value === 'string' ? value : ''
}

export const listIn = (
  body: Readonly<Record<string, unknown>>,
  key: string,
): readonly Readonly<Record<string, unknown>>[] => {
  const value = body[key]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function jsonIn(bytes: Buffer): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'))
    return isRecord(body) ? body : {}
  } catch {
    return {}
  }
}
