import { treeOf } from '#agencies'
import { type Fields, type NoticeKind, notify } from '#notices'
import type { Context } from '#platform/context.ts'
import type { JournalEventOf } from '#platform/journal/tail.ts'
import type { Applicant } from '../dossier.ts'
import type { dossierSubject } from '../subjects.ts'
import { citizenNotices } from './kinds.ts'
import { toTell } from './queries.ts'

/** The kinds of events a citizen is told of. What lies between, steps and papers, is the office's own. */
export const TOLD_OF = [
  'dossiers.sent',
  'dossiers.received',
  'dossiers.supplement_requested',
  'dossiers.supplemented',
  'dossiers.paused',
  'dossiers.resumed',
  'dossiers.result_ready',
  'dossiers.refused',
  'dossiers.found_ineligible',
  'dossiers.returned',
  'dossiers.supplement_sent_back',
  'dossiers.withdrawn',
  'dossiers.stopped',
  'dossiers.collection_reminded',
  'dossiers.uncollected',
  'dossiers.recalled',
  'dossiers.answered_anew',
  'dossiers.corrected',
] as const

type ToldKind = (typeof TOLD_OF)[number]
type ToldEvent = Extract<JournalEventOf<typeof dossierSubject>, { readonly kind: ToldKind }>
type Told = { [Kind in ToldKind]: Pick<Extract<ToldEvent, { readonly kind: Kind }>, 'kind' | 'data'> }[ToldKind]

/**
 * Which message a happening is told by; null where another says it: what is handed in at the desk gets its slip there, and
 * a pause for a supplement is told by the request.
 */
export function noticeFor({ kind, data }: Told): NoticeKind | null {
  switch (kind) {
    case 'dossiers.sent':
      return data.channel === 'online' ? citizenNotices.sent : null
    case 'dossiers.received':
      return citizenNotices.received
    case 'dossiers.supplement_requested':
      return citizenNotices.supplement
    case 'dossiers.supplemented':
      return citizenNotices.supplemented
    case 'dossiers.paused':
      return data.reason === 'supplement' ? null : citizenNotices.paused
    case 'dossiers.resumed':
      return citizenNotices.resumed
    case 'dossiers.result_ready':
      return citizenNotices.ready
    case 'dossiers.refused':
      return citizenNotices.refused
    case 'dossiers.found_ineligible':
      return citizenNotices.ineligible
    case 'dossiers.returned':
      return citizenNotices.returned
    case 'dossiers.supplement_sent_back':
      return citizenNotices.supplement
    case 'dossiers.withdrawn':
      return citizenNotices.withdrawn
    case 'dossiers.stopped':
      return citizenNotices.stopped
    case 'dossiers.collection_reminded':
      return citizenNotices.collect
    case 'dossiers.uncollected':
      return citizenNotices.put_away
    case 'dossiers.recalled':
      return citizenNotices.recalled
    case 'dossiers.answered_anew':
      return data.outcome === 'result' ? citizenNotices.ready : citizenNotices.ineligible
    case 'dossiers.corrected':
      return citizenNotices.corrected
  }
}

/** Tells whoever handed the dossier in what happened to it; once for each happening, however often it runs. */
export async function tellCitizen(context: Context, event: ToldEvent): Promise<null> {
  const kind = noticeFor(event)
  const dossier = kind && (await toTell(context.db, event.agency_id, event.subject_id).executeTakeFirst())
  if (!kind || !dossier) return null
  const tree = await treeOf(context)
  const place = tree.bodyOf(event.agency_id)?.address ?? ''
  await notify(context, {
    kind,
    agency_id: event.agency_id,
    about: { kind: 'dossier', id: event.subject_id },
    recipient: recipientOf(dossier),
    fields: fieldsOf(kind, {
      code: dossier.code,
      procedure: dossier.procedure_name,
      due: 'due' in event.data ? (event.data.due ?? '') : '',
      place,
    }),
    at: event.occurred_at,
    once: String(event.seq),
  })
  return null
}

/** Only what the kind's texts may name is kept with the message. */
function fieldsOf(kind: NoticeKind, all: Fields): Fields {
  return Object.fromEntries(kind.fields.map((name) => [name, all[name] ?? '']))
}

/** The applicant; where they gave no telephone, whoever handed it in for them. */
export function recipientOf(dossier: {
  account_id: string | null
  applicant: Applicant
  applicant_phone: string | null
}) {
  const { applicant, account_id, applicant_phone } = dossier
  return {
    account_id,
    name: applicant.name,
    mail: applicant.email || null,
    sms: applicant_phone || applicant.submitter?.phone || null,
  }
}
