import { type PDFArray, PDFDict, type PDFDocument, PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import { addField } from './form.ts'
import { arrayIn, dictIn, fieldsIn, name, openPdf, type Rect, rectIn } from './pdf.ts'
import { appendedTo, saveUpdate } from './update.ts'

export type LaidField = {
  readonly name: string
  readonly kind: 'text' | 'signature'
  readonly page: number
  readonly rect: Rect
}
export type Laid = { readonly appended: string; readonly fields: readonly LaidField[] }

const PLACE = /^https:\/\/(field|signature)\.opencchc\.invalid\/([\w-]{1,60})\/?$/

/**
 * Makes empty fields of the links that a template left where they are to stand: `https://field.opencchc.invalid/number`
 * becomes the text field `number`, `https://signature.opencchc.invalid/head` the signature field `head`. The first link
 * of a name counts; a field that is there already stays.
 */
export async function read(bytes: Uint8Array, _given: null): Promise<Laid> {
  const doc = await openPdf(bytes, { update: true })
  const known = new Set(fieldsIn(doc).map((field) => field.name))
  const fields: LaidField[] = []
  for (const [index, page] of doc.getPages().entries()) {
    const annotations = arrayIn(page.node, 'Annots')
    const places = annotations ? placesIn(doc, annotations) : []
    if (!annotations || places.length === 0) continue
    const others = annotations.asArray().filter((one) => !places.some(({ object }) => object === one))
    page.node.set(name('Annots'), doc.context.obj(others))
    for (const { kind, field, rect } of places) {
      if (known.has(field)) continue
      known.add(field)
      addField(doc, { name: field, kind, page: index + 1, rect })
      fields.push({ name: field, kind, page: index + 1, rect })
    }
  }
  if (fields.length === 0) return { appended: '', fields }
  return { appended: appendedTo(bytes, await saveUpdate(doc, bytes)).toString('base64'), fields }
}

type Place = {
  readonly object: PDFObject
  readonly kind: 'text' | 'signature'
  readonly field: string
  readonly rect: Rect
}

function placesIn(doc: PDFDocument, annotations: PDFArray): Place[] {
  return annotations.asArray().flatMap((object) => {
    const link = doc.context.lookup(object)
    const action = link instanceof PDFDict ? dictIn(link, 'A') : null
    const address = action?.lookup(name('URI'))
    const text = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : ''
    const [, kind, field] = PLACE.exec(text) ?? []
    const rect = link instanceof PDFDict ? rectIn(link) : null
    return field && rect ? [{ object, kind: kind === 'field' ? 'text' : 'signature', field, rect }] : []
  })
}
