/** A web page: what a browser would show, in reading order. Nothing is fetched and nothing runs. */

import { markOf } from '../structure/marks.ts'
import { Builder } from './builder.ts'
import { cleaned } from './clean.ts'
import { paragraphsOf } from './lines.ts'
import { attributeOf, countOf, type Token, tokensOf } from './markup.ts'
import type { RawDocument } from './raw.ts'
import { romanOf } from './word-numbering.ts'

const BREAKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table thead tbody tfoot tr td th section article header footer main blockquote pre center caption hr'.split(
    ' ',
  ),
)
const MOST_SPAN = 200

const BREAK = '\u2028'

/** A line break of the source may only be a wrapped line; a `<br>` is meant, unless the sentence goes on after it. */
function paragraphsIn(text: string): string[] {
  const meant = text.split(BREAK).flatMap((part) =>
    paragraphsOf(
      part
        .split(/\r\n|\r|\n/)
        .map(cleaned)
        .filter(Boolean),
      true,
    ),
  )
  return paragraphsOf(meant, false)
}

type Item = { list: string; at: number; sign: string }

export function readHtml(markup: string): RawDocument {
  const builder = new Builder()
  const lists: Item[] = []
  let open: string[] = []
  let heading = false
  let mark = ''
  const flush = () => {
    const texts = paragraphsIn(open.join(''))
    open = []
    for (const text of texts) {
      builder.paragraph(mark && !markOf(text) ? `${mark} ${text}` : text, heading)
      mark = ''
    }
  }
  for (const token of tokensOf(markup, true)) {
    if (token.kind === 'text') {
      open.push(token.text)
      continue
    }
    if (token.name === 'br') open.push(BREAK)
    if (!BREAKS.has(token.name)) continue
    flush()
    heading = /^h[1-6]$/.test(token.name) ? token.kind === 'open' : heading && token.kind === 'open'
    if (token.name === 'ul' || token.name === 'ol') listed(lists, token)
    if (token.name === 'li' && token.kind === 'open') mark = nextMark(lists)
    if (token.name === 'li' && token.kind === 'close') mark = ''
    tabled(builder, token)
  }
  flush()
  return builder.close()
}

function tabled(builder: Builder, token: Token): void {
  if (token.kind === 'text') return
  if (token.name === 'table') {
    if (token.kind === 'open') builder.openTable()
    else builder.closeTable()
  }
  if (token.kind !== 'open' || builder.depth === 0) return
  if (token.name === 'tr') builder.openRow()
  if (token.name === 'td' || token.name === 'th') {
    builder.openCell(countOf(token.attributes, 'colspan', MOST_SPAN), countOf(token.attributes, 'rowspan', MOST_SPAN))
  }
}

function listed(lists: Item[], token: Token): void {
  if (token.kind === 'close') lists.pop()
  if (token.kind !== 'open') return
  const start = countOf(token.attributes, 'start', 10_000)
  lists.push({ list: token.name, at: start - 1, sign: attributeOf(token.attributes, 'type') ?? '1' })
}

function nextMark(lists: readonly Item[]): string {
  const list = lists.at(-1)
  if (!list || list.list === 'ul') return list ? '-' : ''
  list.at++
  return printedMark(list.sign, list.at)
}

/** The number a browser or Word would print: `1.`, `a)`, `I.`. */
export function printedMark(sign: string, value: number): string {
  if (sign === 'a') return `${'abcdefghijklmnopqrstuvwxyz'[(value - 1) % 26]})`
  if (sign === 'A') return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(value - 1) % 26]}.`
  if (sign === 'I' || sign === 'i') return `${romanOf(value)}.`
  return `${value}.`
}
