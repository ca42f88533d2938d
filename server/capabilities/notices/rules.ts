import { Objection } from '#platform/objection.ts'
import { addDays, dayOf, instant, minuteOf } from '#platform/time.ts'
import { type Choice, common, type MessageState, type NoticeKind, type Outside, type Recipient } from './notice.ts'
import { fieldsIn } from './text.ts'

/** Sets channels and texts up, and reads the delivery log. */
export const MANAGE = 'notices.manage'

/** A way a message goes, and how it begins there. */
export type Way = {
  readonly channel: Outside | 'inbox'
  readonly address: string | null
  readonly state: MessageState
  readonly error_code: string | null
}

/**
 * By which ways somebody is told: in the inbox of an account, and by one way outside. That is the one they chose, else the
 * first that is set up and reaches them. Where there is none, the row says why, and nothing pretends to be sent.
 *
 * @param setUp the channels a connector stands behind.
 */
export function waysFor(
  kind: Pick<NoticeKind, 'channels' | 'necessary' | 'to'>,
  recipient: Pick<Recipient, 'account_id' | Outside>,
  choice: Pick<Choice, 'channel' | 'extent'> | null,
  setUp: readonly Outside[],
): Way[] {
  const inbox: Way[] = recipient.account_id
    ? [{ channel: 'inbox', address: null, state: 'sent', error_code: null }]
    : []
  if (kind.channels.length === 0) return inbox
  const reaching = kind.channels.filter((channel) => recipient[channel])
  if (choice?.extent === 'necessary' && !kind.necessary)
    return [...inbox, notSent(kind.channels, reaching, 'not_wished')]
  if (reaching.length === 0)
    return kind.to === 'citizen' ? [...inbox, notSent(kind.channels, reaching, 'no_address')] : inbox
  const open = reaching.filter((channel) => setUp.includes(channel))
  const channel = open.find((one) => one === choice?.channel) ?? open[0]
  if (!channel) return [...inbox, notSent(kind.channels, reaching, 'no_channel')]
  return [...inbox, { channel, address: recipient[channel], state: 'waiting', error_code: null }]
}

function notSent(channels: readonly Outside[], reaching: readonly Outside[], error_code: string): Way {
  return { channel: reaching[0] ?? channels[0] ?? 'mail', address: null, state: 'not_sent', error_code }
}

/** Hours in which a telephone is left alone, as `HH:MM`, from the evening to the morning. */
export type QuietHours = { readonly from: string; readonly to: string }

/** When a message by that channel may go; null where it may now. A letter wakes nobody. */
export function quietUntil(channel: Outside, now: Date, { from, to }: QuietHours): Date | null {
  if (channel !== 'sms' || from === to) return null
  const minute = minuteOf(now)
  const [begins, ends] = [minutesOf(from), minutesOf(to)]
  const isQuiet = begins < ends ? minute >= begins && minute < ends : minute >= begins || minute < ends
  if (!isQuiet) return null
  const day = dayOf(now)
  return instant(minute < ends ? day : addDays(day, 1), ends)
}

function minutesOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return hour * 60 + minute
}

/** Why a text cannot stand for a kind: it names what the kind has not, or leaves out who tells it and whom to ask. */
export function whyNotText(kind: Pick<NoticeKind, 'fields' | 'needed'>, text: string, path: string): Objection | null {
  const unknown = whyUnknown(kind, text, path)
  if (unknown) return unknown
  const named = fieldsIn(text)
  const missing = kind.needed.filter((name) => !named.includes(name))
  return missing.length > 0 ? fieldObjection(path, 'notices.field_missing', missing) : null
}

/** Why a subject cannot stand for a kind: it names what the kind has not, or a letter would come without one. An SMS has none. */
export function whyNotSubject(
  kind: Pick<NoticeKind, 'fields'>,
  channel: Outside,
  subject: string,
  path: string,
): Objection | null {
  if (channel === 'mail' && subject.trim() === '')
    return new Objection('notices.subject_missing', {}, [{ path, code: 'notices.subject_missing' }])
  return whyUnknown(kind, subject, path)
}

function whyUnknown(kind: Pick<NoticeKind, 'fields'>, text: string, path: string): Objection | null {
  const known = new Set<string>([...common, ...kind.fields])
  const unknown = fieldsIn(text).filter((name) => !known.has(name))
  return unknown.length > 0 ? fieldObjection(path, 'notices.field_unknown', unknown) : null
}

function fieldObjection(path: string, code: string, fields: readonly string[]): Objection {
  const detail = { fields: fields.map((name) => `{${name}}`).join(', ') }
  return new Objection(code, detail, [{ path, code, detail }])
}
