import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { JournalEvent } from '#platform/journal/tail.ts'
import { ownKey } from '#platform/journal/write.ts'
import { codeOf } from '#platform/reactions/reaction.ts'
import { unseal } from '#platform/secrets/seal.ts'
import { ruleOn } from '#rulebook'
import type { NoticeBook } from '../kinds.ts'
import type { Message } from '../notice.ts'
import { channelsOf, messageOf } from '../queries.ts'
import { type QuietHours, quietUntil } from '../rules.ts'
import { messageSubject } from '../subjects.ts'
import { segmentsOf, withoutMarks } from '../text.ts'
import { rendering } from './rendered.ts'
import type { Letter, Outcome, Transport } from './transport.ts'

/**
 * Sends a message that was asked for. It may run again after it was handed over and before that was written down: the
 * next system is told the same id.
 *
 * @returns the morning, where a telephone is to be left alone until then.
 * @throws what the connector throws, where it may go well another time.
 */
export async function deliver(
  context: Context,
  book: NoticeBook,
  event: Pick<JournalEvent, 'agency_id' | 'subject_id'>,
): Promise<Date | null> {
  const message = await messageOf(context.db, event.agency_id, event.subject_id).executeTakeFirst()
  if (message?.state !== 'waiting' || message.channel === 'inbox') return null
  const { channel } = message
  const { value: hours } = await ruleOn<QuietHours>(context, 'notices.quiet_hours')
  const quiet = quietUntil(channel, context.now(), hours)
  if (quiet) {
    await mark(context, message, { not_before: quiet })
    return quiet
  }
  const { outcome, letter } = await handOver(context, book, message)
  const segments = channel === 'sms' && letter ? segmentsOf(letter.text).parts : null
  await act(
    context,
    ownKey('notice sent', message.id),
    async () => message,
    (stored) => decideDelivered(stored, outcome, segments, context.now()),
  )
  return null
}

/** What became of it is written down; a connector that is not there or lacks something is told as that. */
export function decideDelivered(
  message: Message,
  outcome: Outcome,
  segments: number | null,
  now: Date,
): DecisionOf<typeof messageSubject, { id: string }> {
  const { kind, channel, id } = message
  const error_code = outcome.state === 'failed' ? outcome.code : null
  const reference = outcome.state === 'sent' ? outcome.reference : null
  const told = { kind, channel, segments }
  return messageSubject.change(message, {
    set: { state: outcome.state, ended_at: now, error_code, reference, segments },
    events: [
      outcome.state === 'failed'
        ? { kind: 'notices.failed', data: { ...told, code: error_code } }
        : outcome.state === 'demo'
          ? { kind: 'notices.shown', data: told }
          : { kind: 'notices.sent', data: told },
    ],
    answer: { id },
  })
}

async function handOver(
  context: Context,
  book: NoticeBook,
  message: Message,
): Promise<{ outcome: Outcome; letter: Letter | null }> {
  const kind = book.kind(message.kind)
  const said = kind && (await rendering(context))(kind, message)
  if (!said || !message.address) return { outcome: { state: 'failed', code: 'notices.erased' }, letter: null }
  const open = await transportFor(context, book, message.channel)
  if (!open) return { outcome: { state: 'failed', code: 'notices.no_channel' }, letter: null }
  const letter = letterOf(message, said.subject, said.text, open.plain)
  try {
    return { outcome: await open.transport.send(letter), letter }
  } catch (error) {
    await mark(context, message, { error_code: codeOf(error) })
    throw error
  }
}

function letterOf({ id, address, channel }: Message, subject: string, text: string, plain: boolean): Letter {
  const isSms = channel === 'sms'
  return { id, to: address ?? '', subject: isSms ? null : subject, text: isSms && plain ? withoutMarks(text) : text }
}

/** The connector a channel is set up with; `plain` where its SMS are to be without marks. */
export async function transportFor(
  { db, root_id, secret }: Context,
  book: NoticeBook,
  channel: string,
): Promise<{ transport: Transport; plain: boolean } | null> {
  const row = (await channelsOf(db, root_id).execute()).find((one) => one.channel === channel)
  const driver = row && book.driver(channel, row.driver)
  if (!row || !driver) return null
  const password = row.password_sealed ? unseal(secret, row.password_sealed) : null
  return { transport: driver.open(row.settings, password), plain: row.settings.marks !== 'with' }
}

/** Notes on the row how it goes meanwhile; that is no event. */
async function mark(
  { db }: Context,
  { agency_id, id }: Message,
  set: { not_before: Date } | { error_code: string },
): Promise<void> {
  await db.updateTable('notices.message').set(set).where('agency_id', '=', agency_id).where('id', '=', id).execute()
}
