export type Values = Readonly<Record<string, string>>

/** The values that were left for a refusal's sentences; what was left for another code, or is not readable, is nothing. */
export function valuesLeft(left: string | undefined, code: string): Values {
  const told = read(left ?? '')
  if (told?.code !== code || typeof told.detail !== 'object') return {}
  return Object.fromEntries(Object.entries(told.detail ?? {}).map(([name, value]) => [name, String(value ?? '')]))
}

function read(text: string): { readonly code?: unknown; readonly detail?: object | null } | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}
