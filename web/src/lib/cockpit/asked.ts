/** What an address of rows asks for. */
export type AskedRows = {
  readonly measure: string
  readonly agency: string
  readonly subtree: 'true' | 'false'
  readonly period: string
  readonly procedure?: string
  readonly channel?: string
  readonly after?: string
}

/** Reads it; null where measure, agency or period is missing. */
export function askedFrom(search: URLSearchParams): AskedRows | null {
  const [measure, agency, period] = ['measure', 'agency', 'period'].map((name) => search.get(name))
  if (!measure || !agency || !period) return null
  const more = ['procedure', 'channel', 'after'].flatMap((name) => {
    const value = search.get(name)
    return value ? [[name, value] as const] : []
  })
  const subtree = search.get('subtree') === 'true' ? 'true' : 'false'
  return { measure, agency, subtree, period, ...Object.fromEntries(more) }
}
