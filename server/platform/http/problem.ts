import type { FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Locale, nextStep, say } from '#words/index.ts'
import { type FieldObjection, Objection } from '../objection.ts'
import type { Reason } from './shapes.ts'

/** What a refused request is answered with (RFC 9457), in the caller's language; `next` says what to do. */
export const Problem = z
  .object({
    type: z.string().describe('An address that says what this kind of problem is; made from code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string().describe('Stable: what programs compare'),
    detail: z.string().describe('What is wrong and what can be done now, in one text'),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.null()]))
      .describe('What the texts name, for programs'),
    fields: z.array(z.object({ path: z.string(), code: z.string(), text: z.string() })),
    next: z.string().describe('What the person can do now'),
  })
  .meta({ id: 'Problem' })

/** Where what a kind of problem is can be asked. */
const PROBLEMS = '/api/v1/problems'

/** The statuses of codes that are not plain conflicts with what stands. Everything else a rule objects to is 409. */
export type Statuses = Readonly<Record<string, number>>

const OWN: Statuses = {
  'http.not_found': 404,
  'http.sign_in': 401,
  'http.forbidden': 403,
  'http.other_origin': 403,
  'http.invalid': 422,
  'http.key_missing': 400,
  'http.body_unreadable': 400,
  'http.too_large': 413,
  'http.method_not_allowed': 405,
  'http.not_acceptable': 406,
  'http.media_type': 415,
  'http.too_deep': 400,
  'http.too_many': 429,
  'http.database_away': 503,
  'http.broken': 500,
  'journal.key_reused': 422,
  'journal.busy': 503,
  'reading.busy': 503,
}

function statusOf(objection: Objection, statuses: Statuses): number {
  if (objection.code.endsWith('not_found')) return 404
  return statuses[objection.code] ?? OWN[objection.code] ?? (objection.fields.length > 0 ? 422 : 409)
}

/** Answers any failure as a problem: an objection as it is, a fault without anything of its inside. */
export function answerProblem(
  statuses: Statuses,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const objection = objectionFrom(error)
  const status = statusOf(objection, statuses)
  if (status >= 500 || (error instanceof Error && 'code' in error && isUnfit(String(error.code))))
    request.log.error({ err: error, code: objection.code }, 'request failed')
  const wait = status === 503 ? 2 : objection.detail.seconds
  if (status === 503 || (status === 429 && typeof wait === 'number')) reply.header('retry-after', String(wait))
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(objection, status, request.locale)))
}

function problemOf(objection: Objection, status: number, locale: Locale): z.infer<typeof Problem> {
  const title = say(locale, objection.code, objection.detail)
  const next = nextStep(locale, objection.code, objection.detail)
  return {
    type: `${PROBLEMS}/${objection.code}`,
    title,
    status,
    code: objection.code,
    detail: [title, next].filter(Boolean).join('. '),
    values: { ...objection.detail },
    fields: objection.fields.map((field) => ({
      path: field.path,
      code: field.code,
      text: say(locale, field.code, field.detail ?? {}),
    })),
    next,
  }
}

/** An objection as the reason why something is not open, in the reader's language. */
export function reasonOf(objection: Objection | null, locale: Locale): z.infer<typeof Reason> {
  return objection && { code: objection.code, text: say(locale, objection.code, objection.detail) }
}

type Failure = { code?: string; statusCode?: number }

function objectionFrom(error: unknown): Objection {
  if (error instanceof Objection) return error
  if (hasZodFastifySchemaValidationErrors(error))
    return new Objection('http.invalid', {}, error.validation.map(fieldFrom))
  const { code = '', statusCode = 500 } = error as Failure
  if (databaseAway(code, error)) return new Objection('http.database_away')
  if (isUnfit(code)) return new Objection('http.invalid')
  if (isBrokenForm(error)) return new Objection('http.body_unreadable')
  if (statusCode === 415) return new Objection('http.media_type')
  if (statusCode === 413) return new Objection('http.too_large')
  if (statusCode === 429) return new Objection('http.too_many')
  if (statusCode >= 400 && statusCode < 500) return new Objection('http.body_unreadable')
  return new Objection('http.broken')
}

/**
 * What the database cannot take as a value, where a shape let it through: too long, out of range, not of its type or
 * not of its characters, too complex (SQLSTATE 22…, 54…).
 */
function isUnfit(code: string): boolean {
  return /^(22(001|003|007|008|021|P02|P05)|54\d{3})$/.test(code)
}

/** A form that ends before its end, or has no parts: its reader says so by a text only. */
function isBrokenForm(error: unknown): boolean {
  const message = error instanceof Error ? error.message : ''
  return /^(Unexpected end of (form|file|multipart data)|Malformed part header|Multipart: Boundary not found|Part terminated early)/.test(
    message,
  )
}

function databaseAway(code: string, error: unknown): boolean {
  const message = error instanceof Error ? error.message : ''
  return (
    /^(ECONN|EPIPE|ETIMEDOUT|57P0|08|53300|25006)/.test(code) ||
    /Connection terminated|connection timeout|timeout exceeded when trying to connect/i.test(message)
  )
}

function fieldFrom(issue: { instancePath: string; message?: string; keyword: string; params: object }): FieldObjection {
  const path = issue.instancePath.replace(/^\//, '').replaceAll('/', '.')
  const custom = issue.message && /^[a-z]+\.[a-z_]+$/.test(issue.message) ? issue.message : null
  return { path, code: custom ?? fieldCode(issue), detail: limitsOf(issue.params) }
}

/** A missing value is asked for; anything else is said by the kind of fault. */
function fieldCode({ keyword, params, message }: { keyword: string; params: object; message?: string }): string {
  const issue = params as { input?: unknown; origin?: string; minimum?: number }
  if (keyword === 'invalid_type' && (issue.input === undefined || message?.includes('received undefined')))
    return 'http.field_missing'
  const isText = issue.origin === 'string'
  if (keyword === 'too_small' && isText) return issue.minimum === 1 ? 'http.field_missing' : 'http.field_too_short'
  if (keyword === 'too_small') return 'http.field_too_small'
  if (keyword === 'too_big') return isText ? 'http.field_too_long' : 'http.field_too_big'
  if (keyword === 'unrecognized_keys') return 'http.field_unknown'
  return 'http.field_wrong'
}

function limitsOf(params: object): Record<string, string | number> {
  const { minimum, maximum } = params as { minimum?: number; maximum?: number }
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
}
