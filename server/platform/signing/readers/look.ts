import { type Field, fieldsIn, openPdf } from './pdf.ts'

export type Page = { readonly width: number; readonly height: number }
export type Look = { readonly pages: readonly Page[]; readonly fields: readonly Field[] }

/** What a file offers to who signs it: its pages (points) and the fields of its form. */
export async function read(bytes: Uint8Array, _given: null): Promise<Look> {
  const doc = await openPdf(bytes, { update: false })
  return {
    pages: doc.getPages().map((page) => page.getSize()),
    fields: fieldsIn(doc).map(({ name, kind, isFilled, page, rect }) => ({ name, kind, isFilled, page, rect })),
  }
}
