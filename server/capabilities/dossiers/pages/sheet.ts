import { treeOf } from '#agencies'
import { calendarOf, remaining, splitWorkingTime } from '#calendar'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { prepared } from '#platform/database/named.ts'
import { Objection } from '#platform/objection.ts'
import { unseal } from '#platform/secrets/seal.ts'
import { ruleOn } from '#rulebook'
import { tidyCode } from '../code.ts'
import { mayTake } from '../handling/complete.ts'
import { ruleFacts } from '../handling/file.ts'
import { secretOf } from '../intake/submit.ts'
import type { Looked } from '../proof/proof.ts'
import { resultOf } from '../results/result.ts'
import { type Action, actions, isLate, whyNot, whyNotAttach } from '../rules.ts'
import { byCode, componentsOf, happenings, pausesOf, type Sheet, slipsOf, stepsOf } from './queries.ts'
import { inOrder, stepsAhead } from './whole.ts'

const read = {
  byCode: prepared(byCode),
  steps: prepared(stepsOf),
  components: prepared(componentsOf),
  pauses: prepared(pausesOf),
  slips: prepared(slipsOf),
  happenings: prepared(happenings),
}

/** Working time left or overdue, for a chip; null where no clock runs. */
export type Clock = {
  readonly late: boolean
  readonly soon: boolean
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** How the clock of a dossier stands now. */
export async function clockOf(
  context: Context,
  { agency_id, due_at, ended_at }: Pick<Sheet, 'agency_id' | 'due_at' | 'ended_at'>,
): Promise<Clock | null> {
  if (!due_at || ended_at) return null
  const now = context.now()
  const [calendar, soon] = await Promise.all([
    calendarOf(context, agency_id),
    ruleOn<number>(context, 'dossiers.due_soon_minutes', undefined, agency_id),
  ])
  const left = remaining(calendar, now, due_at)
  const late = isLate({ ended_at, due_at }, now)
  return { ...splitWorkingTime(left, calendar.minutesPerWorkingDay), late, soon: !late && left <= soon.value }
}

/**
 * A dossier as its page shows it to somebody of the office: everything, with what they may do next and why not.
 *
 * @throws Objection `dossiers.not_found` where it is missing or out of the actor's reach.
 */
export async function sheetFor(context: Context, code: string) {
  const [sheet] = await read.byCode(context, context.root_id, tidyCode(code))
  if (!sheet || !may(context.actor, 'dossiers.see', sheet.agency_id)) throw new Objection('dossiers.not_found')
  const { agency_id, id } = sheet
  const seesPeople = may(context.actor, 'dossiers.people', agency_id)
  const [tree, steps, components, pauses, slips, history, clock, facts, result] = await Promise.all([
    treeOf(context),
    stepsShown(context, sheet),
    read.components(context, agency_id, id),
    read.pauses(context, agency_id, id),
    read.slips(context, agency_id, id),
    read.happenings(context, agency_id, id),
    clockOf(context, sheet),
    ruleFacts(context, agency_id),
    resultOf(context, sheet),
  ])
  const open = steps.filter(({ state }) => state === 'open')
  return {
    ...sheet,
    agency: tree.get(agency_id),
    applicant: seesPeople ? sheet.applicant : null,
    applicant_name: seesPeople ? sheet.applicant_name : '',
    collector: seesPeople ? sheet.collector : null,
    id_number: seesPeople && sheet.id_number_sealed ? unseal(context.secret, sheet.id_number_sealed) : null,
    secret: seesPeople ? secretOf(context, id) : null,
    steps,
    components,
    pauses,
    slips: slips.map((slip) => slipShown(slip, seesPeople)),
    history,
    clock,
    result,
    is_mine: open.some((step) => mayTake(step, agency_id, context.actor)),
    actions: (Object.keys(actions) as Action[]).map((action) => ({
      action,
      why_not: whyNotFor(action, sheet, context, facts),
    })),
  }
}

/** The whole process, with who did what of it so far. */
async function stepsShown(context: Context, sheet: Sheet) {
  const rows = await read.steps(context, sheet.agency_id, sheet.id)
  const ahead = await stepsAhead(context, sheet, rows)
  return inOrder([...rows, ...ahead.map((step) => ({ ...step, holder: null, done_by: null }))])
}

type SlipRow = Awaited<ReturnType<ReturnType<typeof slipsOf>['execute']>>[number]

/** A slip with what it asks for and why, which the office wrote about a person. */
function slipShown({ content, ...slip }: SlipRow, seesPeople: boolean) {
  const { reason = null, papers = [] } = seesPeople ? content : {}
  return { ...slip, reason, papers: [...papers] }
}

const NEEDS: Record<Action, string> = {
  receive: 'dossiers.receive',
  refuse: 'dossiers.refuse',
  guide: 'dossiers.supplement',
  request_supplement: 'dossiers.supplement',
  supplement: 'dossiers.receive',
  assign: 'dossiers.assign',
  complete: 'dossiers.handle',
  find_ineligible: 'dossiers.handle',
  return: 'dossiers.return',
}

function whyNotFor(
  action: Action,
  sheet: Sheet,
  context: Context,
  facts: Parameters<typeof whyNot>[2],
): Objection | null {
  if (!may(context.actor, NEEDS[action], sheet.agency_id)) return new Objection('http.forbidden')
  return whyNot(action, sheet, facts)
}

/** A dossier as anybody with its code sees it: state, dates, where it is. Names, papers and slips only where it was opened. */
export async function trackedFor(context: Context, { sheet, by }: Looked) {
  const isProven = by !== null
  const { agency_id, id } = sheet
  const [tree, steps, pauses, clock] = await Promise.all([
    treeOf(context),
    stepsShown(context, sheet),
    read.pauses(context, agency_id, id),
    clockOf(context, sheet),
  ])
  const [components, slips, result] = isProven
    ? await Promise.all([
        read.components(context, agency_id, id),
        read.slips(context, agency_id, id),
        resultOf(context, sheet),
      ])
    : [[], [], null]
  const { collector: _, ...shown } = sheet
  return {
    ...shown,
    agency: tree.get(agency_id),
    applicant: isProven ? sheet.applicant : null,
    applicant_name: isProven ? sheet.applicant_name : '',
    steps,
    pauses,
    clock,
    components,
    slips: slips.map((slip) => slipShown(slip, isProven)),
    is_proven: isProven,
    has_result_file: result?.has_file ?? false,
    takes_papers: whyNotAttach(sheet, false) === null,
  }
}
