import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day, dayOf, isoOf } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import { isOnPaper } from '../deliveries/delivery.ts'
import type { HandedIn } from '../dossier.ts'
import { changesOf, componentRows } from '../rows.ts'
import { type RuleFacts, whyNot } from '../rules.ts'
import { slipRow } from '../slips/slip-rows.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import type { Progressed } from './complete.ts'
import { clockEvents } from './complete.ts'
import { firstDue, pauseCourse, resumeCourse, standingOf } from './course.ts'
import { type CaseFile, caseFile, courseOf } from './file.ts'

/** What the applicant must bring: each paper with what is wrong with it, and the reason as it stands on form 02. */
export type SupplementRequest = {
  readonly papers: readonly { readonly code: string; readonly name: string; readonly what: string }[]
  readonly reason: string
}

type ClockMode = 'resume' | 'restart'

/**
 * Asks once, in writing (form 02), for everything missing while the dossier is handled. The clock stands until it is
 * complete; whether it then goes on or begins anew is the rulebook's (NĐ 61/2018: anew).
 *
 * @throws Objection `dossiers.not_found`, `dossiers.request_supplement_when`, `dossiers.supplemented_already`, `dossiers.nothing_asked`.
 */
export function requestSupplement(
  context: Context,
  key: IdempotencyKey,
  code: string,
  asked: SupplementRequest,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => fileToAskAbout(context, code, seen),
    ({ file, mode }) =>
      file.dossier.received_at ? decideRequest(file, asked, mode, context) : decideGuide(file, asked, context),
  )
}

/** The dossier, and how its clock goes on after a pause. */
async function fileToAskAbout(context: Context, code: string, seen?: number) {
  const file = await caseFile(context, code, 'dossiers.supplement', seen)
  const { agency_id } = file.dossier
  const { value } = await ruleOn<ClockMode>(context, 'dossiers.supplement_clock', undefined, agency_id)
  return { file, mode: value }
}

export function decideRequest(
  file: CaseFile,
  asked: SupplementRequest,
  mode: ClockMode,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('request_supplement', dossier, rules))
  stopIf(whyNothing(asked))
  const until = lastDay(rules, now)
  const before = courseOf(file)
  const after = pauseCourse(before, {
    id: uuidv7(now.getTime()),
    reason: 'supplement',
    basis: null,
    mode,
    from_at: now,
    to_at: null,
  })
  const slip = slipRow(dossier, 'supplement', { ...asked, stage: 'handling', until }, actor.account_id, now)
  return dossierSubject.change(dossier, {
    set: {
      ...standingOf(after, 'supplement'),
      desk_due_at: null,
      supplements: dossier.supplements + 1,
      ...waitingUntil(until),
      changed_at: now,
    },
    also: [...changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id), slip.row],
    events: [
      {
        kind: 'dossiers.supplement_requested',
        data: { stage: 'handling', papers: asked.papers.map(({ code }) => code), until, mode },
      },
      ...clockEvents(before, after),
      slip.event,
    ],
    answer: { code: dossier.code, state: 'supplement', due_at: null },
  })
}

/** The same at reception, where the clock has not begun: guided once (NĐ 61/2018/NĐ-CP). */
export function decideGuide(
  file: CaseFile,
  asked: SupplementRequest,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('guide', dossier, rules))
  stopIf(whyNothing(asked))
  const until = lastDay(rules, now)
  const slip = slipRow(dossier, 'supplement', { ...asked, stage: 'reception', until }, actor.account_id, now)
  return dossierSubject.change(dossier, {
    set: { state: 'supplement', guided: dossier.guided + 1, open_roles: [], ...waitingUntil(until), changed_at: now },
    also: [slip.row],
    events: [
      {
        kind: 'dossiers.supplement_requested',
        data: { stage: 'reception', papers: asked.papers.map(({ code }) => code), until },
      },
      slip.event,
    ],
    answer: { code: dossier.code, state: 'supplement', due_at: null },
  })
}

const NOTHING_ASKED = { answer_by: null, brought_at: null }

/** What the row says while papers are waited for. */
export function waitingUntil(until: Day) {
  return { answer_by: until, brought_at: null }
}

/** The last day to bring what is asked for now. */
export function lastDay({ supplement_days }: Pick<RuleFacts, 'supplement_days'>, now: Date): Day {
  return addDays(dayOf(now), supplement_days)
}

/**
 * Takes what was missing, or finds that what the applicant sent is what was asked for: the clock goes on from when it
 * came, and the step that asked is open again.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.supplement_when`.
 */
export function takeSupplement(
  context: Context,
  key: IdempotencyKey,
  code: string,
  components: readonly HandedIn[],
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.receive', seen),
    (file) => decideSupplement(file, components, context),
  )
}

export function decideSupplement(
  file: CaseFile,
  components: readonly HandedIn[],
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('supplement', dossier, rules))
  stopIf(components.length > 0 || dossier.brought_at ? null : new Objection('dossiers.nothing_brought'))
  const papers = components.map(({ code }) => code)
  const rows: Also = {
    insert: 'dossiers.component',
    rows: componentRows(dossier.agency_id, dossier.id, components, () => uuidv7(now.getTime()), 100).map((row) => ({
      ...row,
      seen_at: now,
    })),
  }
  if (!dossier.received_at)
    return dossierSubject.change(dossier, {
      set: { state: 'sent', open_roles: ['clerk'], ...NOTHING_ASKED, changed_at: now },
      also: [rows],
      events: [{ kind: 'dossiers.supplemented', data: { stage: 'reception', papers, state: 'sent' } }],
      answer: { code: dossier.code, state: 'sent', due_at: null },
    })
  const before = courseOf(file)
  const after = resumeCourse(before, 'supplement', now, dossier.brought_at ?? now)
  const standing = standingOf(after)
  return dossierSubject.change(dossier, {
    set: {
      ...standing,
      ...firstDue(dossier, standing),
      ...carriedIn(dossier, components),
      ...NOTHING_ASKED,
      changed_at: now,
    },
    also: [rows, ...changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id)],
    events: [
      { kind: 'dossiers.supplemented', data: { stage: 'handling', papers, state: standing.state } },
      ...clockEvents(before, after),
    ],
    answer: { code: dossier.code, state: standing.state, due_at: standing.due_at && isoOf(standing.due_at) },
  })
}

/** What was carried in lies at the desk and waits to be carried on, unless a delivery is on its way meanwhile. */
function carriedIn({ paper_at }: CaseFile['dossier'], components: readonly HandedIn[]) {
  const isOnItsWay = paper_at === 'to_unit' || paper_at === 'to_desk'
  return components.some(isOnPaper) && !isOnItsWay ? { paper_at: 'desk' as const } : {}
}

export function whyNothing({ papers, reason }: SupplementRequest): Objection | null {
  if (papers.length === 0)
    return new Objection('dossiers.nothing_asked', {}, [{ path: 'papers', code: 'dossiers.nothing_asked' }])
  return reason.trim()
    ? null
    : new Objection('dossiers.reason_missing', {}, [{ path: 'reason', code: 'dossiers.reason_missing' }])
}
