import { tmpdir } from 'node:os'
import type { Api } from '#platform/http/server.ts'
import { servicesOf } from '../../server/app.ts'
import type { Capability } from '../../server/capabilities/capability.ts'
import { diskStorage } from '../../server/connectors/storage/disk.ts'

/** A route as its capability declares it. */
export type RecordedRoute = {
  readonly method: string
  readonly path: string
  readonly may: string
  readonly tags: readonly string[]
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** The routes that a capability adds, each once, by address, without a server behind them; nothing is stored. */
export async function routesOf({ routes = [] }: Capability): Promise<RecordedRoute[]> {
  const found = new Map<string, RecordedRoute>()
  const api = recording((route) => found.set(`${route.method} ${route.path}`, route))
  for (const add of routes) await add(api, servicesOf(diskStorage(tmpdir()), tmpdir()))
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
}

type Declared = { config?: { may?: string }; schema?: { tags?: readonly string[] } }

function recording(tell: (route: RecordedRoute) => void): Api {
  const record =
    (method: string) =>
    (path: string, { config, schema }: Declared) =>
      tell({ method, path, may: config?.may ?? '', tags: schema?.tags ?? [] })
  return new Proxy(
    {},
    {
      get: (_target, name) => (METHODS.has(String(name)) ? record(String(name).toUpperCase()) : async () => {}),
    },
  ) as Api
}
