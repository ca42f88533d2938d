import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Objection } from '../objection.ts'

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
