import { awayToday, ownHoldersOf } from '#people'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Step } from '../dossier.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { giveSteps } from '../handling/give-step.ts'
import { distribute, type Rule } from './distribute.ts'
import { loadsOf, ownAgencies } from './people.ts'

const MOST = 300

/** All work of one person that is to lie with others; `to` narrows who they are. */
export type Transfer = {
  readonly from: string
  readonly rule: Rule
  readonly to?: readonly string[] | undefined
}

/** What lies with somebody, and to whom each piece would go; null where nobody may have it. */
export type Spread = { readonly code: string; readonly procedure: string; readonly to: string | null }

/**
 * Gives everything that lies with one person at the actor's agencies to others who hold the roles, by a rule: all of it
 * or, where something moved meanwhile, none. Who is on leave gets nothing. What nobody may have stays and is told.
 *
 * @throws Objection `dossiers.nothing_to_transfer`, `dossiers.nobody_to_take`, `dossiers.too_much_at_once`.
 */
export function transfer(context: Context, key: IdempotencyKey, asked: Transfer): Promise<{ spread: Spread[] }> {
  return act(
    context,
    key,
    () => piecesOf(context, asked),
    (facts) => decideTransfer(facts, asked, context),
  )
}

/** To whom it would go, without giving it. */
export async function previewTransfer(context: Context, asked: Transfer): Promise<Spread[]> {
  return spreadOf(await piecesOf(context, asked), asked.rule)
}

type Lying = { readonly file: CaseFile; readonly steps: readonly Step[]; readonly able: readonly string[] }
type Facts = { readonly lying: readonly Lying[]; readonly loads: ReadonlyMap<string, number> }

const CODES = `select d.code from dossiers.dossier d where d.ended_at is null and d.agency_id = any($2::uuid[])
  and (d.agency_id, d.id) in (select s.agency_id, s.dossier_id from dossiers.step s where s.state = 'open' and s.holder_id = $1)
order by d.desk_due_at, d.id limit ${MOST + 1}`

/** Found by step_holder_idx. */
async function piecesOf(context: Context, { from, to }: Transfer): Promise<Facts> {
  const codes = await named<{ code: string }>(context.pool, {
    sql: CODES,
    parameters: [from, await ownAgencies(context)],
  })
  if (codes.length > MOST) throw new Objection('dossiers.too_much_at_once', { limit: MOST })
  const lying: Lying[] = []
  for (const { code } of codes) {
    const file = await caseFile(context, code, 'dossiers.assign')
    const steps = file.steps.filter(({ state, holder_id }) => state === 'open' && holder_id === from)
    lying.push({ file, steps, able: await ableFor(context, file, steps, to) })
  }
  const people = [...new Set(lying.flatMap(({ able }) => able))].filter((one) => one !== from)
  const away = new Set((await awayToday(context, people)).map(({ account_id }) => account_id))
  const here = people.filter((one) => !away.has(one))
  const loads = await loadsOf(context, here)
  return { lying, loads: new Map(here.map((one) => [one, loads.get(one)?.open ?? 0])) }
}

/** Who holds the role of each of the steps. */
async function ableFor(context: Context, { dossier }: CaseFile, steps: readonly Step[], to: Transfer['to']) {
  const roles = [...new Set(steps.map(({ role }) => role))]
  const holders = await Promise.all(roles.map((role) => ownHoldersOf(context, role, dossier.agency_id)))
  const [first = [], ...rest] = holders.map((list) => list.map(({ account_id }) => account_id))
  return first.filter((one) => rest.every((list) => list.includes(one)) && (!to || to.includes(one)))
}

function spreadOf({ lying, loads }: Facts, rule: Rule): Spread[] {
  const pieces = lying.map(({ file: { dossier }, able }) => ({
    id: dossier.code,
    procedure: dossier.procedure_code,
    able,
  }))
  const given = distribute(pieces, loads, rule)
  return pieces.map(({ id, procedure }) => ({ code: id, procedure, to: given.get(id) ?? null }))
}

export function decideTransfer(
  facts: Facts,
  { rule }: Pick<Transfer, 'rule'>,
  context: Pick<Context, 'now' | 'actor'>,
) {
  if (facts.lying.length === 0) throw new Objection('dossiers.nothing_to_transfer')
  const spread = spreadOf(facts, rule)
  const decisions = facts.lying.flatMap(({ file, steps }) => {
    const to = spread.find(({ code }) => code === file.dossier.code)?.to
    return to ? [giveSteps(file, steps, to, context)] : []
  })
  if (decisions.length === 0) throw new Objection('dossiers.nobody_to_take')
  return { decisions, answer: { spread } }
}
