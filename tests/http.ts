import { randomBytes } from 'node:crypto'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { makeServer, type Routes } from '#platform/http/server.ts'
import { makeLog } from '#platform/log/log.ts'
import type { TestDatabase } from './database.ts'

/** An answer as a program sees it; `body` is null where there is none. */
export type Answer = { status: number; body: unknown }

/** The API of some routes over a test database, asked without a socket. */
export type TestServer = {
  /** `ask(anna, 'POST /rules', {…})`; a write carries a fresh idempotency key unless its headers have one. */
  ask(actor: Actor, request: string, body?: object, headers?: Record<string, string>): Promise<Answer>
  close(): Promise<void>
}

export async function withServer(database: TestDatabase, routes: readonly Routes[]): Promise<TestServer> {
  const actors = new Map<string, Actor>()
  const server = await makeServer({
    log: makeLog('silent'),
    door: {
      actorOf: async (token) => actors.get(token) ?? null,
      contextFor: (actor) => database.context(actor),
    },
    routes,
    ready: async () => true,
  })
  const ask = async (actor: Actor, request: string, body?: object, headers: Record<string, string> = {}) => {
    const [method = 'GET', path = '/'] = request.split(' ', 2)
    const answer = await server.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: { 'idempotency-key': randomBytes(8).toString('hex'), ...tokenFor(actor), ...headers },
      ...(body ? { payload: body } : {}),
    })
    return { status: answer.statusCode, body: answer.body === '' ? null : (answer.json() as unknown) }
  }
  return { ask, close: () => server.close() }

  function tokenFor(actor: Actor): Record<string, string> {
    if (actor === nobody) return {}
    const token = randomBytes(16).toString('hex')
    actors.set(token, actor)
    return { authorization: `Bearer ${token}` }
  }
}
