import { notify } from '#notices'
import type { Context } from '#platform/context.ts'
import type { JournalEventOf } from '#platform/journal/tail.ts'
import type { dossierSubject } from '../subjects.ts'
import { staffNotices } from './kinds.ts'
import { toTell } from './queries.ts'

export const TOLD_COLLEAGUES = ['dossiers.asked', 'dossiers.answered', 'dossiers.step_returned'] as const
type Told = Extract<JournalEventOf<typeof dossierSubject>, { readonly kind: (typeof TOLD_COLLEAGUES)[number] }>

const KINDS = {
  'dossiers.asked': staffNotices.asked,
  'dossiers.answered': staffNotices.answered,
  'dossiers.step_returned': staffNotices.given_back,
} as const satisfies Record<Told['kind'], unknown>

/** Tells a colleague at once, in the product, that they were asked, were answered, or have a dossier back. */
export async function tellColleague(context: Context, event: Told): Promise<null> {
  const to = event.kind === 'dossiers.step_returned' ? event.data.to_account : event.data.to
  if (!to || to === event.actor_id) return null
  const dossier = await toTell(context.db, event.agency_id, event.subject_id).executeTakeFirst()
  if (!dossier) return null
  await notify(context, {
    kind: KINDS[event.kind],
    agency_id: event.agency_id,
    about: { kind: 'dossier', id: event.subject_id },
    recipient: { account_id: to, name: '', mail: null, sms: null },
    fields: { code: dossier.code, procedure: dossier.procedure_name },
    at: event.occurred_at,
    once: String(event.seq),
  })
  return null
}
