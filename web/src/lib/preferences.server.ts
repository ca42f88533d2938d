import type { RequestEvent } from '@sveltejs/kit'
import { isLocale, type Locale } from './words.ts'

type Preferences = { locale: Locale; type: 'normal' | 'large' }
const YEAR = 31_536_000

/** Language and type size: what the address says (`?lang=en`, `?type=large`, kept for a year), else cookie, else browser. */
export function preferences({ url, cookies, request }: RequestEvent): Preferences {
  const lang = url.searchParams.get('lang')
  const type = url.searchParams.get('type')
  const keep = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure: url.protocol === 'https:' } as const
  if (isLocale(lang)) cookies.set('language', lang, keep)
  if (type === 'large' || type === 'normal') cookies.set('type', type, keep)
  const kept = cookies.get('language')
  return {
    locale: isLocale(kept) ? kept : spoken(request.headers.get('accept-language') ?? ''),
    type: cookies.get('type') === 'large' ? 'large' : 'normal',
  }
}

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
