/**
 * A Word file (.docx), read from its own XML: numbers Word prints by itself, merged cells, and changes still tracked
 * (insertions are taken as accepted, deletions as gone, and both are reported).
 */

import { entriesOf, unpacked } from '#platform/reading/zip.ts'
import { markOf } from '../structure/marks.ts'
import { Builder } from './builder.ts'
import { cleaned } from './clean.ts'
import { attributeOf, countOf, type Token, tokensOf } from './markup.ts'
import { nothingRead, type RawDocument } from './raw.ts'
import { type Numbering, numberingFrom } from './word-numbering.ts'

/** Five hundred pages are some 30 MB of XML. */
const MOST_XML = 80_000_000

export function readWord(bytes: Uint8Array): RawDocument {
  const entries = entriesOf(bytes)
  const main = entries?.get('word/document.xml')
  if (!entries) return nothingRead('plans.reading_damaged', { format: 'docx' })
  if (!main) return nothingRead('plans.reading_format_unknown', { format: 'zip' })
  if (main.encrypted) return nothingRead('plans.reading_encrypted', { format: 'docx' })
  if (main.size > MOST_XML) return nothingRead('plans.reading_too_large', { megabytes: Math.round(main.size / 1e6) })
  const xml = unpacked(bytes, main, MOST_XML)
  if (!xml) return nothingRead('plans.reading_damaged', { format: 'docx' })
  const numbers = entries.get('word/numbering.xml')
  const numbering = numbers && unpacked(bytes, numbers, MOST_XML)
  const decoder = new TextDecoder()
  return readWordXml(decoder.decode(xml), numberingFrom(numbering ? decoder.decode(numbering) : ''))
}

/** What is open while the XML streams by. */
type State = {
  text: string[]
  collecting: boolean
  style: string
  list: { id: string; level: number } | null
  deleted: number
  fallback: number
  inserted: number
  removed: number
  cell: { width: number; goesOn: boolean; opened: boolean } | null
}

export function readWordXml(xml: string, numbering: Numbering): RawDocument {
  const builder = new Builder()
  const state: State = {
    text: [],
    collecting: false,
    style: '',
    list: null,
    deleted: 0,
    fallback: 0,
    inserted: 0,
    removed: 0,
    cell: null,
  }
  for (const token of tokensOf(xml, false)) {
    if (token.kind === 'text') {
      if (state.collecting && state.deleted + state.fallback === 0) state.text.push(token.text)
    } else if (token.kind === 'open') opened(builder, state, token)
    else closed(builder, state, token.name, numbering)
  }
  endParagraph(builder, state, numbering)
  const { inserted, removed } = state
  if (inserted + removed > 0) builder.find('plans.reading_tracked_changes', { inserted, deleted: removed })
  return builder.close()
}

function opened(builder: Builder, state: State, token: Token & { kind: 'open' }): void {
  const value = () => attributeOf(token.attributes, 'w:val') ?? ''
  switch (token.name) {
    case 'w:t':
      state.collecting = !token.empty
      break
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      state.text.push(' ')
      break
    case 'w:nobreakhyphen':
      state.text.push('-')
      break
    case 'w:pstyle':
      state.style = value()
      break
    case 'w:numid':
      state.list = { id: value(), level: state.list?.level ?? 0 }
      break
    case 'w:ilvl':
      state.list = { id: state.list?.id ?? '', level: Number.parseInt(value(), 10) || 0 }
      break
    case 'mc:fallback':
      if (!token.empty) state.fallback++
      break
    case 'w:ins':
    case 'w:moveto':
      state.inserted++
      break
    case 'w:del':
    case 'w:movefrom':
      state.removed++
      if (!token.empty) state.deleted++
      break
    default:
      openedTable(builder, state, token, value)
  }
}

function openedTable(builder: Builder, state: State, token: Token & { kind: 'open' }, value: () => string): void {
  if (token.name === 'w:tbl') {
    openCell(builder, state)
    builder.openTable()
  }
  if (token.name === 'w:tr') builder.openRow()
  if (token.name === 'w:tc') state.cell = { width: 1, goesOn: false, opened: false }
  if (!state.cell) return
  if (token.name === 'w:gridspan') state.cell.width = countOf(token.attributes, 'w:val', 200)
  if (token.name === 'w:vmerge') state.cell.goesOn = value() !== 'restart'
}

function openCell(builder: Builder, state: State): void {
  if (!state.cell || state.cell.opened) return
  state.cell.opened = true
  builder.openCell(state.cell.width, 1, state.cell.goesOn)
}

function closed(builder: Builder, state: State, name: string, numbering: Numbering): void {
  if (name === 'w:t') state.collecting = false
  else if (name === 'w:p') endParagraph(builder, state, numbering)
  else if (name === 'mc:fallback') state.fallback = Math.max(0, state.fallback - 1)
  else if (name === 'w:del' || name === 'w:movefrom') state.deleted = Math.max(0, state.deleted - 1)
  else if (name === 'w:tc') {
    openCell(builder, state)
    state.cell = null
  } else if (name === 'w:tbl') builder.closeTable()
}

function endParagraph(builder: Builder, state: State, numbering: Numbering): void {
  openCell(builder, state)
  const text = cleaned(state.text.join(''))
  const mark = state.list && text && !markOf(text) ? numbering.next(state.list.id, state.list.level) : null
  builder.paragraph(mark ? `${mark} ${text}` : text, /^(?:heading|title|tiu)/i.test(state.style))
  state.text = []
  state.style = ''
  state.list = null
}
