import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeServer, type Routes } from '#platform/http/server.ts'
import { makeLog } from '#platform/log/log.ts'
import { permissions } from '../../server/roles.ts'
import { contract } from '../../tools/generating/contract.ts'
import { place, root, sources, TESTS } from './sources.ts'

type Described = { readonly paths: Record<string, Record<string, { summary?: string; tags?: string[] }>> }
const described = JSON.parse((await contract()).openapi) as Described
const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { summary }]) => ({ method: method.toUpperCase(), path, summary })),
)

test('a route that does not say what it needs, or what it answers, is not taken', async () => {
  const log = makeLog('silent')
  const serverWith = (add: Routes) =>
    makeServer({
      statuses: {},
      log,
      door: { actorOf: async () => null, contextFor: () => assert.fail('nobody asks') },
      routes: [add],
      ready: async () => 'up',
    })
  await assert.rejects(
    serverWith((api) => void api.get('/open', { schema: { response: {} } }, async () => null)),
    /\/open does not say what it needs/,
  )
  await assert.rejects(
    serverWith((api) => void api.get('/shapeless', { config: { may: 'public' } }, async () => null)),
    /\/shapeless has no shape/,
  )
})

test('every route says in a sentence what it is for', () => {
  assert.deepEqual(
    routes.filter(({ summary }) => !summary).map(({ method, path }) => `${method} ${path}`),
    [],
  )
})

test('every route is asked by a test', () => {
  const asked = sources('{server,tests,web/src}/**/*.test.ts')
    .map(({ path }) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
  const untested = routes.filter(({ method, path }) => !askedFor(method, path).test(asked))
  assert.deepEqual(
    untested.map(({ method, path }) => `${method} ${path}`),
    [],
  )
})

test('what a route needs is something a brought role may do', () => {
  const known = new Set(['public', 'signed_in', ...permissions])
  const unknown = sources('server/**/*.ts', TESTS).flatMap((file) =>
    [...file.text.matchAll(/\bmay: '([a-z_.]+)'/g)]
      .filter(([, permission = '']) => !known.has(permission))
      .map((hit) => `${place(file, hit.index)} ${hit[1]}`),
  )
  assert.deepEqual(unknown, [])
})

/** `POST /dossiers/H99-1/reception`, `POST /dossiers/${code}/reception`, or a fetch of the whole path. */
function askedFor(method: string, path: string): RegExp {
  const parts = path
    .replace(/^\/api\/v1/, '')
    .split('/')
    .map((part) =>
      part.startsWith('{') ? '(?:\\$\\{[^}]*\\}|[^/\'"`\\s?$]+)' : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
    )
  return new RegExp(`(?:\\b${method} |/api/v1)${parts.join('/')}(?=['"\`?\\s$])`)
}
