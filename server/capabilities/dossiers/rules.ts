import { Objection } from '#platform/objection.ts'
import { addDays, type Day, dayOf, daysBetween, isPast } from '#platform/time.ts'
import type { Applicant, Collector, Consignment, Dossier, PostNews, ReturnMethod, State, Step } from './dossier.ts'

const HANDLED = [
  'received',
  'assigned',
  'verifying',
  'consulting',
  'field_check',
  'paused',
  'drafted',
  'signed',
  'issued',
] as const

/** Where it has not come to an answer yet. */
const UNANSWERED = [
  'received',
  'assigned',
  'verifying',
  'consulting',
  'field_check',
  'paused',
  'supplement',
  'drafted',
] as const
const OPEN = [...HANDLED, 'supplement', 'at_desk'] as const

/** What may be done next. `from` are the states it may be done in; where it leads is in `to`, or follows from the process. */
export const actions = {
  receive: { from: ['sent'], to: 'received' },
  refuse: { from: ['sent', 'supplement'], to: 'refused' },
  guide: { from: ['sent'], to: 'supplement' },
  request_supplement: { from: ['assigned', 'verifying', 'consulting', 'field_check'], to: 'supplement' },
  supplement: { from: ['supplement'], to: null },
  assign: { from: HANDLED, to: null },
  complete: { from: HANDLED, to: null },
  find_ineligible: { from: ['assigned', 'verifying', 'consulting', 'field_check', 'drafted'], to: 'ineligible' },
  return: { from: ['at_desk', 'uncollected'], to: 'returned' },

  send_back: { from: ['supplement'], to: null },
  withdraw: { from: ['sent', ...UNANSWERED], to: 'withdrawn' },
  stop: { from: [...UNANSWERED, 'signed', 'issued'], to: 'stopped' },
  void: { from: [...UNANSWERED, 'at_desk'], to: 'voided' },
  correct: { from: ['sent', ...UNANSWERED, 'signed', 'issued', 'at_desk'], to: null },
  recall: { from: ['at_desk', 'uncollected', 'returned', 'ineligible'], to: null },
  /* At the officer's desk. */
  claim: { from: HANDLED, to: null },
  give_back: { from: HANDLED, to: null },
  hand_over: { from: HANDLED, to: null },
  ask: { from: HANDLED, to: null },
  remark: { from: OPEN, to: null },
} as const satisfies Record<string, { from: readonly State[]; to: State | null }>

export type Action = keyof typeof actions

/** What comes by a rule when its day is there, and by nobody's hand. */
export const byRule = {
  lapse: { from: ['supplement'], to: 'stopped' },
  archive: { from: ['at_desk'], to: 'uncollected' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>

/** A year and a day: what one page or file of the register holds at most. */
const LONGEST = 366

/** Why a period cannot be shown: it ends before it begins, or is longer than a year. */
export function whyNotPeriod(from: Day, to: Day): Objection | null {
  if (to < from) return atField('to', 'dossiers.period_wrong')
  return daysBetween(from, to) > LONGEST ? atField('to', 'dossiers.period_long') : null
}

/** Why that cannot be the day somebody was born: it lies ahead. */
export function whyNotBorn(birth_date: string | null | undefined, today: Day, path: string): Objection | null {
  return birth_date && birth_date > today ? atField(path, 'dossiers.birth_ahead') : null
}

/**
 * Why what came by post cannot be taken in so: it was posted in days to come, or the slip has no address to go back to.
 * The term runs from reception, not from posting (NĐ 118/2025/NĐ-CP, article 17 khoản 3; chưa kiểm chứng).
 */
export function whyNotPosted(
  { consignment, applicant }: { readonly consignment?: Consignment | null | undefined; readonly applicant: Applicant },
  today: Day,
): Objection | null {
  if (!consignment) return null
  if (consignment.posted_on > today) return atField('consignment.posted_on', 'dossiers.posted_ahead')
  return applicant.address?.trim() ? null : atField('applicant.address', 'dossiers.posted_without_address')
}

/** What a rule needs to know beyond the dossier itself. */
export type RuleFacts = {
  /** How often an applicant may be asked to complete a dossier, at reception and while it is handled. */
  readonly guide_limit: number
  readonly supplement_limit: number
  /** How many days an applicant has to bring what was asked for. */
  readonly supplement_days: number
}

/**
 * Why an action is not open, or null: the same answer guards the action, greys out its button and explains it.
 * Asking once for everything missing: NĐ 61/2018/NĐ-CP; the limits are parameters of the rulebook.
 */
export function whyNot(
  action: Action,
  dossier: Pick<Dossier, 'state' | 'received_at' | 'guided' | 'supplements'>,
  facts: RuleFacts,
): Objection | null {
  const from: readonly State[] = actions[action].from
  if (!from.includes(dossier.state)) return new Objection(`dossiers.${action}_when`, { state: dossier.state })
  if (action === 'guide' && dossier.guided >= facts.guide_limit)
    return new Objection('dossiers.guided_already', { limit: facts.guide_limit })
  if (action === 'request_supplement' && dossier.supplements >= facts.supplement_limit)
    return new Objection('dossiers.supplemented_already', { limit: facts.supplement_limit })
  if (action === 'void' && !dossier.received_at) return new Objection('dossiers.void_when', { state: dossier.state })
  if (action === 'refuse' && dossier.received_at) return new Objection('dossiers.refuse_when_received')
  return null
}

/** Why the applicant cannot send what was asked for: nothing is, it was sent already, or no file was put to it. */
export function whyNotBring(
  { state, brought_at }: Pick<Dossier, 'state' | 'brought_at'>,
  attached: number,
): Objection | null {
  if (state !== 'supplement') return new Objection('dossiers.bring_when', { state })
  if (brought_at) return new Objection('dossiers.brought_already')
  return attached > 0 ? null : new Objection('dossiers.nothing_attached')
}

/**
 * Why something that was brought cannot be looked at: nothing was. `send_back` is for what the applicant sent; what is
 * carried to the desk is looked at there and then.
 */
export function whyNotBrought({ brought_at }: Pick<Dossier, 'brought_at'>): Objection | null {
  return brought_at ? null : new Objection('dossiers.nothing_brought')
}

type Begun = { readonly kind: string; readonly state: string; readonly holder_id: string | null }

/** Whether somebody has taken it up: a step beyond reception is done, or lies with a person. */
export function isTaken(steps: readonly Begun[]): boolean {
  return steps.some(({ kind, state, holder_id }) => kind !== 'receive' && (state === 'done' || holder_id !== null))
}

/** Why an entry cannot be put right: until the next step has it that is the clerk's, afterwards the unit head's. */
export function whyNotPutRight(steps: readonly Begun[], is_head: boolean): Objection | null {
  return is_head || !isTaken(steps) ? null : new Objection('dossiers.taken_up')
}

/** Why another procedure or case cannot be given to it: work of the one it has was done, or the applicant was asked for more. */
export function whyNotProcedure(
  { received_at, solved_at, supplements }: Pick<Dossier, 'received_at' | 'solved_at' | 'supplements'>,
  steps: readonly Begun[],
): Objection | null {
  if (!received_at) return null
  const isBegun = steps.some(({ kind, state }) => kind !== 'receive' && state === 'done')
  return isBegun || solved_at || supplements > 0 ? new Objection('dossiers.procedure_begun') : null
}

/** Why it does not lapse: its last day is not over, or something was brought that nobody has looked at. */
export function whyNotLapse(
  { state, answer_by, brought_at }: Pick<Dossier, 'state' | 'answer_by' | 'brought_at'>,
  today: Day,
): Objection | null {
  const isOver = state === 'supplement' && answer_by !== null && answer_by < today && !brought_at
  return isOver ? null : new Objection('dossiers.lapse_when', { state })
}

/** Why a result is not put away: it lies ready for less than the days it is kept for. */
export function whyNotArchive(
  { state, solved_at }: Pick<Dossier, 'state' | 'solved_at'>,
  keep_days: number,
  today: Day,
): Objection | null {
  const isOver = state === 'at_desk' && solved_at !== null && addDays(dayOf(solved_at), keep_days) < today
  return isOver ? null : new Objection('dossiers.archive_when', { state })
}

const MADE: readonly State[] = ['verifying', 'drafted', 'signed', 'issued', 'at_desk']

/** Why the result cannot be put to it as a file: nothing was made yet, or it was handed over. */
export function whyNotResultFile({ state }: Pick<Dossier, 'state'>): Objection | null {
  return MADE.includes(state) ? null : new Objection('dossiers.result_file_when', { state })
}

const WITHOUT_RESULT: readonly State[] = ['draft', 'sent', 'refused', 'ineligible', 'stopped', 'withdrawn', 'voided']

/** Whether a result that was issued as a document is this dossier's: also one that takes the place of another later on. */
export function takesIssued({ state }: Pick<Dossier, 'state'>): boolean {
  return !WITHOUT_RESULT.includes(state)
}

/** How a result is to be given back. */
type Handover = {
  readonly method: ReturnMethod
  readonly collector?: Collector | null | undefined
  readonly post_number?: string | null | undefined
}

/** Whom the result belongs to, and whether it is there as a file. */
export type Receivers = { readonly names: readonly string[]; readonly has_file: boolean }

/**
 * Why a result is not given back in this way. At the desk it goes to the applicant or who handed it in, or to somebody
 * whose relation and authority were seen; by post under a number that can be followed; electronically where there is a file.
 */
export function whyNotHandOver(
  { method, collector, post_number }: Handover,
  { names, has_file }: Receivers,
): Objection | null {
  if (collector && method !== 'desk') return new Objection('dossiers.collector_only_at_desk')
  if (method === 'electronic' && !has_file) return new Objection('dossiers.no_result_file')
  if (method === 'post' && !post_number?.trim()) return atField('post_number', 'dossiers.post_number_missing')
  if (!collector) return null
  const isTheirs = names.some((name) => samePerson(name, collector.name))
  if (!isTheirs && !collector.authority?.trim())
    return atField('collector.authority', 'dossiers.collector_without_authority')
  const isSeen = collector.id_checked || Boolean(collector.unchecked_because?.trim())
  return isSeen ? null : atField('collector.id_checked', 'dossiers.collector_unchecked')
}

/** Why there is no sheet of the return: nothing was returned. */
export function whyNotReturnSheet({ state }: Pick<Dossier, 'state'>): Objection | null {
  return state === 'returned' ? null : new Objection('dossiers.not_returned', { state })
}

/** Why nothing can be said of a result on its way: it was not sent by post, or what became of it is known. */
export function whyNotFollow({ state }: Pick<Dossier, 'state'>, post: PostNews | null): Objection | null {
  return state === 'returned' && post?.news === 'sent' ? null : new Objection('dossiers.follow_when', { state })
}

function samePerson(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
  return plain(one) === plain(other)
}

function atField(path: string, code: string): Objection {
  return new Objection(code, {}, [{ path, code }])
}

/** Why a file cannot be put to a paper: by the office until it is over, by who proves it is theirs while it is theirs to complete. */
export function whyNotAttach(
  { state, ended_at }: Pick<Dossier, 'state' | 'ended_at'>,
  by_office: boolean,
): Objection | null {
  const isOpen = !ended_at && (by_office || state === 'sent' || state === 'supplement')
  return isOpen ? null : new Objection('dossiers.papers_closed', { state })
}

/** Why a procedure cannot be sent online: it is information only. */
export function whyNotSubmit({ online_level, name }: { online_level: string; name: string }): Objection | null {
  return online_level === 'info' ? new Objection('dossiers.not_online', { procedure: name }) : null
}

/** Why a draft cannot be saved or sent: it was sent already. */
export function whyNotSend({ sent_as }: { sent_as: string | null }): Objection | null {
  return sent_as ? new Objection('dossiers.draft_sent', { code: sent_as }) : null
}

/** Where a dossier stands while a step of that kind is open; null where the step leaves it where the process had come to. */
const STATE_AT = {
  receive: 'received',
  verify: 'verifying',
  consult: 'consulting',
  field_check: 'field_check',
  draft: 'verifying',
  sign: 'drafted',
  issue: 'signed',
  pay: null,
  post_publicly: null,
  return: 'at_desk',
} as const satisfies Record<Step['kind'], State | null>

type Placed = Pick<Step, 'kind' | 'position' | 'state' | 'outside_term'>

/** The state its steps put a dossier in: that of the earliest open one; `paused` while one of them makes the clock stand. */
export function stateAt(steps: readonly Placed[]): State {
  const open = steps.filter(({ state }) => state === 'open').sort((one, other) => one.position - other.position)
  const [first] = open
  if (!first) return 'issued'
  if (open.some(({ outside_term }) => outside_term)) return 'paused'
  return STATE_AT[first.kind] ?? (isSigned(steps) ? 'signed' : 'verifying')
}

function isSigned(steps: readonly Placed[]): boolean {
  return steps.some(({ kind, state }) => kind === 'sign' && state === 'done')
}

/** Late: open, and past its due time; what is paused has none. */
export function isLate({ ended_at, due_at }: Pick<Dossier, 'ended_at' | 'due_at'>, now: Date): boolean {
  return ended_at === null && due_at !== null && isPast(due_at, now)
}
