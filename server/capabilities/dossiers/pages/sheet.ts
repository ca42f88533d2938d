import { type Tree, treeOf } from '#agencies'
import { calendarOf, remaining, splitWorkingTime } from '#calendar'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { prepared } from '#platform/database/named.ts'
import { Objection } from '#platform/objection.ts'
import { unseal } from '#platform/secrets/seal.ts'
import { ruleOn } from '#rulebook'
import { tidyCode } from '../code.ts'
import { paperOf } from '../deliveries/queries.ts'
import { checksOf, handledAt, ruleFacts } from '../handling/file.ts'
import { secretOf } from '../intake/submit.ts'
import { attachedSince, wantedPapers } from '../papers/wanted.ts'
import type { Looked } from '../proof/proof.ts'
import { resultOf } from '../results/result.ts'
import { resultFilesOf } from '../results/result-files.ts'
import {
  type Action,
  actions,
  isLate,
  whyNot,
  whyNotAttach,
  whyNotBring,
  whyNotBrought,
  whyNotPutRight,
} from '../rules.ts'
import { nextFor } from '../silence/next.ts'
import { mayTake } from '../step-work/step-work.ts'
import { byCode, componentsOf, happenings, pausesOf, type Sheet, slipsOf, stepsOf } from './queries.ts'
import { inOrder, stepsAhead } from './whole.ts'
import { workPartsOf } from './work-parts.ts'

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
  const [
    tree,
    steps,
    components,
    pauses,
    slips,
    history,
    clock,
    facts,
    wanted,
    results,
    result,
    handled_at,
    checks,
    parts,
    paper,
  ] = await Promise.all([
    treeOf(context),
    stepsShown(context, sheet),
    read.components(context, agency_id, id),
    read.pauses(context, agency_id, id),
    read.slips(context, agency_id, id),
    read.happenings(context, agency_id, id),
    clockOf(context, sheet),
    ruleFacts(context, sheet),
    wantedPapers(context, sheet),
    resultFilesOf(context.db, sheet).execute(),
    resultOf(context, sheet),
    handledAt(context, agency_id),
    checksOf(context, sheet),
    workPartsOf(context, sheet, seesPeople),
    paperOf(context, sheet),
  ])
  const place = { dossier: sheet, handled_at }
  const mine = (step: (typeof steps)[number]) => step.state === 'open' && mayTake(step, place, context.actor)
  return {
    ...sheet,
    agency: tree.get(agency_id),
    via: viaOf(tree, sheet),
    applicant: seesPeople ? sheet.applicant : null,
    applicant_name: seesPeople ? sheet.applicant_name : '',
    collector: seesPeople ? sheet.collector : null,
    id_number: seesPeople && sheet.id_number_sealed ? unseal(context.secret, sheet.id_number_sealed) : null,
    secret: seesPeople ? secretOf(context, id) : null,
    ...parts,
    paper,
    steps: steps.map((step) => ({
      ...step,
      checked: [...step.checked],
      checks: [...(checks[step.code] ?? [])],
      mine: mine(step),
    })),
    components,
    pauses,
    slips: slips.map((slip) => slipShown(slip, seesPeople)),
    wanted,
    results,
    result,
    history,
    clock,
    next: await nextFor(context, sheet, steps),
    is_mine: steps.some(mine),
    actions: (Object.keys(actions) as Action[]).map((action) => ({
      action,
      why_not: whyNotFor(action, sheet, steps, context, facts) ?? whyNotHere(action, steps, mine),
    })),
  }
}

/** Where it was handed in, where that was the counter of another agency. */
function viaOf(tree: Tree, { via_agency_id }: Sheet) {
  return via_agency_id ? (tree.get(via_agency_id) ?? null) : null
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
  send_back: 'dossiers.supplement',
  withdraw: 'dossiers.receive',
  stop: 'dossiers.supplement',
  void: 'dossiers.put_right',
  correct: 'dossiers.put_right',
  recall: 'dossiers.correct',
  claim: 'dossiers.handle',
  give_back: 'dossiers.handle',
  hand_over: 'dossiers.handle',
  ask: 'dossiers.handle',
  remark: 'dossiers.handle',
}

type ShownStep = Awaited<ReturnType<typeof stepsShown>>[number]

/** What only somebody does on whose desk a step lies; and taking one, which only somebody can whose role it waits for. */
const AT_ONES_STEP: readonly Action[] = ['complete', 'give_back', 'hand_over', 'ask']

function whyNotHere(action: Action, steps: readonly ShownStep[], mine: (step: ShownStep) => boolean): Objection | null {
  const theirs = steps.filter(mine)
  if (action === 'claim')
    return theirs.some(({ holder_id, kind }) => !holder_id && kind !== 'return')
      ? null
      : new Objection('dossiers.nothing_to_claim')
  if (!AT_ONES_STEP.includes(action) || theirs.length > 0) return null
  const open = steps.filter(({ state }) => state === 'open')
  return new Objection('dossiers.not_your_step', { step: open.map(({ name }) => name).join(', ') })
}

function whyNotFor(
  action: Action,
  sheet: Sheet,
  steps: Parameters<typeof whyNotPutRight>[0],
  context: Context,
  facts: Parameters<typeof whyNot>[2],
): Objection | null {
  const is_head = may(context.actor, 'dossiers.correct', sheet.agency_id)
  const putsRight = action === 'correct' || action === 'void'
  if (!may(context.actor, NEEDS[action], sheet.agency_id)) return new Objection('http.forbidden')
  if (action === 'send_back') return whyNot(action, sheet, facts) ?? whyNotBrought(sheet)
  return whyNot(action, sheet, facts) ?? (putsRight ? whyNotPutRight(steps, is_head) : null)
}

/** What is given electronically can be loaded when it was given, and not while it is only being made. */
function isGiven({ state, return_method }: Sheet): boolean {
  return state === 'returned' && return_method === 'electronic'
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
  const [components, slips, wanted, results, attached] = isProven
    ? await Promise.all([
        read.components(context, agency_id, id),
        read.slips(context, agency_id, id),
        wantedPapers(context, sheet),
        resultFilesOf(context.db, sheet).execute(),
        attachedSince(context.db, agency_id, id).execute(),
      ])
    : [[], [], [], [], []]
  const { collector: _, ...shown } = sheet
  const facts = await ruleFacts(context, sheet)
  return {
    ...shown,
    agency: tree.get(agency_id),
    via: viaOf(tree, sheet),
    applicant: isProven ? sheet.applicant : null,
    applicant_name: isProven ? sheet.applicant_name : '',
    steps,
    pauses,
    clock,
    components,
    slips: slips.map((slip) => slipShown(slip, isProven)),
    is_proven: isProven,
    wanted,
    results: isGiven(sheet) ? results : [],
    bring: { why_not: whyNotBring(sheet, attached.length) },
    withdraw: { why_not: whyNot('withdraw', sheet, facts) },
    takes_papers: whyNotAttach(sheet, false) === null,
  }
}
