import type { FastifyRequest } from 'fastify'
import { type Actor, mayAnywhere, nobody } from '../access/actor.ts'
import type { Context } from '../context.ts'
import { Objection, stopIf } from '../objection.ts'
import { whyNotNegotiated, whyUnfit } from './fit.ts'
import type { Api } from './server.ts'

/** How the wiring lets people in: whose session a token is, and the context of one request. */
export type Door = {
  actorOf(token: string): Promise<Actor | null>
  contextFor(actor: Actor, trace: string): Context
}

export const SESSION_COOKIE = 'opencchc'
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The one place where a request becomes somebody's, and where a route's need is held against what they may do. */
export function guard(api: Api, door: Door): void {
  api.addHook('onRequest', async (request) => stopIf(whyNotNegotiated(request)))
  api.addHook('preValidation', async (request) => {
    for (const sent of [request.params, request.query, request.body]) stopIf(whyUnfit(sent))
    request.session_token = tokenOf(request)
    const actor = (request.session_token && (await door.actorOf(request.session_token))) || nobody
    request.context = door.contextFor(actor, request.id)
    const needed = request.routeOptions.config.may
    if (!needed || needed === 'public') return
    if (!actor.account_id) throw new Objection('http.sign_in')
    if (needed !== 'signed_in' && !mayAnywhere(actor, needed)) throw new Objection('http.forbidden')
  })
}

/** A bearer token, or the session cookie where the request comes from our own pages. */
function tokenOf(request: FastifyRequest): string | null {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) return bearer
  const cookie = request.cookies[SESSION_COOKIE]
  if (!cookie) return null
  if (!READS.has(request.method) && !isSameOrigin(request)) throw new Objection('http.other_origin')
  return cookie
}

function isSameOrigin({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site) return site === 'same-origin' || site === 'none'
  const origin = headers.origin
  return !origin || URL.parse(origin)?.host === headers.host
}
