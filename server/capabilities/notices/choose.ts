import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import type { Choice } from './notice.ts'
import { choicesOf, type StoredChoice } from './queries.ts'
import { choiceSubject } from './subjects.ts'

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
): DecisionOf<typeof choiceSubject, { id: string }> {
  const id = stored?.id ?? uuidFrom('notice choice', about.kind, about.id)
  const set = { channel, extent, locale }
  const data = { about: about.kind, about_id: about.id, channel, extent, locale }
  const told = { events: [{ kind: 'notices.chosen' as const, data }], answer: { id } }
  if (stored) return choiceSubject.change(stored, { set, ...told })
  const row = { subject_kind: about.kind, subject_id: about.id, ...set }
  return choiceSubject.create({ agency_id: root_id, id }, { row, ...told })
}
