import type { Values } from './intake.ts'

/** Under this name the browser keeps what is half typed, for its own session only: nothing of it goes anywhere. */
const NAME = 'intake'

/** What was half typed before the page was left; nothing where that was by somebody else. */
export function keptBy(who: string): Values | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? 'null')
    return isKept(kept) && kept.who === who ? kept.values : null
  } catch {
    return null
  }
}

/** Keeps what stands in the fields; nothing where nobody was named and no procedure chosen. */
export function keep(who: string, values: Values): void {
  const isBegun = Boolean(values['applicant.name'] || values.id_number || values.procedure)
  if (isBegun) sessionStorage.setItem(NAME, JSON.stringify({ who, values }))
  else forget()
}

/** After it was received, and when whoever typed signs out. */
export function forget(): void {
  sessionStorage.removeItem(NAME)
}

function isKept(kept: unknown): kept is { readonly who: string; readonly values: Values } {
  return typeof kept === 'object' && kept !== null && 'who' in kept && 'values' in kept
}
