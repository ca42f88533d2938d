import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Application, Initiative, Proposal, State } from './initiative.ts'

/** What may be done to an initiative, in which states, and where it leads. */
export const actions = {
  amend: { from: ['proposed'], to: null },
  withdraw: { from: ['proposed'], to: 'withdrawn' },
  assign: { from: ['proposed', 'assigned'], to: 'assigned' },
  assess: { from: ['assigned'], to: 'assessed' },
  recognise: { from: ['assessed'], to: 'recognised' },
  decline: { from: ['assessed'], to: 'declined' },
  apply: { from: ['recognised'], to: null },
} as const satisfies Record<string, { from: readonly State[]; to: State | null }>

export type Action = keyof typeof actions

/** Who acts, as far as rules ask: the accounts whose work they do, and whether they speak for the agency it comes from. */
export type Acting = { readonly accounts: readonly string[]; readonly speaks_for_agency: boolean }

/**
 * Why an action is not open, or null. Nobody judges their own initiative; only who is named assesses it; what was
 * proposed is changed or taken back by who proposed it, or by their agency where it is the agency's.
 */
export function whyNot(
  action: Action,
  initiative: Pick<Initiative, 'state' | 'proposed_as' | 'proposed_by' | 'assessor_id'>,
  acting: Acting,
): Objection | null {
  const from: readonly State[] = actions[action].from
  if (!from.includes(initiative.state)) return new Objection(`initiatives.${action}_when`)
  if (action === 'amend' || action === 'withdraw')
    return isTheirs(initiative, acting) ? null : new Objection('initiatives.not_yours')
  if (action === 'assess' && !acting.accounts.includes(initiative.assessor_id ?? ''))
    return new Objection('initiatives.not_assessor')
  if (action !== 'apply' && action !== 'assign' && acting.accounts.includes(initiative.proposed_by))
    return new Objection('initiatives.own')
  return null
}

function isTheirs(
  { proposed_as, proposed_by }: Pick<Initiative, 'proposed_as' | 'proposed_by'>,
  { accounts, speaks_for_agency }: Acting,
): boolean {
  return accounts.includes(proposed_by) || (proposed_as === 'agency' && speaks_for_agency)
}

/** Why two periods are not to be compared: the one after has to begin later. */
export function whyNotPeriods({
  before_period,
  after_period,
}: Pick<Proposal, 'before_period' | 'after_period'>): Objection | null {
  const field = { path: 'after_period', code: 'initiatives.period_not_later' }
  return beginning(before_period) < beginning(after_period)
    ? null
    : new Objection('initiatives.period_not_later', {}, [field])
}

/** The month a calendar period begins with, counted through the years. */
function beginning(period: string): number {
  const [year = '', part = ''] = period.split('-')
  const n = Number(part.replace(/\D/g, '') || 1) - 1
  const months = part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1
  return Number(year) * 12 + n * months
}

/** Why somebody may not assess it by that day: they do not hold the role, it is their own, or the day is over. */
export function whyNotAssessor(
  { proposed_by }: Pick<Initiative, 'proposed_by'>,
  named: { readonly assessor_id: string; readonly assess_by: Day },
  given: { readonly assessors: readonly string[]; readonly today: Day },
): Objection | null {
  if (!given.assessors.includes(named.assessor_id)) return new Objection('initiatives.assessor_unknown')
  if (named.assessor_id === proposed_by) return new Objection('initiatives.assessor_proposed_it')
  if (named.assess_by >= given.today) return null
  return new Objection('initiatives.day_passed', {}, [{ path: 'assess_by', code: 'initiatives.day_passed' }])
}

/** Why an agency cannot be noted as applying it: it comes from there, or was noted. */
export function whyNotApplyAt(
  { agency_id }: Pick<Initiative, 'agency_id'>,
  applications: readonly Application[],
  applied_at_id: string,
): Objection | null {
  if (applied_at_id === agency_id) return new Objection('initiatives.applied_at_home')
  const noted = applications.some((one) => one.applied_at_id === applied_at_id)
  return noted ? new Objection('initiatives.applied_already') : null
}
