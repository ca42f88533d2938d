/** What declaring an entry of the calendar comes to: pure decisions. */
import type { Chained, DecisionOf } from '#platform/journal/subject.ts'
import { stopIf } from '#platform/objection.ts'
import { addDays, dayOf } from '#platform/time.ts'
import { type NoticeFacts, whyNot } from '../rules.ts'
import { deskSubject, holidaySubject, localDaySubject, noticeSubject } from '../subjects.ts'
import {
  type DecisionEntry,
  type DeskEntry,
  type EntryKind,
  type HolidayEntry,
  type LocalEntry,
  noticeDays,
  type Stored,
  type StoredEntry,
} from './entry.ts'

export type Declared = { id: string; kind: EntryKind }
type DeskDecision = DecisionOf<typeof deskSubject, Declared>
export type EntryDecision =
  | DecisionOf<typeof holidaySubject, Declared>
  | DecisionOf<typeof noticeSubject, Declared>
  | DecisionOf<typeof localDaySubject, Declared>
  | DeskDecision

/** A public holiday by law. */
export function decideHoliday(
  entry: HolidayEntry,
  standing: readonly HolidayEntry[],
  id: string,
  root_id: string,
): EntryDecision {
  stopIf(whyNot.declareHoliday(entry, standing))
  return holidaySubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, ...entry },
      events: [{ kind: 'calendar.declared', data: { entry: 'holiday', ...entry } }],
      answer: { id, kind: 'holiday' },
    },
  )
}

/** A yearly notice. */
export function decideNotice(entry: DecisionEntry, facts: NoticeFacts, id: string, root_id: string): EntryDecision {
  stopIf(whyNot.declareNotice(entry, facts))
  const days = noticeDays(entry)
  const { kind, basis, verified } = entry
  const notice = { kind, holiday: entry.kind === 'holiday' ? entry.holiday : null, basis, verified }
  const rows = days.map((one) => ({ decision_id: id, root_id, ...one, removed: false }))
  return noticeSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, ...notice },
      also: [{ insert: 'calendar.decision_day', rows }],
      events: [{ kind: 'calendar.declared', data: { entry: 'decision', ...notice, days } }],
      answer: { id, kind: 'decision' },
    },
  )
}

/** Days on which an agency differs. */
export function decideLocalDay(
  entry: LocalEntry,
  standing: readonly LocalEntry[],
  id: string,
  root_id: string,
): EntryDecision {
  stopIf(whyNot.declareLocalDays(entry, standing))
  return localDaySubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, ...entry },
      events: [{ kind: 'calendar.declared', data: { entry: 'local_day', ...entry } }],
      answer: { id, kind: 'local_day' },
    },
  )
}

/** Desk hours from a day on: those in force until then end the day before, those that began that very day are corrected. */
export function decideDesk(
  entry: DeskEntry,
  standing: readonly Stored<DeskEntry>[],
  id: string,
  root_id: string,
): { decisions: DeskDecision[]; answer: Declared } {
  stopIf(whyNot.setDeskHours(entry))
  const { valid_from } = entry
  const own = standing.filter(({ agency_id }) => agency_id === entry.agency_id)
  const until = own.find((one) => one.valid_from <= valid_from && (one.valid_to === null || valid_from <= one.valid_to))
  const next = own.find((one) => one.valid_from > valid_from)
  const valid_to = until ? until.valid_to : (entry.valid_to ?? (next ? addDays(next.valid_from, -1) : null))
  if (until?.valid_from === valid_from) {
    const corrected = correcting(until, entry)
    return { decisions: [corrected], answer: corrected.answer }
  }
  const begun = beginning({ ...entry, valid_to }, id, root_id)
  return { decisions: until ? [ending(until, entry), begun] : [begun], answer: begun.answer }
}

function beginning(entry: DeskEntry, id: string, root_id: string): DeskDecision {
  return deskSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, ...entry },
      events: [{ kind: 'calendar.declared', data: { entry: 'desk_hours', ...entry } }],
      answer: { id, kind: 'desk_hours' },
    },
  )
}

function ending(until: Stored<DeskEntry>, { valid_from }: DeskEntry): DeskDecision {
  const valid_to = addDays(valid_from, -1)
  return deskSubject.change(chained(until), {
    set: { valid_to },
    events: [{ kind: 'calendar.ended', data: { entry: 'desk_hours', valid_to } }],
    answer: { id: until.id, kind: 'desk_hours' },
  })
}

function correcting(until: Stored<DeskEntry>, { hours, reception_only, basis, verified }: DeskEntry): DeskDecision {
  const week = { hours, reception_only, basis, verified }
  return deskSubject.change(chained(until), {
    set: week,
    events: [{ kind: 'calendar.corrected', data: { entry: 'desk_hours', ...week } }],
    answer: { id: until.id, kind: 'desk_hours' },
  })
}

/** Takes an entry back; the row stays, and says when. */
export function decideRemove(kind: EntryKind, entry: StoredEntry, now: Date): EntryDecision {
  stopIf(whyNot.remove(kind, entry))
  const row = chained(entry)
  const set = { removed_at: now.toISOString() }
  const on = dayOf(now)
  const answer = { id: entry.id, kind }
  switch (kind) {
    case 'holiday':
      return holidaySubject.change(row, {
        set,
        events: [{ kind: 'calendar.removed', data: { entry: kind, on } }],
        answer,
      })
    case 'decision':
      return noticeSubject.change(row, {
        set,
        also: [
          { update: 'calendar.decision_day', key: ['decision_id'], rows: [{ decision_id: entry.id, removed: true }] },
        ],
        events: [{ kind: 'calendar.removed', data: { entry: kind, on } }],
        answer,
      })
    case 'local_day':
      return localDaySubject.change(row, {
        set,
        events: [{ kind: 'calendar.removed', data: { entry: kind, on } }],
        answer,
      })
    case 'desk_hours':
      return deskSubject.change(row, {
        set,
        events: [{ kind: 'calendar.removed', data: { entry: kind, on } }],
        answer,
      })
  }
}

/** The chain of every entry hangs on the province, whose ever the entry is. */
function chained(entry: StoredEntry): Chained {
  return { ...entry, agency_id: entry.root_id }
}
