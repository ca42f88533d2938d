type Place = { readonly path: RegExp; readonly parameters: number; readonly methods: Set<string> }

/** Which methods each address of the API takes, so that another one is told so (405) and not that nothing is there. */
export type Methods = {
  add(path: string, method: string): void
  /** Methods taken at an address, in alphabetical order; none where nothing stands there. */
  at(url: string): string[]
}

export function methodsOfRoutes(): Methods {
  const places = new Map<string, Place>()
  const add = (path: string, method: string) => {
    const place = places.get(path) ?? { path: patternOf(path), parameters: path.split(':').length, methods: new Set() }
    place.methods.add(method)
    if (method === 'GET') place.methods.add('HEAD')
    places.set(path, place)
  }
  const at = (url: string) => {
    const path = url.split('?', 1)[0] ?? ''
    const found = [...places.values()].filter((place) => place.path.test(path))
    const fewest = Math.min(...found.map(({ parameters }) => parameters))
    return found
      .filter(({ parameters }) => parameters === fewest)
      .flatMap(({ methods }) => [...methods])
      .sort()
  }
  return { add, at }
}

function patternOf(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${parts.join('/')}/?$`)
}
