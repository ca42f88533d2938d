import type { Locale } from '#lib/words.ts'
import { citizen as en } from '#words/en/dossiers/citizen.ts'
import { citizen as vi } from '#words/vi/dossiers/citizen.ts'

const lists = { vi: vi.doers, en: en.doers }

/** Who does a step, as people call them; a role of the province's own is the agency. */
export function doerText(locale: Locale, role: string): string {
  const list: Readonly<Record<string, string>> = lists[locale]
  return list[role] ?? lists[locale].other
}
