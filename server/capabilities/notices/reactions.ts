import { type Reaction, reactionTo } from '#platform/reactions/reaction.ts'
import type { NoticeBook } from './kinds.ts'
import { deliver } from './sending/deliver.ts'
import { gaveUp, tryingAgain } from './sending/give-up.ts'
import { messageSubject } from './subjects.ts'

/** Sends what was asked for. Each message is a subject of its own: one that cannot go holds up no other. */
export const noticeReactions = (book: NoticeBook): readonly Reaction[] => [
  reactionTo(messageSubject, {
    name: 'notices_deliver',
    on: ['notices.queued'],
    run: (context, event) => deliver(context, book, event),
    gaveUp,
    tryingAgain,
  }),
]
