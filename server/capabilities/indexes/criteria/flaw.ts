/** What is wrong with a set, and where: a code of the set's own rows, or `set`, `bands`, `groups`. */
export type Flaw = {
  readonly code: `indexes.${string}`
  readonly where: string
  readonly detail: Readonly<Record<string, string | number | null>>
}

export function flaw(code: Flaw['code'], where: string, detail: Flaw['detail'] = {}): Flaw {
  return { code, where, detail }
}

/** What stands more than once, each once. */
export function twice(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))]
}

/** Strictly falling: each step is below the one before. */
export function falls(list: readonly number[]): boolean {
  return list.every((value, at) => at === 0 || value < (list[at - 1] ?? value))
}
