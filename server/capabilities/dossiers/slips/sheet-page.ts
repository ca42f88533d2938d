import type { Tree } from '#agencies'
import { documentDate, type Frame, type Paper } from '#platform/paper/letter.ts'
import type { Day } from '#platform/time.ts'
import { filled } from '#words/index.ts'
import type { Sheet } from '../pages/queries.ts'
import type { Form } from './forms.ts'
import type { Block, Line, PrintableSlip, SlipPage } from './page.ts'
import { moment, wordsIn } from './say.ts'

/** What a sheet for the office itself says. `code` is what it is called by, `form` the circular's where one sets it. */
export type OfficeSheet = {
  readonly title: string
  readonly form: Pick<Form, 'number' | 'regulation'> | null
  readonly code: Line | null
  readonly party: readonly Line[]
  readonly blocks: readonly Block[]
  readonly signatures: Frame['signatures']
  readonly on: Day
  readonly sample: boolean
}

/** Whose dossier it is and what about, with when it came and is due. */
export function dossierLines(sheet: Sheet): Line[] {
  const words = wordsIn('vi')
  const { applicant, procedure_code, procedure_name, received_at, due_at, first_due_at } = sheet
  const due = due_at ?? first_due_at
  const lines: (Line | null)[] = [
    { label: words.dossierOf, value: applicant.name, strong: true },
    applicant.submitter ? { label: words.submitter, value: applicant.submitter.name } : null,
    { label: words.request, value: filled(words.withCode, { name: procedure_name, code: procedure_code }) },
    received_at && { label: words.receivedAt, value: moment(words, received_at) },
    due && { label: words.dueAt, value: moment(words, due) },
  ]
  return lines.filter((line) => line !== null)
}

/** The heading of an agency's papers: the body, who is above it, and the place its papers are dated from. */
export function headingOf(tree: Tree, agency_id: string): Pick<Frame, 'agency' | 'superior'> & { place: string } {
  const body = tree.bodyOf(agency_id)
  const above = body?.parent_id ? tree.get(body.parent_id) : null
  const isCommune = body?.kind === 'commune'
  return {
    agency: body?.name ?? '',
    superior: above?.name ?? null,
    place: isCommune
      ? body.short_name.replace(/^(xã|phường|đặc khu) /i, '')
      : tree.root.short_name.replace(/^(tỉnh|thành phố) /i, ''),
  }
}

/** A sheet in the frame of the slips that nobody outside the office follows: without look-up code and number. Ready for `print`. */
export function sheetPage(tree: Tree, agency_id: string, sheet: OfficeSheet, paper: Paper): PrintableSlip {
  const words = wordsIn('vi')
  const { place, ...heading } = headingOf(tree, agency_id)
  const { title, form, code, party, blocks, signatures, on, sample } = sheet
  const data: SlipPage = {
    ...heading,
    paper,
    lang: 'vi',
    words: words.frame,
    number: null,
    place_and_date: filled(words.placeAndDate, { place, ...documentDate(on) }),
    title,
    abstract: null,
    form: form ? filled(words.form, { number: form.number, regulation: form.regulation.code }) : '',
    code,
    qr: null,
    secret: null,
    scan: '',
    party,
    blocks,
    signatures,
    recipients: [],
    sample: sample ? words.sample : null,
    reprint: null,
    foot: [],
  }
  return { template: new URL('./slip.typ', import.meta.url), data }
}
