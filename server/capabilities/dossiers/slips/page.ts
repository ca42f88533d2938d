import { Objection } from '#platform/objection.ts'
import { documentDate, type Frame, type Paper, signedBy } from '#platform/paper/letter.ts'
import type { Printable } from '#platform/paper/print.ts'
import { dayOf } from '#platform/time.ts'
import { filled } from '#words/index.ts'
import { type FormKind, formFor } from './forms.ts'
import { type Language, moment, type Words, wordsIn } from './say.ts'
import type { Party, Slip } from './slip.ts'

/** A labelled line; `strong` where the eye should land. */
export type Line = { readonly label: string; readonly value: string; readonly strong?: boolean }
/** `width`: typst fraction or length in mm; null takes what is left. `short` columns are centred and joined on narrow paper. */
export type Column = { readonly label: string; readonly width: number | null; readonly short: boolean }
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly label: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
    }
  | {
      readonly kind: 'ledger'
      readonly label: string
      readonly rows: readonly { readonly rule: string; readonly days: string; readonly verdict: string }[]
    }

/** What `slip.typ` draws, whatever the form and the paper. */
export type SlipPage = Frame & {
  readonly form: string
  readonly code: Line | null
  readonly qr: string | null
  readonly secret: Line | null
  readonly scan: string
  readonly party: readonly Line[]
  readonly blocks: readonly Block[]
  readonly reprint: string | null
  readonly foot: readonly string[]
}
export type PrintableSlip = Printable & { readonly data: SlipPage }

type Content = {
  readonly party: readonly Line[]
  readonly blocks: readonly Block[]
  readonly signatures: Frame['signatures']
}

/**
 * A slip of that form as a page. @throws Objection `slips.no_form_in_force` where no circular had the form on the day
 * the slip is issued.
 */
export function slipPage(
  kind: FormKind & keyof Words['title'],
  slip: Slip,
  paper: Paper,
  language: Language,
  content: Content,
): PrintableSlip {
  const words = wordsIn(language)
  const on = dayOf(slip.issued_at)
  const form = formFor(kind, on)
  if (!form) throw new Objection('slips.no_form_in_force', { on })
  const data: SlipPage = {
    ...content,
    ...codes(slip, words),
    paper,
    lang: language,
    words: words.frame,
    superior: slip.superior,
    agency: slip.agency,
    number: slip.number,
    place_and_date: filled(words.placeAndDate, { place: slip.place, ...documentDate(on) }),
    title: language === 'vi' ? form.title : words.title[kind],
    abstract: null,
    form: filled(words.form, { number: form.number, regulation: form.regulation.code }),
    recipients: [],
    sample: slip.sample ? words.sample : null,
    reprint: slip.reprint && reprinted(slip.reprint, words),
    foot: words.translation === null ? [] : [words.translation],
  }
  return { template: new URL('./slip.typ', import.meta.url), data }
}

function codes({ dossier_code, lookup }: Slip, words: Words): Pick<SlipPage, 'code' | 'qr' | 'secret' | 'scan'> {
  return {
    code: dossier_code === null ? null : { label: words.dossierCode, value: dossier_code, strong: true },
    qr: lookup?.url ?? null,
    secret: lookup && { label: words.secret, value: lookup.secret, strong: true },
    scan: words.scan,
  }
}

const reprinted = ({ count, at }: NonNullable<Slip['reprint']>, words: Words): string =>
  filled(words.reprint, { count, moment: moment(words, at) })

/** The person's lines of a form; what is not known leaves no empty line. */
export function partyLines(slip: Slip, label: string, words: Words): Line[] {
  const { applicant, submitter, procedure } = slip
  return [
    { label: words.desk, value: slip.desk },
    { label, value: applicant.name, strong: true },
    ...contactLines(applicant, words),
    ...(submitter
      ? [{ label: words.submitter, value: submitter.name, strong: true }, ...contactLines(submitter, words)]
      : []),
    { label: words.request, value: filled(words.withCode, procedure), strong: true },
  ]
}

function contactLines({ identity, address, phone, email }: Party, words: Words): Line[] {
  const reached = phone !== null && email !== null ? filled(words.phoneAndEmail, { phone, email }) : phone
  const lines = [
    { label: words.identity, value: identity },
    { label: words.address, value: address },
    { label: words.phone, value: reached },
    { label: words.email, value: phone === null ? email : null },
  ]
  return lines.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
}

/** A signature under a role, with the hint to sign and write the full name. */
export const signature = (role: string, name: string, words: Words): Frame['signatures'][number] => ({
  ...signedBy(null, role, null, name),
  hint: words.signs.hint,
})
