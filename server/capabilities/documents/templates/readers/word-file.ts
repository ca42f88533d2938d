/** A Word file as a template: opened within limits, its paragraphs read, its tags filled. */
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { Objection } from '#platform/objection.ts'
import { entriesOf, entryCount, unpacked } from '#platform/reading/zip.ts'
import { parser } from './expressions.ts'
import type { Paragraph } from './tags.ts'

/** What is looked at before anything is made of it: parts of the zip, bytes unpacked, marks (`<`) of all XML together. */
export type WordLimits = { readonly entries: number; readonly unpacked: number; readonly marks: number }

const PARTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
/** Where fields are not filled: a link goes where the file says, and notes at the end stay as they are. */
const LINKS = /^word\/_rels\/.*\.rels$/
const TARGET = /\sTarget="([^"]*(?:\{|%7B)[^"]*)"/gi

/** @throws Objection `documents.word_unreadable`, `documents.word_too_large` */
export function openWord(bytes: Uint8Array, limits: WordLimits): PizZip {
  const count = entryCount(bytes)
  const entries = entriesOf(bytes)
  if (count === null || !entries) throw new Objection('documents.word_unreadable')
  const size = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0)
  if (count > limits.entries || size > limits.unpacked) throw new Objection('documents.word_too_large')
  let marks = 0
  for (const entry of entries.values()) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue
    const xml = unpacked(bytes, entry, entry.size)
    if (!xml) throw new Objection('documents.word_unreadable')
    for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) marks += 1
    if (marks > limits.marks) throw new Objection('documents.word_too_large')
  }
  try {
    const zip = new PizZip(bytes)
    if (zip.file('word/document.xml')) return zip
  } catch {}
  throw new Objection('documents.word_unreadable')
}

/** The paragraphs of body, headers, footers and notes, and the targets of links that hold a brace, as they read. A text box inside of one is a paragraph of its own. */
export function paragraphsIn(zip: PizZip): Paragraph[] {
  const names = Object.keys(zip.files).sort()
  const textOf = (name: string): string => zip.file(name)?.asText() ?? ''
  const links = names
    .filter((name) => LINKS.test(name))
    .flatMap((name) => [...textOf(name).matchAll(TARGET)])
    .map(([, target = ''], n) => ({
      part: 'link',
      n: n + 1,
      text: decoded(target).replace(/%7B/gi, '{').replace(/%7D/gi, '}'),
    }))
  return [
    ...names.filter((name) => PARTS.test(name)).flatMap((name) => paragraphsOf(textOf(name), partOf(name))),
    ...links,
  ]
}

function partOf(name: string): string {
  if (name.includes('header')) return 'header'
  if (name.includes('footer')) return 'footer'
  if (name.includes('endnotes')) return 'endnotes'
  return name.includes('notes') ? 'notes' : 'body'
}

function paragraphsOf(xml: string, part: string): Paragraph[] {
  const found: { part: string; n: number; text: string }[] = []
  const inside: { part: string; n: number; text: string }[] = []
  for (const [token, , text] of xml.matchAll(/<w:p(\s[^>]*[^/])?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)) {
    if (token === '</w:p>') inside.pop()
    else if (token.startsWith('<w:p')) {
      const paragraph = { part, n: found.length + 1, text: '' }
      found.push(paragraph)
      inside.push(paragraph)
    } else {
      const last = inside.at(-1)
      if (last) last.text += decoded(text ?? '')
    }
  }
  return found
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** `marks`: what stands around a tag. Number and day are filled later than the rest, so they have marks of their own. */
export type Marks = { readonly start: string; readonly end: string }

/** The file with its tags filled. @throws what docxtemplater objects to, every fault at once */
export function fillWord(zip: PizZip, values: object, delimiters: Marks): Uint8Array {
  const filled = new Docxtemplater(zip, {
    parser,
    delimiters,
    errorLogging: false,
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
  })
  filled.render(values)
  return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}
