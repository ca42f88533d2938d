import type { Fold, JournalEvent } from '../journal/tail.ts'
import { DAY } from '../time.ts'
import type { Reaction } from './reaction.ts'

/** The tail's reader that writes errands; its cursor stands under this name. */
export const CONSUMER = 'reactions'

/**
 * Makes an errand of each event for each reaction that asked for its kind, in the transaction that moves the cursor: none
 * is lost and none is made twice. What was recorded before a reaction was known is not told again: the reader begins at
 * the journal's end, and a reaction that comes with a later version begins where the reader stands.
 *
 * @param isNews whether an event is of now; history that is brought in is not.
 */
export function reactionsFold(reactions: readonly Reaction[], isNews = happenedNow): Fold {
  const wanting = new Map<string, Reaction[]>()
  for (const reaction of reactions)
    for (const kind of reaction.on) wanting.set(kind, [...(wanting.get(kind) ?? []), reaction])
  return {
    consumer: CONSUMER,
    begins: 'now',
    async apply(client, events) {
      const errands = events
        .filter(isNews)
        .flatMap((event) => (wanting.get(event.kind) ?? []).map(({ name }) => errandOf(name, event)))
      if (errands.length > 0) await client.query(INSERT, [JSON.stringify(errands)])
    },
  }
}

/** What was recorded more than a day after it happened is history. */
function happenedNow({ occurred_at, recorded_at }: JournalEvent): boolean {
  return recorded_at.getTime() - occurred_at.getTime() < DAY
}

function errandOf(reaction: string, { agency_id, subject_kind, subject_id, seq, occurred_at }: JournalEvent) {
  return { agency_id, reaction, subject_kind, subject_id, seq, due_at: occurred_at }
}

const INSERT = `insert into journal.errand (agency_id, reaction, subject_kind, subject_id, seq, due_at)
select e.agency_id, e.reaction, e.subject_kind, e.subject_id, e.seq, e.due_at
from json_to_recordset($1::json) as e (agency_id uuid, reaction text, subject_kind text, subject_id uuid, seq int, due_at timestamptz)
on conflict do nothing`
