import { mayAnywhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'

const SEE = 'measures.see'

/** What is owed, by the task it is of. */
export async function describeDues(
  { actor, db }: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await db
    .selectFrom('plans.due as due')
    .innerJoin('plans.task as task', (join) =>
      join.onRef('task.agency_id', '=', 'due.plan_agency_id').onRef('task.id', '=', 'due.task_id'),
    )
    .where('due.agency_id', 'in', [...agencies])
    .where('due.id', 'in', [...ids])
    .select(['due.id', 'due.agency_id', 'due.code', 'task.content as title', 'task.id as of'])
    .execute()
  const seen = mayAnywhere(actor, SEE)
  return rows.map((row) => ({ ...row, path: `/plans/tasks/${row.of}?due=${row.id}`, seen }))
}

/** Targets, by the plan they stand in. */
export async function describeTargets(
  { actor, db }: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await db
    .selectFrom('plans.target as target')
    .innerJoin('plans.plan as plan', (join) =>
      join.onRef('plan.agency_id', '=', 'target.agency_id').onRef('plan.id', '=', 'target.plan_id'),
    )
    .where('target.agency_id', 'in', [...agencies])
    .where('target.id', 'in', [...ids])
    .select(['target.id', 'target.agency_id', 'target.text as title', 'plan.code as of'])
    .execute()
  const seen = mayAnywhere(actor, SEE)
  return rows.map((row) => ({ ...row, code: null, path: `/plans/${row.of}/targets#t-${row.id}`, seen }))
}

/** Documents, by the plan they became; they are for who keeps plans. */
export async function describeDocuments(
  { actor, db }: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await db
    .selectFrom('plans.document as document')
    .leftJoin('plans.plan as plan', (join) =>
      join.onRef('plan.agency_id', '=', 'document.agency_id').onRef('plan.id', '=', 'document.plan_id'),
    )
    .where('document.agency_id', 'in', [...agencies])
    .where('document.id', 'in', [...ids])
    .select(['document.id', 'document.agency_id', 'document.file_name as code', 'plan.title', 'plan.code as of'])
    .execute()
  const seen = mayAnywhere(actor, 'plans.manage')
  return rows.map((row) => ({ ...row, path: `/plans/documents/${row.id}`, seen }))
}
