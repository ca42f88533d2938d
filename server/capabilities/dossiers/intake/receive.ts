import { type Calendar, calendarOf, type Term, termText } from '#calendar'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import { type InForce, termFor, versionInForceOn } from '#procedures'
import { isOnPaper } from '../deliveries/delivery.ts'
import type { Dossier, HandedIn, Step } from '../dossier.ts'
import { clockEvents } from '../handling/complete.ts'
import { type Course, goOn, standingOf } from '../handling/course.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { componentsOf } from '../pages/queries.ts'
import { processOf } from '../pages/whole.ts'
import { changesOf, componentRows, KEY } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { slipRow } from '../slips/slip-rows.ts'
import { type DossierDecision, type DossierEvent, dossierSubject } from '../subjects.ts'
import { deskChannel, type Handing, type HandingFacts, handingFacts, handingRow, missingComponents } from './handing.ts'

export type Received = { code: string; state: Dossier['state']; due_at: string | null; fee: number }

/**
 * Receives a dossier at the desk: complete papers in, form 01 out, the clock starts (NĐ 61/2018/NĐ-CP; NĐ 118/2025/NĐ-CP).
 *
 * @throws Objection what `handingFacts` objects to; `http.forbidden`; `dossiers.incomplete` naming every missing paper.
 */
export function receiveAtDesk(context: Context, key: IdempotencyKey, handing: Handing): Promise<Received> {
  if (!may(context.actor, 'dossiers.receive', handing.agency_id)) throw new Objection('http.forbidden')
  return act(
    context,
    key,
    async () => ({
      facts: await handingFacts(context, handing, deskChannel(handing)),
      calendar: await calendarOf(context, handing.agency_id),
    }),
    ({ facts, calendar }) => decideReceiveAtDesk(handing, facts, calendar, context),
  )
}

export function decideReceiveAtDesk(
  handing: Handing,
  facts: HandingFacts,
  calendar: Calendar,
  context: Pick<Context, 'now' | 'actor' | 'secret' | 'root_id'>,
): DossierDecision<Received> {
  const now = context.now()
  stopIf(whyIncomplete(facts.version, handing.components))
  const place = { agency_id: handing.agency_id, id: uuidv7(now.getTime()) }
  const channel = deskChannel(handing)
  const reception = decideReception({ ...facts, id: place.id, calendar, case: handing.case, channel }, now)
  const rows = componentRows(place.agency_id, place.id, handing.components, () => uuidv7(now.getTime()))
  const { set, also, events, answer } = writingOf(place, reception, context.actor.account_id)
  return dossierSubject.create(place, {
    row: {
      ...handingRow(context, handing, facts, channel),
      submitted_at: now,
      paper_at: handing.components.some(isOnPaper) ? 'desk' : null,
      ...set,
    },
    also: [{ insert: 'dossiers.component', rows }, ...also],
    events,
    answer,
  })
}

/**
 * Receives a dossier that was sent online, by the same check as at the counter: a paper is there where it has a file or
 * was carried in and ticked off.
 *
 * @param carried codes of the papers that were carried in.
 * @throws Objection `dossiers.not_found`, `dossiers.receive_when`, `dossiers.incomplete` naming every missing paper.
 */
export function receiveSent(
  context: Context,
  key: IdempotencyKey,
  code: string,
  seen?: number,
  carried: readonly string[] = [],
): Promise<Received> {
  return act(
    context,
    key,
    () => fileWithVersion(context, code, seen),
    (read) => decideReceiveSent(read.file, read.version, thereAtReception(read, carried), context),
  )
}

/** Papers at the moment of reception: those that are there, of them those ticked off now, and what nobody had declared. */
type Papers = {
  readonly there: readonly HandedIn[]
  readonly ticked: readonly { readonly id: string }[]
  readonly added: readonly HandedIn[]
}

/** Papers that are carried in and were not declared stand behind the others. */
const CARRIED = 60

/**
 * Which papers are there: what was handed in at the desk, what has a file, and what was carried in.
 *
 * @param carried codes of papers of the procedure.
 */
export function thereAtReception(
  { file, version, components }: Awaited<ReturnType<typeof fileWithVersion>>,
  carried: readonly string[],
): Papers {
  const isAtDesk = file.dossier.channel !== 'online'
  const isHere = (code: string) => carried.includes(code)
  const there = components.filter(({ code, file_id, seen_at }) => isAtDesk || file_id || seen_at || isHere(code))
  const added = version.content.components
    .filter(({ code }) => isHere(code) && !components.some((one) => one.code === code))
    .map(({ code, name, kinds, quantity }) => ({ code, name, kind: kinds[0] ?? 'original', quantity }))
  return { there, ticked: there.filter(({ code, seen_at }) => !seen_at && isHere(code)), added }
}

/** The dossier, and the version of its procedure that is in force today. */
async function fileWithVersion(context: Context, code: string, seen?: number) {
  const file = await caseFile(context, code, 'dossiers.receive', seen)
  const { agency_id, id, procedure_code } = file.dossier
  const [version, components] = await Promise.all([
    versionInForceOn(context, procedure_code, today(context)),
    componentsOf(context.db, agency_id, id).execute(),
  ])
  return { file, version, components }
}

export function decideReceiveSent(
  { dossier, calendar, rules }: CaseFile,
  version: InForce,
  { there, ticked, added }: Papers,
  { now, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Received> {
  stopIf(whyNot('receive', dossier, rules))
  stopIf(whyIncomplete(version, [...there, ...added]))
  const { agency_id, id, code, case_code, channel, fee } = dossier
  const brought = componentRows(agency_id, id, added, () => uuidv7(now().getTime()), CARRIED).map((row) => ({
    ...row,
    seen_at: now(),
  }))
  const seen = ticked.map((one) => ({ agency_id, dossier_id: id, id: one.id, seen_at: now() }))
  const hasPaper = channel === 'online' ? ticked.length + added.length > 0 : there.some(isOnPaper)
  const reception = decideReception({ id, code, version, calendar, case: case_code, channel, fee }, now())
  const { set, also, ...written } = writingOf(dossier, reception, actor.account_id)
  return dossierSubject.change(dossier, {
    set: { procedure_version_id: version.version_id, paper_at: hasPaper ? 'desk' : null, ...set },
    also: [
      { update: 'dossiers.component', key: KEY, rows: seen },
      { insert: 'dossiers.component', rows: brought },
      ...also,
    ],
    ...written,
  })
}

type Reception = {
  course: Course
  term: Term
  event: Extract<DossierEvent, { kind: 'dossiers.received' }>
  now: Date
  code: string
  fee: number
}
type ReceptionFacts = Pick<HandingFacts, 'code' | 'version' | 'fee'> & {
  /** The dossier's. */
  id: string
  calendar: Calendar
  case: string | null
  channel: Dossier['channel']
}

/** Starts the clock: the term of the version in force today, the steps it will go through, the first of them open. */
export function decideReception(
  { id, code, version, calendar, case: kase, channel, fee }: ReceptionFacts,
  now: Date,
): Reception {
  const promised = termFor(version.content, kase)
  if (!promised) throw new Objection('dossiers.no_term', { procedure: version.code })
  const term: Term = { amount: promised.amount, unit: promised.unit }
  const steps = begun(version, kase, id, now)
  const course = goOn({ received_at: now, term, steps, pauses: [], calendar }, now, () => uuidv7(now.getTime()))
  const { due_at } = standingOf(course)
  const data = {
    code,
    procedure: version.code,
    version: version.version_id,
    case: kase,
    channel,
    term: termText(term),
    due: due_at && isoOf(due_at),
    fee,
  }
  return { course, term, now, code, fee, event: { kind: 'dossiers.received', data } }
}

/** The steps of the version as the dossier's own; what the desk does at reception is done. */
function begun(version: InForce, kase: string | null, dossier_id: string, now: Date): Step[] {
  const [first, ...others] = processOf(version, kase, dossier_id)
  if (first?.kind !== 'receive') return first ? [first, ...others] : []
  return [{ ...first, state: 'done', opened_at: now, done_at: now, worked_minutes: 0 }, ...others]
}

/** What reception writes: the row, its steps and form 01 for the applicant. */
function writingOf(
  { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>,
  { course, term, event, now, code, fee }: Reception,
  by: string | null,
) {
  const standing = standingOf(course)
  const isReady = standing.state === 'at_desk'
  // Until somebody takes it up, it has been received and no more, unless the clock stands or the result is there.
  const state: Dossier['state'] = isReady || standing.state === 'paused' ? standing.state : 'received'
  const solved = isReady ? { solved_at: now, ended_at: now, desk_due_at: null } : {}
  const ready: DossierEvent[] = isReady ? [{ kind: 'dossiers.result_ready', data: { worked: 0 } }] : []
  const before: Course = { ...course, steps: [], pauses: [] }
  const receipt = slipRow({ agency_id, id, code }, 'receipt', {}, by, now)
  return {
    set: {
      ...standing,
      ...solved,
      state,
      term,
      received_at: now,
      first_due_at: standing.due_at,
      changed_at: now,
    },
    also: [receipt.row, ...changesOf(agency_id, id, before, course, by)],
    events: [{ ...event, data: { ...event.data, state } }, ...clockEvents(before, course), receipt.event, ...ready],
    answer: { code, state, due_at: standing.due_at && isoOf(standing.due_at), fee },
  }
}

/** Why the papers are not enough; names every one that is missing, at its place. */
export function whyIncomplete(version: InForce, handed: readonly HandedIn[]): Objection | null {
  const missing = missingComponents(version, handed)
  if (missing.length === 0) return null
  return new Objection(
    'dossiers.incomplete',
    { papers: missing.map(({ name }) => name).join('; ') },
    missing.map(({ code, missing: count }) => ({
      path: `components.${code}`,
      code: 'dossiers.paper_missing',
      detail: { missing: count },
    })),
  )
}
