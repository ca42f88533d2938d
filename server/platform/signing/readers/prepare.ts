import { PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFInvalidObject } from '@cantoo/pdf-lib'
import { Objection } from '../../objection.ts'
import { addField, drawnFrom, markSigned, setDrawing } from './form.ts'
import { arrayIn, dictIn, type FoundField, fieldsIn, name, openPdf, type Rect } from './pdf.ts'
import { appendedTo, saveUpdate } from './update.ts'

/** A text for a field of the form, and how it looks there (a one-page PDF, base64). */
export type Filling = { readonly field: string; readonly text: string; readonly drawing: string }

export type Preparation = {
  readonly field: string
  /** Where a field that is not there yet is to stand; null: nowhere to be seen. */
  readonly place: { readonly page: number; readonly rect: Rect } | null
  readonly drawing: string | null
  readonly name: string
  readonly reason: string | null
  readonly location: string | null
  /** As PDF writes it, `D:20261130171500+07'00'`. */
  readonly at: string
  /** How many bytes the signature may take. */
  readonly room: number
  readonly fillings: readonly Filling[]
  /** What every page is marked with, as large as a page; null where the signature binds. */
  readonly trial: string | null
}

/** What is added to the file, and where in the whole the signature’s hexadecimal digits go, `<` and `>` around them. */
export type PreparedUpdate = { readonly appended: string; readonly from: number; readonly to: number }

const TRIAL = 'OpenCCHCTrial'
const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 }

/**
 * The incremental update that holds a signature’s place: fields filled, the mark drawn, ByteRange written.
 *
 * @throws Objection `signing.encrypted`, `signing.unreadable`, `signing.field_signed`, `signing.field_unknown`,
 *   `signing.field_filled`, `signing.no_such_page`, `signing.closed_by_certification`, `signing.trial_after_signature`
 */
export async function read(bytes: Uint8Array, given: Preparation): Promise<PreparedUpdate> {
  const doc = await openPdf(bytes, { update: true })
  const fields = fieldsIn(doc)
  stopIfClosed(doc)
  if (given.trial) await markTrial(doc, fields, given.trial)
  for (const filling of given.fillings) await fill(doc, fields, filling)
  const { dict, widget } = signatureField(doc, fields, given)
  setDrawing(doc, widget, given.drawing ? await drawnFrom(doc, given.drawing) : null)
  // Written as it stands, and never into a compressed stream: its bytes must be found and covered.
  dict.set(name('V'), doc.context.register(PDFInvalidObject.of(Buffer.from(dictionaryText(given), 'latin1'))))
  markSigned(doc)
  const added = appendedTo(bytes, await saveUpdate(doc, bytes))
  return withRange(added, bytes.length, given.room)
}

function signatureField(doc: PDFDocument, fields: readonly FoundField[], { field, place }: Preparation) {
  const found = fields.find((one) => one.name === field)
  if (found && (found.kind !== 'signature' || found.isFilled)) throw new Objection('signing.field_signed')
  if (found) return { dict: found.dict, widget: found.widgets[0] ?? found.dict }
  const { page, rect } = place ?? { page: 1, rect: NOWHERE }
  const dict = addField(doc, { name: field, kind: 'signature', page, rect })
  return { dict, widget: dict }
}

async function fill(doc: PDFDocument, fields: readonly FoundField[], { field, text, drawing }: Filling): Promise<void> {
  const found = fields.find((one) => one.name === field && one.kind === 'text')
  if (!found) throw new Objection('signing.field_unknown')
  if (found.isFilled) throw new Objection('signing.field_filled')
  found.dict.set(name('V'), PDFHexString.fromText(text))
  const drawn = await drawnFrom(doc, drawing)
  for (const widget of found.widgets) setDrawing(doc, widget, drawn)
}

/** A certified file may say that nothing at all is to be added. */
function stopIfClosed(doc: PDFDocument): void {
  const certification = dictIn(dictIn(doc.catalog, 'Perms') ?? doc.catalog, 'DocMDP')
  const references = (certification && arrayIn(certification, 'Reference')?.asArray()) ?? []
  for (const one of references) {
    const reference = doc.context.lookup(one)
    const allowed = reference instanceof PDFDict ? dictIn(reference, 'TransformParams')?.lookup(name('P')) : undefined
    if (String(allowed) === '1') throw new Objection('signing.closed_by_certification')
  }
}

async function markTrial(doc: PDFDocument, fields: readonly FoundField[], drawing: string): Promise<void> {
  const bare = doc.getPages().filter((page) => !page.node.has(name(TRIAL)))
  if (bare.length === 0) return
  if (fields.some(({ kind, isFilled }) => kind === 'signature' && isFilled))
    throw new Objection('signing.trial_after_signature')
  const [mark] = await doc.embedPdf(Buffer.from(drawing, 'base64'))
  if (!mark) throw new RangeError('a drawing has a page')
  for (const page of bare) {
    const { x, y, width, height } = page.getCropBox()
    page.drawPage(mark, { x, y, width, height })
    page.node.set(name(TRIAL), PDFBool.True)
  }
}

const text = (value: string): string => PDFHexString.fromText(value).toString()

function dictionaryText({ name: signer, reason, location, at, room }: Preparation): string {
  const said = [
    `/Name ${text(signer)}`,
    ...(reason ? [`/Reason ${text(reason)}`] : []),
    ...(location ? [`/Location ${text(location)}`] : []),
  ]
  return `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n${BYTE_RANGE}\n/Contents <${'0'.repeat(room * 2)}>\n/M (${at})\n${said.join('\n')}\n>>`
}

const BYTE_RANGE = `/ByteRange [0 ${'9'.repeat(10)} ${'9'.repeat(10)} ${'9'.repeat(10)}]`

function withRange(added: Buffer, before: number, room: number): PreparedUpdate {
  const range = added.indexOf(BYTE_RANGE)
  const from = added.indexOf(`<${'0'.repeat(room * 2)}>`, range)
  if (range < 0 || from < 0) throw new RangeError('a signature has its place')
  const to = from + room * 2 + 2
  const numbers = [before + from, before + to, added.length - to]
  added.write(`/ByteRange [0 ${numbers.join(' ')}`.padEnd(BYTE_RANGE.length - 1), range, 'latin1')
  return { appended: added.toString('base64'), from: before + from, to: before + to }
}
