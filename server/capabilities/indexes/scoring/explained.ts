import { filled, type Locale, words } from '#words/index.ts'
import type { Explanation } from './reading.ts'

const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
}

/** Why so many points, in the reader's language; numbers as it writes them: 93.75 is 93,75 in Vietnamese. */
export function explained(lines: readonly Explanation[], locale: Locale): string[] {
  const texts: Readonly<Record<string, string>> = words[locale].indexes.explain
  const format = formats[locale]
  return lines.map(({ code, detail }) => {
    const figures = Object.entries(detail).map(
      ([name, value]) => [name, typeof value === 'number' ? format.format(value) : value] as const,
    )
    return filled(texts[code.replace(/^.*explain_/, '')] ?? code, Object.fromEntries(figures))
  })
}
