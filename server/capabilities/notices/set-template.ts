import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { type Day, isoOf } from '#platform/time.ts'
import { locales } from '#words/index.ts'
import type { NoticeBook } from './kinds.ts'
import type { Fields, NoticeKind, Outside } from './notice.ts'
import { type StoredTemplate, type StoredTexts, templatesOf } from './queries.ts'
import { MANAGE, whyNotSubject, whyNotText } from './rules.ts'
import { publicAddress } from './sending/public-address.ts'
import { templateSubject } from './subjects.ts'
import { filledIn, segmentsOf, withoutMarks } from './text.ts'

/** What a kind is to say by a channel from a day on. */
export type Template = {
  readonly kind: string
  readonly channel: Outside
  readonly valid_from: Day
  readonly texts: StoredTexts
}

/**
 * Writes what a kind says from a day on, in both languages. A text of that very day is corrected.
 *
 * @throws Objection `http.forbidden`, `notices.kind_unknown`, `notices.field_unknown`, `notices.field_missing`, `notices.subject_missing`.
 */
export function setTemplate(
  context: Context,
  book: NoticeBook,
  key: IdempotencyKey,
  template: Template,
): Promise<{ kind: string; channel: string }> {
  stopUnlessMay(context, MANAGE, null)
  const kind = kindNamed(book, template.kind)
  return act(
    context,
    key,
    async () => (await templatesOf(context.db, context.root_id).execute()).find(isOf(template)) ?? null,
    (stored) => decideTemplate(context.root_id, kind, template, stored),
  )
}

/** @throws Objection `notices.kind_unknown` */
export function kindNamed(book: NoticeBook, code: string): NoticeKind {
  const kind = book.kind(code)
  if (!kind) throw new Objection('notices.kind_unknown')
  return kind
}

const isOf =
  ({ kind, channel, valid_from }: Template) =>
  (one: StoredTemplate): boolean =>
    one.kind === kind && one.channel === channel && one.valid_from === valid_from

export function decideTemplate(
  root_id: string,
  kind: NoticeKind,
  { channel, valid_from, texts }: Template,
  stored: StoredTemplate | null,
): DecisionOf<typeof templateSubject, { kind: string; channel: string }> {
  for (const locale of locales) {
    stopIf(whyNotSubject(kind, channel, texts[locale].subject, `texts.${locale}.subject`))
    stopIf(whyNotText(kind, texts[locale].text, `texts.${locale}.text`))
  }
  const data = { kind: kind.code, channel, valid_from }
  const told = { events: [{ kind: 'notices.template_set' as const, data }], answer: { kind: kind.code, channel } }
  if (stored) return templateSubject.change(stored, { set: { texts }, ...told })
  const id = uuidFrom('notice template', root_id, kind.code, channel, valid_from)
  return templateSubject.create({ agency_id: root_id, id }, { row: { ...data, texts }, ...told })
}

/** A text as it would arrive, with values made up for its fields. */
export type Preview = {
  readonly subject: string
  readonly text: string
  readonly parts: number | null
  readonly plain: boolean
}

/** @throws Objection `http.forbidden`, `notices.kind_unknown`, `notices.field_unknown`, `notices.field_missing`, `notices.subject_missing` */
export async function previewOf(
  context: Context,
  book: NoticeBook,
  {
    kind: code,
    channel,
    locale,
    subject,
    text,
  }: { kind: string; channel: Outside; locale: 'vi' | 'en'; subject: string; text: string },
): Promise<Preview> {
  stopUnlessMay(context, MANAGE, null)
  const kind = kindNamed(book, code)
  stopIf(whyNotSubject(kind, channel, subject, 'subject'))
  stopIf(whyNotText(kind, text, 'text'))
  const fields = await madeUp(context, kind, channel)
  const filled = filledIn(text, fields, locale)
  if (channel === 'mail') return { subject: filledIn(subject, fields, locale), text: filled, parts: null, plain: false }
  const { parts } = segmentsOf(withoutMarks(filled))
  return { subject: '', text: filled, parts, plain: segmentsOf(filled).plain }
}

async function madeUp(context: Context, kind: NoticeKind, channel: Outside): Promise<Fields> {
  const at = isoOf(context.now())
  const made: Record<string, string> = {
    agency: 'Ủy ban nhân dân xã An Bình',
    phone: '0258 000 0000',
    name: 'Nguyễn Thị Mẫu',
    at,
    due: at,
    code: 'H99.16-260302-0001',
    procedure: 'Cấp giấy phép xây dựng',
    place: 'Số 1 đường Hòa Bình',
  }
  const fields = { ...Object.fromEntries(kind.fields.map((name) => [name, '1'])), ...made }
  const path = kind.path({ fields, subject_id: context.root_id, channel, secret: context.secret })
  return { ...fields, link: `${(await publicAddress(context)) ?? 'https://dichvucong.example.vn'}${path}` }
}
