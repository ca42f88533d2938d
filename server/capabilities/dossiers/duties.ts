import { sql } from 'kysely'
import { agenciesWhere, may, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { DutiesAsked, Duty } from '../capability.ts'

const SEE = 'dossiers.see'

/**
 * Open steps, what is due first at the top: those that lie with some accounts, or all at some agencies, of the agencies
 * whose dossiers the actor sees. Served by dossier_open_idx.
 */
export async function openSteps({ actor, db }: Context, { by, until, size }: DutiesAsked): Promise<Duty[]> {
  const open = db
    .selectFrom('dossiers.dossier as dossier')
    .innerJoin('dossiers.step as step', (join) =>
      join.onRef('step.agency_id', '=', 'dossier.agency_id').onRef('step.dossier_id', '=', 'dossier.id'),
    )
    .where('dossier.ended_at', 'is', null)
    .where('step.state', '=', 'open')
  const at = (agencies: readonly string[]) =>
    open.where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
  const lying = actor === system ? open : at(agenciesWhere(actor, SEE))
  const theirs =
    'accounts' in by
      ? lying.where('step.holder_id', '=', sql<string>`any(${by.accounts}::uuid[])`)
      : at(by.agencies.filter((id) => may(actor, SEE, id)))
  const rows = await (until ? theirs.where('step.due_at', '<=', until) : theirs)
    .select(['dossier.id', 'dossier.agency_id', 'dossier.procedure_name'])
    .select(['step.name', 'step.role', 'step.holder_id', 'step.due_at'])
    .orderBy('step.due_at')
    .orderBy('dossier.id')
    .orderBy('step.id')
    .limit(size)
    .execute()
  return rows.map(({ id, agency_id, procedure_name, name, role, holder_id, due_at }) => ({
    subject: { kind: 'dossier', id, agency_id },
    kind: 'dossiers.step',
    owed_by: { agency_id, account_id: holder_id, role },
    due_at,
    title: `${name}: ${procedure_name}`,
  }))
}
