import { randomBytes } from 'node:crypto'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { makeServer, type Routes } from '#platform/http/server.ts'
import { makeLog } from '#platform/log/log.ts'
import { statuses } from '../server/app.ts'
import type { TestDatabase } from './database.ts'

/** An answer as a program sees it; `body` is null where there is none. */
export type Answer = { status: number; body: unknown }

/** An answer that is no JSON: a PDF, a file, a redirect. */
export type RawAnswer = { status: number; headers: Record<string, unknown>; bytes: Buffer }

/** The API of some routes over a test database, asked without a socket. */
export type TestServer = {
  /** `ask(anna, 'POST /rules', {…})`; a write carries a fresh idempotency key unless its headers have one. */
  ask(actor: Actor, request: string, body?: object, headers?: Record<string, string>): Promise<Answer>
  raw(actor: Actor, request: string, body?: string | Buffer, headers?: Record<string, string>): Promise<RawAnswer>
  close(): Promise<void>
}

export async function withServer(database: TestDatabase, routes: readonly Routes[]): Promise<TestServer> {
  const actors = new Map<string, Actor>()
  const server = await makeServer({
    statuses,
    log: makeLog('silent'),
    door: {
      actorOf: async (token) => actors.get(token) ?? null,
      contextFor: (actor) => database.context(actor),
    },
    routes,
    ready: async () => 'up',
  })
  const inject = (
    actor: Actor,
    request: string,
    body: object | string | undefined,
    headers: Record<string, string>,
  ) => {
    const [method = 'GET', path = '/'] = request.split(' ', 2)
    return server.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: { 'idempotency-key': randomBytes(8).toString('hex'), ...tokenFor(actor), ...headers },
      ...(body ? { payload: body } : {}),
    })
  }
  const ask = async (actor: Actor, request: string, body?: object, headers: Record<string, string> = {}) => {
    const answer = await inject(actor, request, body, headers)
    return { status: answer.statusCode, body: answer.body === '' ? null : (answer.json() as unknown) }
  }
  const raw = async (actor: Actor, request: string, body?: string | Buffer, headers: Record<string, string> = {}) => {
    const answer = await inject(actor, request, body, headers)
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload }
  }
  return { ask, raw, close: () => server.close() }

  function tokenFor(actor: Actor): Record<string, string> {
    if (actor === nobody) return {}
    const token = randomBytes(16).toString('hex')
    actors.set(token, actor)
    return { authorization: `Bearer ${token}` }
  }
}
