import type { RequestEvent } from '@sveltejs/kit'
import { isLocale, type Locale } from '../language.ts'

type Preferences = { locale: Locale; type: 'normal' | 'large' }
const YEAR = 31_536_000

/** Language and type size: what the address says (`?lang=en`, `?type=large`, kept for a year), else cookie; Vietnamese until somebody chooses, whatever the browser was bought with. */
export function preferences({ url, cookies }: RequestEvent): Preferences {
  const lang = url.searchParams.get('lang')
  const type = url.searchParams.get('type')
  const keep = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure: url.protocol === 'https:' } as const
  if (isLocale(lang)) cookies.set('language', lang, keep)
  if (type === 'large' || type === 'normal') cookies.set('type', type, keep)
  const kept = cookies.get('language')
  return {
    locale: isLocale(kept) ? kept : 'vi',
    type: cookies.get('type') === 'large' ? 'large' : 'normal',
  }
}
