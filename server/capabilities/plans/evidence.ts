/** Evidence of reports: who may open it, and whether a file is one. */
import { fileOf, type StoredFile } from '#files'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { agenciesOfTasks, type StoredDue } from './stored.ts'

/** Whether the actor may open what an agency gave as evidence: who reports or steers there, or takes part in the work. */
export function seesEvidence({ actor }: Context, agency_id: string, takesPart = false): boolean {
  const roles = ['plans.report', 'plans.manage', 'measures.cockpit']
  return takesPart || roles.some((permission) => may(actor, permission, agency_id))
}

/** The same for what is due, also for who keeps the plan and for agencies that take part. */
export async function seesEvidenceOf(context: Context, due: StoredDue): Promise<boolean> {
  if (may(context.actor, 'plans.manage', due.plan_agency_id) || seesEvidence(context, due.agency_id)) return true
  const taking = await agenciesOfTasks(context, due.plan_agency_id, [due.task_id])
  return taking.some(({ body_id }) => body_id !== null && may(context.actor, 'plans.report', body_id))
}

/** A file that a report on this points to. @throws Objection `files.not_found` */
export async function evidenceOf(
  context: Context,
  { agency_id, id }: { readonly agency_id: string; readonly id: string },
  file: string,
): Promise<StoredFile> {
  const use = await context.db
    .selectFrom('files.use')
    .where('agency_id', '=', agency_id)
    .where('file_id', '=', file)
    .where('subject_id', '=', id)
    .select('file_id')
    .executeTakeFirst()
  if (!use) throw new Objection('files.not_found')
  return fileOf(context, agency_id, file)
}
