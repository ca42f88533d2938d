import { notify } from '#notices'
import { holdersOf, ownHoldersOf } from '#people'
import type { Context } from '#platform/context.ts'
import type { JournalEventOf } from '#platform/journal/tail.ts'
import { citizenNotices, staffNotices } from '../notices/kinds.ts'
import { toTell } from '../notices/queries.ts'
import { recipientOf } from '../notices/tell-citizen.ts'
import type { dossierSubject } from '../subjects.ts'

type Raised = Extract<JournalEventOf<typeof dossierSubject>, { readonly kind: 'dossiers.raised' }>

/** Tells the head, later the superior, that nobody touches a dossier; and once whoever handed it in, where it is not they who are waited for. */
export async function tellRaised(context: Context, event: Raised): Promise<null> {
  const { agency_id, subject_id, data, occurred_at } = event
  const dossier = await toTell(context.db, agency_id, subject_id).executeTakeFirst()
  if (!dossier) return null
  const about = { kind: 'dossier', id: subject_id }
  const fields = { code: dossier.code, procedure: dossier.procedure_name }
  const once = String(event.seq)
  for (const { account_id, name } of await overseers(context, agency_id, data.to))
    await notify(context, {
      kind: staffNotices.raised,
      agency_id,
      about,
      recipient: { account_id, name, mail: null, sms: null },
      fields,
      at: occurred_at,
      once: `${once} ${account_id}`,
    })
  if (data.to === 'head' && data.waits_for !== 'citizen')
    await notify(context, {
      kind: citizenNotices.silent,
      agency_id,
      about,
      recipient: recipientOf(dossier),
      fields,
      at: occurred_at,
      once,
    })
  return null
}

/** The head of the unit, where there is none the leader; the superior is the leader, where there is none who leads from above. */
async function overseers(context: Context, agency_id: string, to: 'head' | 'superior') {
  const heads = to === 'head' ? await ownHoldersOf(context, 'unit_head', agency_id) : []
  if (heads.length > 0) return heads
  const leaders = await ownHoldersOf(context, 'leader', agency_id)
  return leaders.length > 0 ? leaders : holdersOf(context, 'leader', agency_id)
}
