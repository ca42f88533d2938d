import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { versionOfId } from '#procedures'
import { missingComponents } from '../intake/handing.ts'
import { componentsOf, type Sheet, slipsOf } from '../pages/queries.ts'

/** A paper that is still wanted: what is to be done about it, and what was put to it. */
export type Wanted = {
  readonly code: string
  readonly name: string
  /** What form 02 says of it; null where it was simply not handed in. */
  readonly what: string | null
  /** How many are missing; a file stands for all of them. */
  readonly quantity: number
  readonly component_id: string | null
  readonly file_name: string | null
  /** Whether a file was put to it since it was asked for. */
  readonly sent: boolean
}

/**
 * What the applicant may still send of a dossier: every paper that form 02 asks for while it waits for them, and while
 * nobody has received it, what is always required and was not handed in.
 */
export async function wantedPapers(context: Context, sheet: Sheet): Promise<Wanted[]> {
  if (sheet.state !== 'supplement' && sheet.state !== 'sent') return []
  const { agency_id, id } = sheet
  const [components, slips, attached] = await Promise.all([
    componentsOf(context.db, agency_id, id).execute(),
    slipsOf(context.db, agency_id, id).execute(),
    attachedSince(context.db, agency_id, id).execute(),
  ])
  const asked =
    sheet.state === 'supplement'
      ? (slips.findLast(({ kind, voided_at }) => kind === 'supplement' && !voided_at)?.content.papers ?? [])
      : []
  const missing = sheet.received_at
    ? []
    : missingComponents(await versionOfId(context, sheet.procedure_version_id), components)
  const more = missing.filter(({ code }) => !asked.some((one) => one.code === code))
  return [...asked, ...more.map(({ code, name }) => ({ code, name, what: null }))].map(({ code, name, what }) => {
    const component = components.findLast((one) => one.code === code)
    return {
      code,
      name,
      what,
      quantity: missing.find((one) => one.code === code)?.missing ?? 1,
      component_id: component?.id ?? null,
      file_name: component?.file_name ?? null,
      sent: attached.some(({ paper }) => paper === code),
    }
  })
}

/** Papers the applicant put a file to since papers were last asked for: their codes. By the chain's key. */
export function attachedSince(db: Database, agency_id: string, dossier_id: string) {
  const askedAt = sql<number>`(select coalesce(max(ask.seq), 0) from journal.event ask
    where ask.agency_id = event.agency_id and ask.subject_kind = event.subject_kind and ask.subject_id = event.subject_id
    and ask.kind in ('dossiers.supplement_requested', 'dossiers.supplement_sent_back'))`
  return db
    .selectFrom('journal.event as event')
    .where('event.agency_id', '=', agency_id)
    .where('event.subject_kind', '=', 'dossier')
    .where('event.subject_id', '=', dossier_id)
    .where('event.kind', '=', 'dossiers.paper_attached')
    .where(sql<boolean>`event.data ->> 'by_office' = 'false'`)
    .where('event.seq', '>', askedAt)
    .select(sql<string>`event.data ->> 'paper'`.as('paper'))
}
