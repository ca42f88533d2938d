import type { Cookies } from '@sveltejs/kit'

/** Copies every cookie that the API sets to the browser's answer, with its own attributes. */
export function copyCookies(from: Response, to: Cookies): void {
  for (const line of from.headers.getSetCookie()) {
    const cookie = readSetCookie(line)
    if (cookie) to.set(cookie.name, cookie.value, { ...cookie.options, encode: (text) => text })
  }
}

type Options = NonNullable<Parameters<Cookies['set']>[2]>

/** Reads one `Set-Cookie` line (RFC 6265 section 5.2); the value stays as it was sent. */
export function readSetCookie(line: string): { name: string; value: string; options: Options } | null {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  if (at < 1) return null
  const options: Options = { path: '/', httpOnly: false, secure: false }
  for (const attribute of attributes) {
    const [name = '', ...rest] = attribute.trim().split('=')
    apply(options, name.toLowerCase(), rest.join('='))
  }
  return { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim(), options }
}

function apply(options: Options, name: string, value: string): void {
  if (name === 'path' && value) options.path = value
  if (name === 'domain' && value) options.domain = value
  if (name === 'expires') options.expires = new Date(value)
  if (name === 'max-age') options.maxAge = Number(value)
  if (name === 'httponly') options.httpOnly = true
  if (name === 'secure') options.secure = true
  if (name === 'partitioned') options.partitioned = true
  if (name === 'samesite') options.sameSite = siteOf(value)
}

function siteOf(value: string): 'strict' | 'lax' | 'none' {
  const lower = value.toLowerCase()
  return lower === 'strict' || lower === 'none' ? lower : 'lax'
}
