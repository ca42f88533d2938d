import type { Context } from '#platform/context.ts'
import type { Locale } from '#words/index.ts'
import { masked } from './lists.ts'
import { type MessageState, type NoticeKind, titleOf } from './notice.ts'
import { toldAbout } from './queries.ts'

/** That somebody was told something, as the subject's own page shows it. */
export type Told = {
  readonly kind: string
  readonly title: Readonly<Record<Locale, string>>
  readonly channel: string
  readonly state: MessageState
  readonly at: Date
  readonly to: string | null
}

/** What of these kinds was told about a subject outside the product, first to last. */
export async function toldTo(
  { db }: Context,
  about: { readonly agency_id: string; readonly id: string },
  kinds: readonly NoticeKind[],
): Promise<Told[]> {
  const known = new Map(kinds.map((kind) => [kind.code, kind]))
  const messages = await toldAbout(db, about.agency_id, about.id).execute()
  return messages
    .filter(({ kind, channel }) => known.has(kind) && channel !== 'inbox')
    .map(({ kind, channel, state, queued_at, ended_at, address }) => ({
      kind,
      title: titleOf(known.get(kind) ?? null, kind),
      channel,
      state,
      at: ended_at ?? queued_at,
      to: masked(address),
    }))
}
