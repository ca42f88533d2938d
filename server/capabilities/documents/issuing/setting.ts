import type { Storage } from '#files'
import type { Context } from '#platform/context.ts'
import { letter } from '#platform/paper/letter.ts'
import { print } from '#platform/paper/print.ts'
import { words } from '#words/index.ts'
import type { Shape, Values } from '../templates/fields.ts'
import { filledTexts, filledWord } from '../templates/filling.ts'
import { openedTemplate } from '../templates/keep.ts'
import type { Template } from '../templates/template.ts'

/** A file as it is given out. */
export type Made = { readonly bytes: Uint8Array; readonly media_type: string; readonly ending: 'docx' | 'pdf' }

/** Room for a number that is not known yet. */
const ROOM = ' '.repeat(12)
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const docxFile = (bytes: Uint8Array): Made => ({ bytes, media_type: WORD, ending: 'docx' })
export const pdfFile = (bytes: Uint8Array): Made => ({ bytes, media_type: 'application/pdf', ending: 'pdf' })

/**
 * What a page is set from. `sample` is printed across it where it is none that counts; `isFillable` leaves places for
 * number and day and for signatures, which become fields of the PDF.
 */
export type Setting = {
  readonly shape: Shape
  readonly values: Values
  readonly sample: string | null
  readonly isFillable?: boolean
}

/**
 * A template filled with values: a Word file stays one, texts are set by typst in the frame of NĐ 30/2020/NĐ-CP.
 *
 * @throws Objection `documents.template_empty`, `documents.does_not_fill`, `files.not_found`, `reading.…`, `paper.…`
 */
export async function setFrom(
  context: Context,
  storage: Storage,
  template: Template,
  { shape, values, sample, isFillable = false }: Setting,
): Promise<Made> {
  const { source } = await openedTemplate(context, storage, template)
  if (template.format === 'docx' || !template.content) return docxFile(await filledWord(source, shape, values))
  const texts = await filledTexts(template.content, shape, values)
  const text = (name: string): string | null => String(values[name] ?? '') || null
  const page = letter({
    paper: 'a4',
    lang: 'vi',
    words: words.vi.slips.frame,
    superior: text('co_quan_cap_tren'),
    agency: text('co_quan') ?? '',
    number: text('so_van_ban') ?? ROOM,
    place_and_date: `${text('dia_danh') ?? ''}, ${text('ngay_van_ban') ?? words.vi.document_blanks.date}`,
    title: texts.title,
    abstract: texts.abstract || null,
    salutation: linesOf(texts.salutation),
    paragraphs: linesOf(texts.body),
    signatures: [{ standing: linesOf(texts.standing), hint: null, name: text('nguoi_ky') }],
    recipients: linesOf(texts.recipients),
    sample,
    places: isFillable ? PLACES : null,
    place: text('dia_danh') ?? '',
    verification: verificationOf(text('dia_chi_kiem_tra'), text('ma_kiem_tra')),
  })
  return pdfFile(await print(page.template, page.data, { at: context.now() }))
}

/** Fields of the PDF as signing knows them. */
const PLACES = { number: 'so_van_ban', date: 'ngay_van_ban', head: 'head', seal: 'seal' } as const

function verificationOf(address: string | null, code: string | null) {
  return address && code ? { address, lines: [words.vi.document_marks.verify, code] } : null
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
