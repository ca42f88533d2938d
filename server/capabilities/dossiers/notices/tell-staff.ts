import { calendarOf, kindOf } from '#calendar'
import { notify } from '#notices'
import { type Context, today } from '#platform/context.ts'
import type { JournalEventOf } from '#platform/journal/tail.ts'
import { isoOf } from '#platform/time.ts'
import type { dossierSubject } from '../subjects.ts'
import { staffNotices } from './kinds.ts'
import { deskCounts, toTell } from './queries.ts'

type Assigned = Extract<JournalEventOf<typeof dossierSubject>, { readonly kind: 'dossiers.assigned' }>

/** Tells an officer at once, in the product, that a step was given to them; nobody is told of what they took themselves. */
export async function tellHolder(context: Context, event: Assigned): Promise<null> {
  const { to } = event.data
  if (to === event.actor_id) return null
  const dossier = await toTell(context.db, event.agency_id, event.subject_id).executeTakeFirst()
  if (!dossier) return null
  await notify(context, {
    kind: staffNotices.assigned,
    agency_id: event.agency_id,
    about: { kind: 'dossier', id: event.subject_id },
    recipient: { account_id: to, name: '', mail: null, sms: null },
    fields: {
      code: dossier.code,
      procedure: dossier.procedure_name,
      due: dossier.desk_due_at ? isoOf(dossier.desk_due_at) : '',
    },
    at: event.occurred_at,
    once: String(event.seq),
  })
  return null
}

/** On the morning of a working day, tells each officer what lies on their desk: one message, not one for each dossier. */
export async function tellDesks(context: Context): Promise<void> {
  const day = today(context)
  const calendar = await calendarOf(context, context.root_id)
  if (!kindOf(calendar, day).working) return
  for (const desk of await deskCounts(context.db, context.root_id, context.now()).execute()) {
    await notify(context, {
      kind: staffNotices.digest,
      agency_id: desk.agency_id,
      about: { kind: 'account', id: desk.account_id },
      recipient: { account_id: desk.account_id, name: desk.name, mail: desk.email, sms: null },
      fields: { mine: String(desk.mine), today: String(desk.today), late: String(desk.late) },
      at: context.now(),
      once: day,
    })
  }
}
