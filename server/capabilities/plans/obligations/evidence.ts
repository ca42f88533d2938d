/** Evidence of reports: who may open it. */
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { agenciesOfTasks } from '../stored.ts'
import type { StoredDue } from './stored-due.ts'

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
