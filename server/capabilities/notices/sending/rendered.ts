import { type Tree, treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { type Day, dayOf, isoOf } from '#platform/time.ts'
import type { Locale } from '#words/index.ts'
import type { Fields, Message, NoticeKind, Outside } from '../notice.ts'
import { type StoredTemplate, templatesOf } from '../queries.ts'
import { filledIn } from '../text.ts'
import { publicAddress } from './public-address.ts'

/** A message as its reader sees it. */
export type Rendered = {
  readonly title: string
  readonly subject: string
  readonly text: string
  readonly path: string
}

type ToRender = Pick<Message, 'agency_id' | 'channel' | 'fields' | 'locale' | 'queued_at' | 'subject_id'>

/**
 * Makes what messages say: the text that held on the day one was asked for, filled in. Null once its fields are erased.
 * The inbox shows the letter. Templates, agencies and the public address are read once, however many are made.
 */
export async function rendering(context: Context): Promise<(kind: NoticeKind, message: ToRender) => Rendered | null> {
  const [templates, address, tree] = await Promise.all([
    templatesOf(context.db, context.root_id).execute(),
    publicAddress(context),
    treeOf(context),
  ])
  return (kind, { agency_id, channel, fields, locale, queued_at, subject_id }) => {
    if (!fields) return null
    const texts = textsFor(templates, kind, channel === 'sms' ? 'sms' : 'mail', locale, dayOf(queued_at))
    const path = kind.path({ fields, subject_id, channel, secret: context.secret })
    // In the product the page is a link beside the text.
    const link = address && channel !== 'inbox' ? `${address}${path}` : ''
    const all = { ...commonFields(tree, agency_id, queued_at), ...fields, link }
    return {
      title: kind.texts[locale].title,
      subject: filledIn(texts.subject, all, locale),
      text: filledIn(texts.text, all, locale),
      path,
    }
  }
}

/** The text in force: the province's own, else what the product brings along. */
function textsFor(
  templates: readonly StoredTemplate[],
  kind: NoticeKind,
  channel: Outside,
  locale: Locale,
  day: Day,
): { subject: string; text: string } {
  const own = templates.filter((one) => one.kind === kind.code && one.channel === channel && one.valid_from <= day)
  return own.at(-1)?.texts[locale] ?? broughtText(kind, channel, locale)
}

export function broughtText(kind: NoticeKind, channel: Outside, locale: Locale): { subject: string; text: string } {
  const texts = kind.texts[locale]
  return channel === 'mail' ? { subject: texts.subject, text: texts.mail } : { subject: '', text: texts.sms }
}

/** Who tells it and whom to ask: the body, with the telephone it has, else the province's. */
function commonFields(tree: Tree, agency_id: string, at: Date): Fields {
  const body = tree.bodyOf(agency_id) ?? tree.root
  return { agency: body.name, phone: body.phone ?? tree.root.phone ?? '', at: isoOf(at) }
}
