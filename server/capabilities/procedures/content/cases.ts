/** The cases a dossier is: none, one, or several at once (late registration, and needs verification). */
export type Cases = string | null | readonly string[]

export function isIn(code: string, cases: Cases): boolean {
  return listOf(cases).includes(code)
}

export function listOf(cases: Cases): readonly string[] {
  if (cases === null) return []
  return typeof cases === 'string' ? [cases] : cases
}
