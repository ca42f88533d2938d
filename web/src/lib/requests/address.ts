type Reading = { readonly entries: () => Iterable<[string, string]> }

/** The address of this page with some parameters changed; null leaves one out: `addressWith(page.url.searchParams, { sort: 'due_on', page: null })`. */
export function addressWith(now: Reading, changes: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams([...now.entries()])
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  return `?${search}`
}
