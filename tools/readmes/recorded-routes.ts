import type { Api } from '#platform/http/server.ts'

/** A route as its capability declares it. */
export type RecordedRoute = {
  readonly method: string
  readonly path: string
  readonly may: string
  readonly summary: string
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** What routes a capability adds, without a server behind them. */
export async function routesOf(add: (api: Api) => unknown): Promise<RecordedRoute[]> {
  const routes: RecordedRoute[] = []
  const api = new Proxy(
    {},
    {
      get: (_target, name) => (METHODS.has(String(name)) ? record(String(name).toUpperCase()) : async () => {}),
    },
  )
  function record(method: string) {
    return (path: string, { config, schema }: { config?: { may?: string }; schema?: { summary?: string } }) => {
      routes.push({ method, path, may: config?.may ?? '', summary: schema?.summary ?? '' })
    }
  }
  await add(api as Api)
  return routes
}
