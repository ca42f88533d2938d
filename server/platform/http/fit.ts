import type { FastifyRequest } from 'fastify'
import { Objection } from '../objection.ts'

/** How deep an object may stand in others; what people fill in is never deeper than a handful. */
const DEEPEST = 32

/**
 * Why what was sent is not looked at any further, whatever it means: a text that no database keeps (NUL, half a
 * character) or JSON that is too deep. The one rule for path, query, body and the fields of a form.
 */
export function whyUnfit(sent: unknown): Objection | null {
  const waiting = [{ value: sent, path: '', depth: 0 }]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (typeof at.value === 'string' && !isKept(at.value)) return unreadable(at.path)
    if (at.value === null || typeof at.value !== 'object') continue
    if (at.depth >= DEEPEST) return new Objection('http.too_deep', { most: DEEPEST })

    for (const [name, value] of Object.entries(at.value)) {
      if (!isKept(name)) return unreadable(at.path)
      waiting.push({ value, path: at.path === '' ? name : `${at.path}.${name}`, depth: at.depth + 1 })
    }
  }
  return null
}

function isKept(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

function unreadable(path: string): Objection {
  return new Objection('http.invalid', {}, [{ path, code: 'http.field_unreadable' }])
}

/** Why a request cannot be served as it is: its body is of another media type, or it takes none that the route answers. */
export function whyNotNegotiated(request: FastifyRequest): Objection | null {
  const { form, answers = ['application/json'] } = request.routeOptions.config
  const { 'content-type': type, accept } = request.headers
  const wanted = form ? 'multipart/form-data' : 'application/json'
  if (hasBody(request) && type && mediaType(type) !== wanted) return new Objection('http.media_type', { wanted })
  if (accept && !answers.some((answer) => isAccepted(accept, answer)))
    return new Objection('http.not_acceptable', { offered: answers.join(', ') })
  return null
}

function hasBody({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function mediaType(text: string): string {
  return (text.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** RFC 9110, 12.5.1: a range with weight 0 is not wanted. */
function isAccepted(accept: string, answer: string): boolean {
  const [group = ''] = answer.split('/')
  return accept.split(',').some((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false
    return name === '*/*' || name === `${group}/*` || name === answer
  })
}
