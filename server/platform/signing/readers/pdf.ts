import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'
import { Objection } from '../../objection.ts'

/** A rectangle in points, from the lower left corner of its page. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A field of the form: its full name, what it is for, where its first widget stands (page from 1), whether it is filled. */
export type Field = {
  readonly name: string
  readonly kind: 'text' | 'signature' | 'other'
  readonly isFilled: boolean
  readonly page: number | null
  readonly rect: Rect | null
}
export type FoundField = Field & { readonly dict: PDFDict; readonly widgets: readonly PDFDict[] }

const MOST_FIELDS = 2_000
const DEEPEST = 20

export const name = (text: string): PDFName => PDFName.of(text)

/** @throws Objection `signing.encrypted`, `signing.unreadable` */
export async function openPdf(bytes: Uint8Array, options: { readonly update: boolean }): Promise<PDFDocument> {
  try {
    const doc = await PDFDocument.load(bytes, {
      updateMetadata: false,
      preserveXFA: true,
      forIncrementalUpdate: options.update,
    })
    if (doc.getPageCount() === 0) throw new RangeError('no page')
    return doc
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new Objection('signing.encrypted')
    throw new Objection('signing.unreadable')
  }
}

/** The fields of the form that end in a value, by their full names. @throws Objection `signing.unreadable` where they have no end */
export function fieldsIn(doc: PDFDocument): FoundField[] {
  const form = dictIn(doc.catalog, 'AcroForm')
  const pages = pagesOfWidgets(doc)
  const found: FoundField[] = []
  const walk = (object: PDFObject, path: string, inherited: string, depth: number): void => {
    const dict = doc.context.lookup(object)
    if (!(dict instanceof PDFDict)) return
    if (depth > DEEPEST || found.length >= MOST_FIELDS) throw new Objection('signing.unreadable')
    const own = textIn(dict, 'T')
    const full = own === null ? path : path === '' ? own : `${path}.${own}`
    const type = nameIn(dict, 'FT') ?? inherited
    const kids = arrayIn(dict, 'Kids')?.asArray() ?? []
    const isParent = kids.some((kid) => isField(doc.context.lookup(kid)))
    if (isParent) for (const kid of kids) walk(kid, full, type, depth + 1)
    else found.push(fieldOf(doc, dict, { full, type, kids, pages }))
  }
  for (const object of (form && arrayIn(form, 'Fields')?.asArray()) ?? []) walk(object, '', '', 0)
  return found
}

type About = {
  readonly full: string
  readonly type: string
  readonly kids: readonly PDFObject[]
  readonly pages: ReadonlyMap<PDFDict, number>
}

function fieldOf(doc: PDFDocument, dict: PDFDict, { full, type, kids, pages }: About): FoundField {
  const own = kids.flatMap((kid) => {
    const widget = doc.context.lookup(kid)
    return widget instanceof PDFDict ? [widget] : []
  })
  const widgets = own.length > 0 ? own : [dict]
  const [widget = dict] = widgets
  const value = dict.lookup(name('V'))
  const isEmptyText = (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText() === ''
  return {
    name: full,
    kind: type === 'Sig' ? 'signature' : type === 'Tx' ? 'text' : 'other',
    isFilled: value !== undefined && !isEmptyText,
    page: pages.get(widget) ?? null,
    rect: rectIn(widget),
    dict,
    widgets,
  }
}

const isField = (object: PDFObject | undefined): boolean => object instanceof PDFDict && object.has(name('T'))

/** On which page a widget stands, by the pages' own lists: what a widget says of its page is not asked. */
function pagesOfWidgets(doc: PDFDocument): Map<PDFDict, number> {
  const found = new Map<PDFDict, number>()
  for (const [index, page] of doc.getPages().entries())
    for (const object of arrayIn(page.node, 'Annots')?.asArray() ?? []) {
      const annotation = doc.context.lookup(object)
      if (annotation instanceof PDFDict) found.set(annotation, index + 1)
    }
  return found
}

export function rectIn(dict: PDFDict): Rect | null {
  const numbers = numbersIn(dict, 'Rect')
  if (numbers.length !== 4) return null
  const [a = 0, b = 0, c = 0, d = 0] = numbers
  return { x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) }
}

export const numbersIn = (dict: PDFDict, key: string): number[] =>
  (arrayIn(dict, key)?.asArray() ?? []).flatMap((one) => {
    const number = dict.context.lookup(one)
    return number instanceof PDFNumber ? [number.asNumber()] : []
  })

export function dictIn(dict: PDFDict, key: string): PDFDict | null {
  const found = dict.lookup(name(key))
  return found instanceof PDFDict ? found : null
}

export function arrayIn(dict: PDFDict, key: string): PDFArray | null {
  const found = dict.lookup(name(key))
  return found instanceof PDFArray ? found : null
}

export function nameIn(dict: PDFDict, key: string): string | null {
  const found = dict.lookup(name(key))
  return found instanceof PDFName ? found.decodeText() : null
}

/** A text as people read it (NFC); null where there is none or it cannot be read. */
export function textIn(dict: PDFDict, key: string): string | null {
  const found = dict.lookup(name(key))
  if (!(found instanceof PDFString || found instanceof PDFHexString)) return null
  try {
    return found.decodeText().normalize('NFC')
  } catch {
    return null
  }
}
