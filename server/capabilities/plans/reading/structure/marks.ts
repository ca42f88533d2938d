/** The number or sign a line begins with: `I.`, `1-`, `1.2.`, `đ)`, `-`, `Điều 3.` */

export type MarkKind =
  | 'part'
  | 'article'
  | 'roman'
  | 'capital'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'bracket'
  | 'bullet'
  | 'plus'
/** `text` as printed; `length` up to the first character of what follows; `value` counts from 1, null for signs. */
export type Mark = { kind: MarkKind; text: string; length: number; value: number | null }

const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

const patterns: readonly (readonly [MarkKind, RegExp])[] = [
  [
    'part',
    /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVX]+|\d{1,2})(?:[.:]|\s*[-–])?(?=\s|$)/u,
  ],
  ['article', /^(?:Điều|ĐIỀU)\s+\d{1,3}(?:[.:]|(?=\s+\p{Lu}))/u],
  ['decimal', /^\d{1,2}(?:\.\d{1,2}){1,3}(?:[.)]|\s*[-–](?!\s*\d))?(?=\s)/],
  ['number', /^\d{1,3}(?:\/(?=\s)|[.)]|\s?[-–])(?=\s|\p{L})/u],
  ['roman', /^[IVX]{1,6}(?:\/(?=\s)|[.)]|\s?[-–])(?=\s|\p{L})/u],
  ['capital', /^[A-ZĐ][.)](?=\s)/],
  ['roman', /^[IVX]{1,6}(?=\s\p{Lu}{2,}(?:\s|$))/u],
  ['number', /^[1-9]\d?(?=\s\p{Lu}\p{Ll}+\s)/u],
  ['letter', /^(?:[a-zđ])(?:[).]|\s?[-–])(?=\s|\p{L})/u],
  ['bracket', /^\([\da-zđ]{1,2}\)(?=\s|\p{L})/u],
  ['bullet', /^[-–—•●▪■◦*](?=\s|\p{L}|\d{1,3}\s*%)/u],
  ['plus', /^[+](?=\s|\p{L})/u],
]

export function markOf(text: string): Mark | null {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text)
    if (!found || isDateOrNumber(kind, text, found[0].length)) continue
    const rest = /^\s*/.exec(text.slice(found[0].length))?.[0].length ?? 0
    return { kind, text: found[0].trim(), length: found[0].length + rest, value: countIn(kind, found[0]) }
  }
  return null
}

/** A cell that holds a number and nothing else: `I`, `1`, `2.`, `a)`, `1.1`. */
export function bareMarkOf(text: string): Mark | null {
  const kind = bareKindOf(text)
  return kind && { kind, text, length: text.length, value: countIn(kind, text) }
}

function bareKindOf(text: string): MarkKind | null {
  if (/^\d{1,3}[.)]?$/.test(text)) return 'number'
  if (/^[IVX]{1,6}[.)]?$/.test(text)) return 'roman'
  if (/^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?$/.test(text)) return 'decimal'
  if (/^[A-ZĐ][.)]?$/.test(text)) return 'capital'
  return /^[a-zđ][.)]?$/.test(text) ? 'letter' : null
}

/** `5 - 10%` begins no list; `2- 90%` does. */
function isDateOrNumber(kind: MarkKind, text: string, length: number): boolean {
  return kind === 'number' && /^\d+\s[-–]$/.test(text.slice(0, length)) && /^\s*\d/.test(text.slice(length))
}

function countIn(kind: MarkKind, text: string): number | null {
  if (kind === 'number') return Number.parseInt(text, 10)
  if (kind === 'article') return Number.parseInt(text.replace(/\D+/, ''), 10)
  if (kind === 'roman') return romanValue(text.replace(/[^IVX]/g, ''))
  if (kind === 'letter') return LETTERS.indexOf(text[0] ?? '') + 1 || null
  return null
}

export function romanValue(text: string): number {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10 }
  return [...text].reduce((sum, sign, index) => {
    const here = worth[sign] ?? 0
    return sum + (here < (worth[text[index + 1] ?? ''] ?? 0) ? -here : here)
  }, 0)
}
