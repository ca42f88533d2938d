import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { reactionsFold } from '#platform/reactions/enqueue.ts'
import type { Reaction } from '#platform/reactions/reaction.ts'
import { workNext } from '#platform/reactions/work.ts'
import { noticeBook } from '../server/capabilities/notices/kinds.ts'
import type { NoticeKind } from '../server/capabilities/notices/notice.ts'
import type { Driver, Letter, Outcome } from '../server/capabilities/notices/sending/transport.ts'

export { inbox } from '../server/capabilities/notices/lists.ts'
export { noticeReactions } from '../server/capabilities/notices/reactions.ts'

/** A kind of message of nobody's. */
export const givenKind: NoticeKind = {
  code: 'tests.told',
  to: 'citizen',
  fields: ['code'],
  needed: ['agency'],
  necessary: false,
  channels: ['mail', 'sms'],
  texts: {
    vi: {
      title: 'Tin thử',
      subject: 'Tin {code}',
      mail: '{agency}: {code}\nXem: {link}',
      sms: '{agency}: {code} đã xong',
    },
    en: {
      title: 'Test',
      subject: 'Told {code}',
      mail: '{agency}: {code}\nSee: {link}',
      sms: '{agency}: {code} is done',
    },
  },
  path: ({ fields }) => `/x/${fields.code}`,
}

/** A connector that keeps what it was handed, and answers what it is told to. */
export function keeping(
  channel: 'mail' | 'sms',
  answer: (letter: Letter) => Outcome | Error = () => ({ state: 'sent', reference: 'r' }),
) {
  const kept: Letter[] = []
  const driver: Driver = {
    name: 'kept',
    channel,
    real: true,
    settings: [],
    password: 'none',
    open: () => ({
      send: async (letter) => {
        kept.push(letter)
        const told = answer(letter)
        if (told instanceof Error) throw told
        return told
      },
    }),
  }
  return { driver, kept }
}

export const bookOf = (...drivers: readonly Driver[]) => noticeBook([givenKind], drivers)

/** Reads the journal on and does every errand that is due, until none is. */
export async function settle(context: Context, reactions: readonly Reaction[]): Promise<string[]> {
  const outcomes: string[] = []
  const fold = reactionsFold(reactions, () => true)
  for (;;) {
    await readAll(context.pool, fold, 90_000)
    const worked = await workNext(context, reactions)
    if (!worked) return outcomes
    outcomes.push(worked.outcome)
  }
}
