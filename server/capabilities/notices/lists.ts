import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { type After, nextAfter } from '#platform/http/after.ts'
import type { NoticeBook } from './kinds.ts'
import { type Message, outside, titleOf } from './notice.ts'
import { channelsOf, inboxOf, type LogQuery, logOf, templatesOf, unreadOf } from './queries.ts'
import { MANAGE } from './rules.ts'
import { publicAddress } from './sending/public-address.ts'
import { broughtText, rendering } from './sending/rendered.ts'

const PAGE = 50

/** Every kind with what it says today, and what was written for later. */
export async function kindList(context: Context, book: NoticeBook) {
  stopUnlessMay(context, MANAGE, null)
  const day = today(context)
  const rows = await templatesOf(context.db, context.root_id).execute()
  return book.kinds.map((kind) => ({
    code: kind.code,
    title: titleOf(kind, kind.code),
    to: kind.to,
    necessary: kind.necessary,
    fields: [...kind.fields],
    needed: [...kind.needed],
    texts: kind.channels.map((channel) => {
      const own = rows.filter((row) => row.kind === kind.code && row.channel === channel)
      const now = own.findLast(({ valid_from }) => valid_from <= day)
      const brought = { vi: broughtText(kind, channel, 'vi'), en: broughtText(kind, channel, 'en') }
      return {
        channel,
        valid_from: now?.valid_from ?? null,
        texts: now?.texts ?? brought,
        later: own.filter(({ valid_from }) => valid_from > day).map(({ valid_from }) => valid_from),
      }
    }),
  }))
}

/** How each channel is set up, what could stand behind it, and where links lead. */
export async function channelList(context: Context, book: NoticeBook) {
  stopUnlessMay(context, MANAGE, null)
  const rows = await channelsOf(context.db, context.root_id).execute()
  return {
    public_address: await publicAddress(context),
    channels: outside.map((channel) => {
      const row = rows.find((one) => one.channel === channel)
      const driver = row ? book.driver(channel, row.driver) : null
      return {
        channel,
        driver: driver?.name ?? null,
        real: driver?.real ?? false,
        settings: { ...row?.settings },
        has_password: row?.password_sealed != null,
        drivers: book.drivers
          .filter((one) => one.channel === channel)
          .map(({ name, real, settings, password }) => ({
            name,
            real,
            password,
            settings: settings.map((field) => ({ ...field, choices: [...(field.choices ?? [])] })),
          })),
      }
    }),
  }
}

/**
 * The delivery log, fifty at a time: what was sent when and what became of it, with the address but for its middle. What
 * a message said is shown of those that a demo channel kept, and of no other.
 */
export async function deliveryLog(context: Context, book: NoticeBook, query: LogQuery, after: After) {
  stopUnlessMay(context, MANAGE, null)
  const [rows, render] = await Promise.all([
    logOf(context.db, context.root_id, query, after, PAGE + 1).execute(),
    rendering(context),
  ])
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  return {
    next: rows.length > PAGE && last ? nextAfter(last.queued_at, last.id) : null,
    messages: shown.map((message) => {
      const kind = book.kind(message.kind)
      const said = kind && message.state === 'demo' ? render(kind, message) : null
      const title = titleOf(kind, message.kind)
      return { ...lineOf(message), title, to: masked(message.address), text: said?.text ?? null }
    }),
  }
}

function lineOf({ id, kind, channel, state, queued_at, ended_at, error_code, segments }: Message) {
  return { id, kind, channel, state, queued_at, ended_at, error_code, segments }
}

/** `ng…@tinh.vn`, `09…123`: enough to know it by, not enough to write to it. */
export function masked(address: string | null): string | null {
  if (!address) return null
  const at = address.indexOf('@')
  return at > 0
    ? `${address.slice(0, Math.min(2, at - 1))}…${address.slice(at)}`
    : `${address.slice(0, 2)}…${address.slice(-3)}`
}

/** One's own inbox, fifty at a time. */
export async function inbox(context: Context, book: NoticeBook, after: After) {
  const account_id = context.actor.account_id ?? ''
  const [rows, [count], render] = await Promise.all([
    inboxOf(context.db, account_id, after, PAGE + 1).execute(),
    unreadOf(context.db, account_id).execute(),
    rendering(context),
  ])
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  const lines = shown.map((message) => {
    const kind = book.kind(message.kind)
    const said = kind && render(kind, message)
    if (!said) return []
    const { id, queued_at, read_at } = message
    return [{ id, at: queued_at, title: said.title, text: said.text, path: said.path, is_read: read_at !== null }]
  })
  return {
    unread: Number(count?.unread ?? 0),
    messages: lines.flat(),
    next: rows.length > PAGE && last ? nextAfter(last.queued_at, last.id) : null,
  }
}

/** How much of one's inbox is unread. */
export async function unreadCount(context: Context): Promise<number> {
  const [count] = await unreadOf(context.db, context.actor.account_id ?? '').execute()
  return Number(count?.unread ?? 0)
}

/** Marks one's own messages as read, up to one of them and all before it. */
export async function markRead({ db, actor, now }: Context, until: Date): Promise<void> {
  await db
    .updateTable('notices.message')
    .set({ read_at: now() })
    .where('channel', '=', 'inbox')
    .where('account_id', '=', actor.account_id ?? '')
    .where('read_at', 'is', null)
    .where('queued_at', '<=', until)
    .execute()
}
