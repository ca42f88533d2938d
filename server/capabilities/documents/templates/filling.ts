import { type ReaderLimits, readApart, readerOf, type Source } from '#platform/reading/read-apart.ts'
import type { Fault } from './fault.ts'
import { type Shape, shapeOf, type Values } from './fields.ts'
import { houseExample, houseFields } from './house-fields.ts'
import type { DocumentKind } from './kind.ts'
import type { read as check } from './readers/check.ts'
import type { read as fill } from './readers/fill.ts'
import type { Marks, WordLimits } from './readers/word-file.ts'
import { type Content, contentParts, type Format } from './template.ts'

const checks: ReaderLimits = { lane: 'short', seconds: 30, answerBytes: 500_000 }
const fills: ReaderLimits = { lane: 'short', seconds: 60, answerBytes: 40_000_000 }
const checker = readerOf<typeof check>(new URL('./readers/check.ts', import.meta.url), checks)
const filler = readerOf<typeof fill>(new URL('./readers/fill.ts', import.meta.url), fills)
const limits: WordLimits = { entries: 2_000, unpacked: 60_000_000, marks: 2_000_000 }

const TAGS: Marks = { start: '{', end: '}' }
/** Number and day stand in a draft between these until it is numbered; no field's value may hold them. */
export const LATER: Marks = { start: '⟦', end: '⟧' }

/** A template as it is opened: a Word file's bytes, or the texts. */
export type Opened = { readonly format: Format; readonly source: Source }

export function openedTexts(content: Content): Opened {
  const texts = Object.fromEntries(contentParts.map((part) => [part, content[part]]))
  return { format: 'typst', source: new TextEncoder().encode(JSON.stringify(texts)) }
}

/** The types of all that a template of a kind may name. */
export function shapeFor({ fields }: Pick<DocumentKind, 'fields'>): Shape {
  return shapeOf({ ...houseFields, ...fields })
}

/** The values every template of a kind is tried and shown with. */
export function exampleFor({ example }: Pick<DocumentKind, 'example'>): Values {
  return { ...houseExample, ...example }
}

/**
 * Everything that is wrong with a template of that kind, looked at in a process apart.
 *
 * @throws Objection `documents.word_unreadable`, `documents.word_too_large`, `reading.…`
 */
export function faultsIn({ format, source }: Opened, kind: DocumentKind): Promise<Fault[]> {
  return readApart(checker, source, { format, shape: shapeFor(kind), example: exampleFor(kind), limits })
}

/**
 * A Word template filled, in a process apart.
 *
 * @throws Objection `documents.word_unreadable`, `documents.word_too_large`, `documents.does_not_fill`, `reading.…`
 */
export async function filledWord(source: Source, shape: Shape, values: Values, marks = TAGS): Promise<Uint8Array> {
  const filled = await readApart(filler, source, { format: 'docx', shape, values, marks, limits })
  if (!('docx' in filled)) throw new RangeError('a Word file comes back from one')
  return new Uint8Array(Buffer.from(filled.docx, 'base64'))
}

/** The texts of a typst template filled, in a process apart. @throws Objection `reading.…` */
export async function filledTexts(content: Content, shape: Shape, values: Values): Promise<Content> {
  const { source } = openedTexts(content)
  const filled = await readApart(filler, source, { format: 'typst', shape, values, marks: TAGS, limits })
  if (!('texts' in filled)) throw new RangeError('texts come back from texts')
  const { texts } = filled
  const text = (part: keyof Content): string => texts[part] ?? ''
  return {
    title: text('title'),
    abstract: text('abstract'),
    salutation: text('salutation'),
    body: text('body'),
    standing: text('standing'),
    recipients: text('recipients'),
  }
}
