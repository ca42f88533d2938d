export type Locale = 'vi' | 'en'
export const LOCALES: readonly Locale[] = ['vi', 'en']
export const isLocale = (text: unknown): text is Locale => text === 'vi' || text === 'en'

/** Vietnamese, unless the browser asks for English and not for Vietnamese before it. */
export function spoken(header: string): Locale {
  const asked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const q = rest.find((text) => text.trim().startsWith('q='))
      return { language: tag.slice(0, 2), weight: q ? Number(q.split('=')[1]) : 1 }
    })
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return asked[0]?.language === 'en' ? 'en' : 'vi'
}
