/** What declaring an entry of the calendar comes to: pure decisions. */
import { newSubject, type Subject } from '#platform/journal/event.ts'
import type { Also, Decision } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day, dayOf } from '#platform/time.ts'
import {
  type DecisionEntry,
  type DeskEntry,
  type EntryKind,
  type HolidayEntry,
  type LocalEntry,
  type Stored,
  tables,
} from './entry.ts'

export type Declared = { id: string; kind: EntryKind }
type Row = Readonly<Record<string, unknown>>

/** A public holiday by law. @throws Objection calendar.holiday_stands where one of that code overlaps */
export function decideHoliday(
  entry: HolidayEntry,
  standing: readonly HolidayEntry[],
  id: string,
  root_id: string,
): Decision<Declared> {
  if (standing.some((other) => other.code === entry.code && overlaps(other, entry)))
    throw new Objection('calendar.holiday_stands', { holiday: entry.code })
  return declaring('holiday', id, root_id, { ...entry }, { ...entry })
}

/** A yearly notice. @throws Objection calendar.day_decided, calendar.holiday_unknown, calendar.swap_uneven */
export function decideNotice(
  entry: DecisionEntry,
  facts: { readonly decided: readonly { readonly day: Day }[]; readonly holidays: readonly { code: string }[] },
  id: string,
  root_id: string,
): Decision<Declared> {
  const days = noticeDays(entry)
  const taken = days.find(({ day }, at) => isIn(facts.decided, day) || isIn(days.slice(0, at), day))
  if (taken) throw new Objection('calendar.day_decided', { day: taken.day })
  if (entry.kind === 'holiday' && !facts.holidays.some(({ code }) => code === entry.holiday))
    throw new Objection('calendar.holiday_unknown', { holiday: entry.holiday })
  if (entry.kind === 'swap' && entry.off.length !== entry.work.length) throw new Objection('calendar.swap_uneven')
  const { kind, basis, verified } = entry
  const rows = days.map((one) => ({ decision_id: id, root_id, ...one, removed: false }))
  const set = { kind, holiday: entry.kind === 'holiday' ? entry.holiday : null, basis, verified }
  return declaring('decision', id, root_id, set, { ...set, days }, [{ insert: 'calendar.decision_day', rows }])
}

export function noticeDays(entry: DecisionEntry): { day: Day; kind: 'holiday' | 'off' | 'work' }[] {
  if (entry.kind === 'holiday') return entry.days.map((day) => ({ day, kind: 'holiday' }))
  return [
    ...entry.off.map((day) => ({ day, kind: 'off' as const })),
    ...entry.work.map((day) => ({ day, kind: 'work' as const })),
  ]
}

/** Days on which an agency differs. @throws Objection calendar.local_day_stands where the agency has said something else */
export function decideLocalDay(
  entry: LocalEntry,
  standing: readonly LocalEntry[],
  id: string,
  root_id: string,
): Decision<Declared> {
  const other = standing.find((one) => one.agency_id === entry.agency_id && overlaps(one, entry))
  if (other) throw new Objection('calendar.local_day_stands', { from: other.valid_from, to: other.valid_to })
  return declaring('local_day', id, root_id, { ...entry }, { ...entry })
}

/** Desk hours from a day on: those in force until then end the day before, those that began that very day are corrected. */
export function decideDesk(
  entry: DeskEntry,
  standing: readonly Stored<DeskEntry>[],
  id: string,
  root_id: string,
): Decision<Declared>[] {
  const { valid_from, hours, reception_only, basis, verified } = entry
  const own = standing.filter(({ agency_id }) => agency_id === entry.agency_id)
  const until = own.find((one) => one.valid_from <= valid_from && (one.valid_to === null || valid_from <= one.valid_to))
  const next = own.find((one) => one.valid_from > valid_from)
  const valid_to = until ? until.valid_to : (entry.valid_to ?? (next ? addDays(next.valid_from, -1) : null))
  if (until?.valid_from === valid_from)
    return [changing('desk_hours', until, root_id, 'corrected', { hours, reception_only, basis, verified })]
  const begun = { ...entry, valid_to }
  const declared = declaring('desk_hours', id, root_id, begun, begun)
  if (!until) return [declared]
  return [changing('desk_hours', until, root_id, 'ended', { valid_to: addDays(valid_from, -1) }), declared]
}

/** Takes an entry back; the row stays, and says when. @throws Objection calendar.province_desk_hours */
export function decideRemove(
  kind: EntryKind,
  entry: Stored<{ readonly agency_id?: string }>,
  now: Date,
  root_id: string,
): Decision<Declared> {
  if (kind === 'desk_hours' && entry.agency_id === root_id) throw new Objection('calendar.province_desk_hours')
  const removed = changing(kind, entry, root_id, 'removed', { removed_at: now.toISOString() }, { on: dayOf(now) })
  if (kind !== 'decision') return removed
  const rows = [{ decision_id: entry.id, removed: true }]
  return { ...removed, also: [{ update: 'calendar.decision_day', key: ['decision_id'], rows }] }
}

function declaring(
  kind: EntryKind,
  id: string,
  root_id: string,
  set: Row,
  data: Row,
  also: readonly Also[] = [],
): Decision<Declared> {
  return {
    subject: newSubject('calendar_entry', root_id, id),
    table: tables[kind],
    set: { root_id, ...set },
    also,
    events: [{ kind: 'calendar.declared', data: { entry: kind, ...data } }],
    answer: { id, kind },
  }
}

function changing(
  kind: EntryKind,
  { id, version, last_seq, last_hash }: Stored<object>,
  root_id: string,
  what: 'ended' | 'corrected' | 'removed',
  set: Row,
  data: Row = set,
): Decision<Declared> {
  const subject: Subject = { kind: 'calendar_entry', agency_id: root_id, id, version, last_seq, last_hash }
  return {
    subject,
    table: tables[kind],
    set,
    events: [{ kind: `calendar.${what}`, data: { entry: kind, ...data } }],
    answer: { id, kind },
  }
}

type Span = { readonly valid_from: Day; readonly valid_to: Day | null }

function overlaps(one: Span, other: Span): boolean {
  return (
    (other.valid_to === null || one.valid_from <= other.valid_to) &&
    (one.valid_to === null || other.valid_from <= one.valid_to)
  )
}

function isIn(days: readonly { readonly day: Day }[], day: Day): boolean {
  return days.some((one) => one.day === day)
}
