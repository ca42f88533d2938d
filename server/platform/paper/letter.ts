import type { Day } from '../time.ts'
import type { Printable } from './print.ts'

export type Paper = 'a4' | 'a5' | '80mm'
/**
 * In whose place somebody signs (NĐ 30/2020/NĐ-CP, phụ lục I): for the collective, for the head as deputy, by order,
 * by authority, acting (chưa kiểm chứng).
 */
export type Standing = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.'
/** `standing`: the lines above the hand, `hint`: e.g. "(Ký và ghi rõ họ tên)". */
export type Signature = {
  readonly standing: readonly string[]
  readonly hint: string | null
  readonly name: string | null
}
export type FrameWords = {
  readonly nation: string
  readonly motto: string
  readonly number: string
  readonly recipients: string
}

/** What surrounds the text of every document the state issues; `letter.typ` draws it. `sample` is printed across the page. */
export type Frame = {
  readonly paper: Paper
  readonly lang: 'vi' | 'en'
  readonly words: FrameWords
  readonly superior: string | null
  readonly agency: string
  readonly number: string | null
  readonly place_and_date: string
  readonly title: string
  readonly abstract: string | null
  readonly signatures: readonly Signature[]
  readonly recipients: readonly string[]
  readonly sample: string | null
}

/** Names of the fields a PDF is given where number, date, the hand and the seal stand (`#platform/signing`). */
export type Places = {
  readonly number: string
  readonly date: string
  readonly head: string
  readonly seal: string
}

/** Where a document is verified: the address as a QR code, with lines below it. */
export type Verification = { readonly address: string; readonly lines: readonly string[] }

/** `salutation`: centred lines before the text ("Kính gửi: …"). */
export type Letter = Frame & {
  readonly salutation: readonly string[]
  readonly paragraphs: readonly string[]
  /** `place` is the name of the place the date is written from, where the date itself is a field. */
  readonly places?: Places | null
  readonly place?: string
  readonly verification?: Verification | null
}

/** A letter, notice or decision of running text, ready for `print`. */
export const letter = (data: Letter): Printable => ({
  template: new URL('./notice.typ', import.meta.url),
  data: { ...data, qr: data.verification?.address ?? null },
})

/**
 * Who signs, as NĐ 30/2020/NĐ-CP writes it: `signedBy('KT.', 'Giám đốc', 'Phó Giám đốc', 'Trần Văn Minh')` gives
 * "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC". Without a standing the position stands alone.
 *
 * @param whose the collective or head in whose place it is signed; @param position the signer's own, null where `whose` says it all.
 */
export function signedBy(standing: Standing | null, whose: string, position: string | null, name: string): Signature {
  const first = standing ? `${standing} ${whose}` : whose
  return { standing: position ? [first, position] : [first], hint: null, name }
}

/** Day, month and year as a document's date writes them: a zero before days under 10 and months 1 and 2 only. */
export function documentDate(on: Day): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = on.split('-')
  return { day, month: Number(month) > 2 ? String(Number(month)) : month, year }
}
