import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Locale } from '#words/index.ts'
import type { Context } from '../context.ts'
import type { IdempotencyKey } from '../journal/write.ts'
import { Objection } from '../objection.ts'
import { KEY_LENGTH } from './contract/described-route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, in which province, at what time; set before the handler. */
    context: Context
    locale: Locale
    session_token: string | null
  }
  interface FastifySchema {
    /** The permission the route needs, as the contract tells it. */
    'x-permission'?: string
  }
  interface FastifyContextConfig {
    /** The permission the route needs; `public` is for everyone, `signed_in` for every account. */
    may?: string
    /** A write that may be repeated as it is (signing in), or one whose body is a stream; it needs no idempotency key. */
    keyless?: boolean
    /** The route takes a form with one file: its fields by name, each with what it says. */
    form?: Readonly<Record<string, string>>
    /** The media types it answers in, read off its shapes; JSON where none is said. */
    answers?: readonly string[]
  }
}

/**
 * The caller's own name for this write, with a digest of what is asked, so that a key used for something else is noticed.
 *
 * @throws Objection `http.key_missing`.
 */
export function keyOf(request: FastifyRequest): IdempotencyKey {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !isKey(key)) throw new Objection('http.key_missing')
  const digest = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest()
  return { key, digest }
}

/** Whether a caller's own name for a write has the length that the contract states. */
export function isKey(text: string): boolean {
  return text.length >= KEY_LENGTH.least && text.length <= KEY_LENGTH.most
}

/** The language asked for: the cookie first, then the browser's. */
export function localeOf(request: FastifyRequest): Locale {
  const cookie = request.cookies?.language
  if (cookie === 'en' || cookie === 'vi') return cookie
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi'
}
