export type Difference = { readonly path: string; readonly before: string; readonly after: string }

/** Where two contents differ, leaf by leaf, in the order of the first; rows with a code are held together by it. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [one, other] = [leaves(before), leaves(after)]
  const paths = [...new Set([...one.keys(), ...other.keys()])]
  return paths
    .map((path) => ({ path, before: one.get(path) ?? '', after: other.get(path) ?? '' }))
    .filter((found) => found.before !== found.after)
}

function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value))
    for (const [index, row] of value.entries()) leaves(row, under(path, nameOf(row, index)), found)
  else if (value !== null && typeof value === 'object')
    for (const [key, held] of Object.entries(value)) leaves(held, under(path, key), found)
  else if (value !== null && value !== undefined && value !== '') found.set(path, String(value))
  return found
}

function nameOf(row: unknown, index: number): string {
  const code = row !== null && typeof row === 'object' && 'code' in row ? row.code : null
  return typeof code === 'string' && code ? code : String(index + 1)
}

function under(path: string, key: string): string {
  return path ? `${path} › ${key}` : key
}
