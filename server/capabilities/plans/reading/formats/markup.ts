/**
 * A forgiving tokenizer for HTML and XML, one pass over the text: no tree, nothing fetched, no entity expanded that is
 * not one character.
 */
export type Token =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const SKIPPED = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'title'])

export function* tokensOf(markup: string, isHtml: boolean): Generator<Token> {
  let at = 0
  const unclosed = new Set<string>()
  while (at < markup.length) {
    const less = markup.indexOf('<', at)
    if (less !== at) yield { kind: 'text', text: decoded(markup.slice(at, less < 0 ? undefined : less)) }
    if (less < 0) return
    const tag = tagAt(markup, less)
    at = tag.next
    if (!tag.token) continue
    if (isHtml && tag.token.kind === 'open' && SKIPPED.has(tag.token.name) && !tag.token.empty) {
      at = afterClosing(markup, at, tag.token.name, unclosed)
    } else yield tag.token
  }
}

function tagAt(markup: string, less: number): { token: Token | null; next: number } {
  if (markup.startsWith('<!--', less)) return { token: null, next: after(markup, '-->', less + 4) }
  if (markup.startsWith('<![CDATA[', less)) {
    const end = after(markup, ']]>', less)
    return { token: { kind: 'text', text: markup.slice(less + 9, end - 3) }, next: end }
  }
  const sign = markup[less + 1] ?? ''
  if (sign === '!' || sign === '?') return { token: null, next: after(markup, '>', less) }
  if (!/[a-zA-Z/]/.test(sign)) return { token: { kind: 'text', text: '<' }, next: less + 1 }
  const end = after(markup, '>', less)
  return { token: tokenOf(markup.slice(less + 1, end - 1)), next: end }
}

function tokenOf(inside: string): Token {
  const closing = inside.startsWith('/')
  const name = /^\/?([^\s/>]*)/.exec(inside)?.[1]?.toLowerCase() ?? ''
  if (closing) return { kind: 'close', name }
  return { kind: 'open', name, attributes: inside.slice(name.length), empty: inside.endsWith('/') }
}

function after(markup: string, end: string, from: number): number {
  const found = markup.indexOf(end, from)
  return found < 0 ? markup.length : found + end.length
}

/** Past the end of a skipped element. One that nothing closes from here on is not looked for again. */
function afterClosing(markup: string, from: number, name: string, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from
  const closing = new RegExp(`</${name}\\b`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(markup)
  if (found) return after(markup, '>', found.index)
  unclosed.add(name)
  return from
}

/** The value of an attribute, null where it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(attributes)
  return found?.[1] ? decoded(found[1].replace(/^["']|["']$/g, '')) : null
}

export function countOf(attributes: string, name: string, most: number): number {
  const found = Number.parseInt(attributeOf(attributes, name) ?? '1', 10)
  return Number.isFinite(found) && found > 0 ? Math.min(found, most) : 1
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  laquo: '«',
  raquo: '»',
  sect: '§',
  deg: '°',
  ge: '≥',
  le: '≤',
  times: '×',
  divide: '÷',
  eth: 'đ',
  ETH: 'Đ',
}
const accents: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => characterOf(name) ?? whole)
}

function characterOf(name: string): string | null {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
  }
  const accent = accents[name.slice(1)]
  return named[name] ?? (accent ? (name[0] ?? '') + accent : null)
}
