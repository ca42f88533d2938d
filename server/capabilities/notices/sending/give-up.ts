import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { JournalEvent } from '#platform/journal/tail.ts'
import { ownKey } from '#platform/journal/write.ts'
import type { Message } from '../notice.ts'
import { messageOf } from '../queries.ts'
import { messageSubject } from '../subjects.ts'
import { decideDelivered } from './deliver.ts'

type About = Pick<JournalEvent, 'agency_id' | 'subject_id'>

/** Writes down that a message did not go out: nobody tries any longer. Safe to repeat. */
export async function gaveUp(context: Context, about: About, error_code: string): Promise<void> {
  const message = await messageIn(context, about, 'waiting')
  if (!message) return
  await act(
    context,
    ownKey('notice given up', message.id, String(message.version)),
    async () => message,
    (stored) => decideDelivered(stored, { state: 'failed', code: error_code }, null, context.now()),
  )
}

/** A message that was given up waits again. Safe to repeat. */
export async function tryingAgain(context: Context, about: About): Promise<void> {
  const message = await messageIn(context, about, 'failed')
  if (!message) return
  await act(context, ownKey('notice requeued', message.id, String(message.version)), async () => message, decideRequeue)
}

export function decideRequeue(message: Message): DecisionOf<typeof messageSubject, { id: string }> {
  const { id, kind, channel, segments } = message
  return messageSubject.change(message, {
    set: { state: 'waiting', ended_at: null },
    events: [{ kind: 'notices.requeued', data: { kind, channel, segments } }],
    answer: { id },
  })
}

async function messageIn({ db }: Context, { agency_id, subject_id }: About, state: Message['state']) {
  const message = await messageOf(db, agency_id, subject_id).executeTakeFirst()
  return message?.state === state ? message : null
}
