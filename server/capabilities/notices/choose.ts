import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import type { Choice } from './notice.ts'
import { choicesOf, type StoredChoice } from './queries.ts'

type About = { readonly kind: string; readonly id: string }

/** What was chosen for the first of these subjects that has a choice; null where nobody chose. */
export async function choiceFor({ db, root_id }: Context, subjects: readonly About[]): Promise<StoredChoice | null> {
  if (subjects.length === 0) return null
  const choices = await choicesOf(db, root_id, subjects).execute()
  return subjects.map(({ id }) => choices.find(({ subject_id }) => subject_id === id)).find(Boolean) ?? null
}

/** Chooses by which way one is told, and how much: for oneself, or for a dossier by whoever proved that it is theirs. */
export function choose(context: Context, key: IdempotencyKey, about: About, choice: Choice): Promise<{ id: string }> {
  return act(
    context,
    key,
    () => choiceFor(context, [about]),
    (stored) => decideChoose(context.root_id, about, choice, stored),
  )
}

export function decideChoose(
  root_id: string,
  about: About,
  { channel, extent, locale }: Choice,
  stored: StoredChoice | null,
): Decision<{ id: string }> {
  const id = stored?.id ?? uuidFrom('notice choice', about.kind, about.id)
  return {
    subject: stored ? { ...stored, kind: 'notice_choice' } : newSubject('notice_choice', root_id, id),
    table: 'notices.choice',
    set: { subject_kind: about.kind, subject_id: about.id, channel, extent, locale },
    events: [{ kind: 'notices.chosen', data: { about: about.kind, about_id: about.id, channel, extent, locale } }],
    answer: { id },
  }
}
