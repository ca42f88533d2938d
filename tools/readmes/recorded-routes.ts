import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Api } from '#platform/http/server.ts'
import { root } from './sources.ts'

/** A route as its capability declares it. */
type RecordedRoute = { readonly method: string; readonly path: string; readonly may: string }

type Adds = (api: Api, given: unknown) => unknown

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/**
 * The routes that a capability's `…routes.ts` add, each once, without a server behind them.
 *
 * @param given what the wiring hands to those that ask for more than the API.
 */
export async function routesOf(capability: string, given: unknown): Promise<RecordedRoute[]> {
  const found = new Map<string, RecordedRoute>()
  const api = recording((route) => found.set(`${route.method} ${route.path}`, route))
  for (const path of globSync(`server/capabilities/${capability}/*routes.ts`, { cwd: root }).sort()) {
    const exported = Object.entries((await import(join(root, path))) as Record<string, unknown>)
    for (const [name, add] of exported) if (name.endsWith('Routes')) await (add as Adds)(api, given)
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
}

function recording(tell: (route: RecordedRoute) => void): Api {
  const record =
    (method: string) =>
    (path: string, { config }: { config?: { may?: string } }) =>
      tell({ method, path, may: config?.may ?? '' })
  return new Proxy(
    {},
    {
      get: (_target, name) => (METHODS.has(String(name)) ? record(String(name).toUpperCase()) : async () => {}),
    },
  ) as Api
}
