import type { FastifyReply, FastifyRequest } from 'fastify'
import { Objection } from '../objection.ts'
import { type Form, withProblem } from './uploads.ts'

/** Where a page finds what a form handed to the API was refused with. */
const NAME = 'problem'

/**
 * Leaves the objection's code and values for the page the browser is sent back to, which says them in full; a minute, and
 * for pages alone. In the address stands only the code.
 */
export function leaveProblem(request: FastifyRequest, reply: FastifyReply, { code, detail }: Objection): FastifyReply {
  const told = Buffer.from(JSON.stringify({ code, detail })).toString('base64url')
  const secure = request.protocol === 'https'
  return reply.setCookie(NAME, told, { path: '/', maxAge: 60, sameSite: 'lax', httpOnly: true, secure })
}

/**
 * After a form with a file was refused: the browser goes back to the page that sent it, told why; a program gets the
 * refusal itself. What is still arriving of the file is let go.
 */
export function sendBack(request: FastifyRequest, reply: FastifyReply, form: Form, error: unknown): FastifyReply {
  form.file.file.resume()
  if (!(error instanceof Objection) || !form.next) throw error
  return leaveProblem(request, reply, error).code(303).header('location', withProblem(form.next, error.code)).send(null)
}
