import { treeOf } from '#agencies'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { APPLY } from './apply.ts'
import { ASSESS } from './assessing/assess.ts'
import { assessorsOf, MANAGE } from './assessing/assign.ts'
import { actingOn, DECIDE, initiativeNamed, PROPOSE } from './file.ts'
import type { Application, Initiative, State } from './initiative.ts'
import { accountNames, applicationsOf, initiativesSeen, recognisedIn } from './queries.ts'
import { type Action, actions, whyNot, whyNotApplyAt } from './rules.ts'

const MOST = 500

type Named = { readonly code: string; readonly name: string }
export type Listed = Initiative & { readonly agency: Named; readonly applications: number }

/** What the actor sees of the province's initiatives, latest first. */
export async function listFor(context: Context, state: State | null): Promise<Listed[]> {
  return listed(context, await initiativesSeen(context, state, MOST).execute())
}

/** What the public reads: the recognised ones, latest first. */
export async function recognised(context: Context): Promise<Listed[]> {
  return listed(context, await recognisedIn(context, MOST).execute())
}

async function listed(context: Context, rows: readonly Initiative[]): Promise<Listed[]> {
  const [applications, name] = await Promise.all([applicationsOf(context, rows).execute(), agencyNames(context)])
  const applied = Map.groupBy(applications, ({ initiative_id }) => initiative_id)
  return rows.map((row) => ({
    ...row,
    agency: name(row.agency_id),
    applications: applied.get(row.id)?.length ?? 0,
  }))
}

/**
 * One initiative, as everybody reads it who may.
 *
 * @throws Objection `initiatives.not_found`
 */
export async function recognisedOne(context: Context, code: string) {
  const found = await recognisedIn(context, 1).where('initiative.code', '=', code).executeTakeFirst()
  if (!found) throw new Objection('initiatives.not_found')
  return { ...found, ...(await placesOf(context, found)) }
}

/**
 * One initiative as its page shows it to staff, with what the actor may do next and why not.
 *
 * @throws Objection `initiatives.not_found`
 */
export async function viewOf(context: Context, code: string) {
  const initiative = await initiativeNamed(context, code)
  const manages = may(context.actor, MANAGE, context.root_id)
  const [places, assessors, accounts] = await Promise.all([
    placesOf(context, initiative),
    manages ? assessorsOf(context) : [],
    accountNames(context, accountsIn(initiative)).execute(),
  ])
  const nameOf = (id: string | null) => accounts.find((account) => account.id === id)?.name ?? null
  const apply_at = await agenciesToApply(context, initiative, places.noted)
  const acting = actingOn(context, initiative)
  const open = (Object.keys(actions) as Action[]).filter((action) => mayDo(context, action, initiative, apply_at))
  return {
    ...initiative,
    ...places,
    proposer: nameOf(initiative.proposed_by),
    assessor: nameOf(initiative.assessor_id),
    decider: nameOf(initiative.decided_by),
    assessors: assessors.filter(({ account_id }) => account_id !== initiative.proposed_by),
    apply_at,
    actions: open.map((action) => ({ action, why_not: whyNot(action, initiative, acting) })),
  }
}

function accountsIn({ proposed_by, assessor_id, decided_by }: Initiative): string[] {
  return [proposed_by, assessor_id, decided_by].filter((id) => id !== null)
}

/** Whether an action is any of the actor's business; why it is not open is the rules' to say. */
function mayDo(
  { actor, root_id }: Context,
  action: Action,
  { agency_id, assessor_id }: Initiative,
  apply_at: readonly Named[],
): boolean {
  if (action === 'amend' || action === 'withdraw') return may(actor, PROPOSE, agency_id)
  if (action === 'assign') return may(actor, MANAGE, root_id)
  if (action === 'assess') return may(actor, ASSESS, root_id) || assessor_id === actor.account_id
  if (action === 'apply') return apply_at.length > 0
  return may(actor, DECIDE, root_id)
}

/** The agencies for which the actor may note that they apply it. */
async function agenciesToApply(
  context: Context,
  initiative: Initiative,
  noted: readonly Application[],
): Promise<Named[]> {
  const mine = new Set(agenciesWhere(context.actor, APPLY))
  const tree = await treeOf(context)
  return tree.all
    .filter(({ id, kind }) => mine.has(id) && kind !== 'unit' && !whyNotApplyAt(initiative, noted, id))
    .map(({ code, name }) => ({ code, name }))
}

async function placesOf(context: Context, initiative: Initiative) {
  const [noted, name] = await Promise.all([applicationsOf(context, [initiative]).execute(), agencyNames(context)])
  return {
    agency: name(initiative.agency_id),
    noted,
    applications: noted.map(({ applied_at_id, applied_from }) => ({ agency: name(applied_at_id), from: applied_from })),
  }
}

async function agencyNames(context: Context): Promise<(id: string) => Named> {
  const tree = await treeOf(context)
  return (id) => {
    const agency = tree.get(id)
    return { code: agency?.code ?? '', name: agency?.name ?? '' }
  }
}
