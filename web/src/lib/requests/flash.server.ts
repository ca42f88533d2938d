import type { RequestEvent } from '@sveltejs/kit'

const NAME = 'flash'

/** Leaves one sentence for the next page (`Đã lưu kế hoạch`), shown there once. Call before `redirect`. */
export function leaveWord({ cookies, url }: RequestEvent, text: string): void {
  cookies.set(NAME, text, { path: '/', maxAge: 60, sameSite: 'lax', httpOnly: true, secure: url.protocol === 'https:' })
}

/** Takes the sentence left by the page before, if any. */
export function takeWord({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): string | null {
  const text = cookies.get(NAME)
  if (text === undefined) return null
  cookies.delete(NAME, { path: '/', secure: url.protocol === 'https:' })
  return text
}
