import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { ownKey } from '#platform/journal/write.ts'
import { isoOf } from '#platform/time.ts'
import { choiceFor } from '../choose.ts'
import type { Choice, Fields, NoticeKind, Outside, Recipient } from '../notice.ts'
import { channelsOf, messageOf } from '../queries.ts'
import { type Way, waysFor } from '../rules.ts'
import { messageSubject } from '../subjects.ts'

/** Something to tell one person. */
export type Notice = {
  readonly kind: NoticeKind
  /** Whose record it is about, and which. */
  readonly agency_id: string
  readonly about: { readonly kind: string; readonly id: string }
  readonly recipient: Recipient
  readonly fields: Fields
  /** When what is told happened. */
  readonly at: Date
  /** Which state of the subject it tells of: of one kind, subject and state a person is told once, however often it is asked for. */
  readonly once: string
}

/**
 * Tells somebody something: into the inbox at once, outside by an errand. Safe to repeat.
 */
export async function notify(context: Context, notice: Notice): Promise<void> {
  const { kind, recipient, about } = notice
  const [choice, channels] = await Promise.all([
    choiceFor(context, [about, ...(recipient.account_id ? [{ kind: 'account', id: recipient.account_id }] : [])]),
    channelsOf(context.db, context.root_id).execute(),
  ])
  const setUp = channels.filter(({ driver }) => driver !== 'off').map(({ channel }): Outside => channel)
  for (const way of waysFor(kind, recipient, choice, setUp)) {
    const id = messageId(notice, way)
    if (await messageOf(context.db, notice.agency_id, id).executeTakeFirst()) continue
    await act(
      context,
      ownKey('notice', id),
      async () => null,
      () => decideNotify(context, notice, way, choice, id),
    )
  }
}

/** Outside it is one message, whichever way it took the first time. */
function messageId({ kind, about, recipient, once }: Notice, { channel }: Way): string {
  const side = channel === 'inbox' ? 'inbox' : 'outside'
  return uuidFrom('notice', kind.code, about.kind, about.id, once, side, recipient.account_id ?? '')
}

export function decideNotify(
  { root_id, now }: Pick<Context, 'root_id' | 'now'>,
  { kind, agency_id, about, recipient, fields, at }: Notice,
  { channel, address, state, error_code }: Way,
  choice: Choice | null,
  id: string,
): DecisionOf<typeof messageSubject, { id: string }> {
  const isOver = state !== 'waiting'
  const told = { kind: kind.code, channel, about: about.kind, about_id: about.id }
  const happened = {
    waiting: { kind: 'notices.queued', data: told },
    sent: { kind: 'notices.told', data: told },
    not_sent: { kind: 'notices.not_sent', data: { ...told, code: error_code } },
  } as const
  return messageSubject.create(
    { agency_id, id },
    {
      row: {
        root_id,
        kind: kind.code,
        channel,
        state,
        subject_kind: about.kind,
        subject_id: about.id,
        account_id: recipient.account_id,
        address,
        locale: choice?.locale ?? 'vi',
        fields: { ...fields, name: recipient.name, at: isoOf(at) },
        queued_at: now(),
        ended_at: isOver ? now() : null,
        error_code,
      },
      events: [happened[state === 'waiting' || state === 'sent' ? state : 'not_sent']],
      answer: { id },
    },
  )
}
