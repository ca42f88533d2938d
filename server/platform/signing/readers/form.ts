import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { Objection } from '../../objection.ts'
import { arrayIn, dictIn, name, type Rect } from './pdf.ts'

export type NewField = {
  readonly name: string
  readonly kind: 'text' | 'signature'
  /** From 1. */
  readonly page: number
  readonly rect: Rect
}

const PRINT = 4
const LOCKED = 128
const READ_ONLY = 1
/** SignaturesExist and AppendOnly: a reader then adds to the file and never writes it anew. */
const SIGNED_APPEND_ONLY = 3

/** An empty field on its page; nobody types into it, the program fills it. @throws Objection `signing.no_such_page` */
export function addField(doc: PDFDocument, { name: text, kind, page: number, rect }: NewField): PDFDict {
  const page = doc.getPages()[number - 1]
  if (!page) throw new Objection('signing.no_such_page', { page: number })
  const isText = kind === 'text'
  const dict = doc.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: isText ? 'Tx' : 'Sig',
    T: PDFHexString.fromText(text),
    F: PRINT + LOCKED,
    Rect: [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height],
    P: page.ref,
    ...(isText ? { Ff: READ_ONLY, DA: PDFString.of('/Helv 12 Tf 0 g') } : {}),
  })
  const ref = doc.context.register(dict)
  const annotations = arrayIn(page.node, 'Annots')
  if (annotations) annotations.push(ref)
  else page.node.set(name('Annots'), doc.context.obj([ref]))
  const form = formOf(doc)
  const fields = arrayIn(form, 'Fields')
  if (fields) fields.push(ref)
  else form.set(name('Fields'), doc.context.obj([ref]))
  return dict
}

/** Says that the file holds signatures. */
export function markSigned(doc: PDFDocument): void {
  const form = formOf(doc)
  const flags = form.lookup(name('SigFlags'))
  if (!(flags instanceof PDFNumber && flags.asNumber() === SIGNED_APPEND_ONLY))
    form.set(name('SigFlags'), PDFNumber.of(SIGNED_APPEND_ONLY))
}

/** What is seen where a field stands: the one page of a PDF of our own. */
export async function drawnFrom(doc: PDFDocument, pdf: string): Promise<PDFRef> {
  const [page] = await doc.embedPdf(Buffer.from(pdf, 'base64'))
  if (!page) throw new RangeError('a drawing has a page')
  await page.embed()
  return page.ref
}

export function setDrawing(doc: PDFDocument, widget: PDFDict, drawing: PDFRef | null): void {
  const seen =
    drawing ?? doc.context.register(doc.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] }))
  widget.set(name('AP'), doc.context.obj({ N: seen }))
}

function formOf(doc: PDFDocument): PDFDict {
  const found = dictIn(doc.catalog, 'AcroForm')
  if (found) return found
  const helvetica = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }
  const font = doc.context.register(doc.context.obj(helvetica))
  const form = doc.context.obj({ Fields: [], DR: { Font: { Helv: font } }, DA: PDFString.of('/Helv 12 Tf 0 g') })
  doc.catalog.set(PDFName.of('AcroForm'), doc.context.register(form))
  return form
}
