import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { dayOf, isoOf } from '#platform/time.ts'
import type { Locale } from '#words/index.ts'
import type { Fields, Message, NoticeKind, Outside } from './notice.ts'
import { publicAddress } from './public-address.ts'
import { templateOn } from './queries.ts'
import { filledIn } from './text.ts'

/** A message as its reader sees it. */
export type Rendered = {
  readonly title: string
  readonly subject: string
  readonly text: string
  readonly path: string
}

/**
 * What a message says: the text that held on the day it was asked for, filled in. Null once its fields are erased. The
 * inbox shows the letter.
 */
export async function rendered(
  context: Context,
  kind: NoticeKind,
  message: Pick<Message, 'agency_id' | 'channel' | 'fields' | 'locale' | 'queued_at' | 'subject_id'>,
): Promise<Rendered | null> {
  const { channel, fields, locale, queued_at, subject_id } = message
  if (!fields) return null
  const by = channel === 'sms' ? 'sms' : 'mail'
  const path = kind.path({ fields, subject_id, channel, secret: context.secret })
  const [texts, address, told] = await Promise.all([
    textsFor(context, kind, by, locale, queued_at),
    publicAddress(context),
    commonFields(context, message.agency_id, queued_at),
  ])
  // In the product the page is a link beside the text.
  const link = address && channel !== 'inbox' ? `${address}${path}` : ''
  const all = { ...told, ...fields, link }
  return {
    title: kind.texts[locale].title,
    subject: filledIn(texts.subject, all, locale),
    text: filledIn(texts.text, all, locale),
    path,
  }
}

/** The text in force: the province's own, else what the product brings along. */
async function textsFor(
  { db, root_id }: Context,
  kind: NoticeKind,
  channel: Outside,
  locale: Locale,
  at: Date,
): Promise<{ subject: string; text: string }> {
  const row = await templateOn(db, root_id, kind.code, channel, dayOf(at)).executeTakeFirst()
  return row?.texts[locale] ?? broughtText(kind, channel, locale)
}

export function broughtText(kind: NoticeKind, channel: Outside, locale: Locale): { subject: string; text: string } {
  const texts = kind.texts[locale]
  return channel === 'mail' ? { subject: texts.subject, text: texts.mail } : { subject: '', text: texts.sms }
}

/** Who tells it and whom to ask: the body, with the telephone it has, else the province's. */
async function commonFields(context: Context, agency_id: string, at: Date): Promise<Fields> {
  const tree = await treeOf(context)
  const body = tree.bodyOf(agency_id) ?? tree.root
  return { agency: body.name, phone: body.phone ?? tree.root.phone ?? '', at: isoOf(at) }
}
