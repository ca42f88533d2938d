import { type NoticeKind, notify } from '#notices'
import type { Context } from '#platform/context.ts'
import type { JournalEvent } from '#platform/journal/tail.ts'
import type { Reaction } from '#platform/reactions/reaction.ts'
import { dayFrom, endOf, isoOf } from '#platform/time.ts'
import { notices } from './notices.ts'
import { toTell } from './queries.ts'

/** What the proposer is told of, by the kind of event. */
const TOLD: Readonly<Record<string, NoticeKind>> = {
  'initiatives.assessed': notices.assessed,
  'initiatives.recognised': notices.recognised,
  'initiatives.declined': notices.declined,
}

export const initiativeReactions: readonly Reaction[] = [
  { name: 'initiatives_tell_assessor', on: ['initiatives.assigned'], run: tellAssessor },
  { name: 'initiatives_tell_proposer', on: Object.keys(TOLD), run: tellProposer },
]

async function tellAssessor(context: Context, event: JournalEvent): Promise<null> {
  const { to, by } = event.data
  const due = typeof by === 'string' ? dayFrom(by) : null
  if (typeof to === 'string') await tell(context, event, notices.assigned, to, { due: due ? isoOf(endOf(due)) : '' })
  return null
}

async function tellProposer(context: Context, event: JournalEvent): Promise<null> {
  const kind = TOLD[event.kind]
  if (kind) await tell(context, event, kind, null, {})
  return null
}

/** In the product's inbox; nobody is told of what they did themselves. */
async function tell(
  context: Context,
  event: JournalEvent,
  kind: NoticeKind,
  account_id: string | null,
  more: Readonly<Record<string, string>>,
): Promise<void> {
  const initiative = await toTell(context, event.agency_id, event.subject_id).executeTakeFirst()
  const to = account_id ?? initiative?.proposed_by
  if (!initiative || !to || to === event.actor_id) return
  await notify(context, {
    kind,
    agency_id: event.agency_id,
    about: { kind: 'initiative', id: event.subject_id },
    recipient: { account_id: to, name: '', mail: null, sms: null },
    fields: { code: initiative.code, title: initiative.title, ...more },
    at: event.occurred_at,
    once: String(event.seq),
  })
}
