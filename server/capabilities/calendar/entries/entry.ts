/** The rows a calendar is made of, as they stand: each an entry with its own chain. */
import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { Span, Weekday } from '../calendar.ts'

/** Where an entry says what it says. */
export type Source = { readonly basis: string; readonly verified: boolean }

export type HolidayEntry = Source & {
  readonly code: string
  readonly name: string
  readonly kind: 'solar' | 'lunar'
  readonly month: number
  readonly day: number
  readonly days_before: number
  readonly length: number
  readonly made_up: boolean
  readonly set_yearly: boolean
  readonly valid_from: Day
  readonly valid_to: Day | null
}

/** A yearly notice: the days a holiday takes, or a working day and a rest day that change places. */
export type DecisionEntry = Source &
  (
    | { readonly kind: 'holiday'; readonly holiday: string; readonly days: readonly Day[] }
    | { readonly kind: 'swap'; readonly off: readonly Day[]; readonly work: readonly Day[] }
  )

/** Days on which an agency and those below it are shut, at work or only receiving. */
export type LocalEntry = Source & {
  readonly agency_id: string
  readonly kind: 'closed' | 'open' | 'reception_only'
  readonly hours: readonly Span[] | null
  readonly valid_from: Day
  readonly valid_to: Day
}

/** When an agency's desks, and those below it, are open from a day on. */
export type DeskEntry = Source & {
  readonly agency_id: string
  readonly hours: Readonly<Partial<Record<Weekday, readonly Span[]>>>
  readonly reception_only: readonly Weekday[]
  readonly valid_from: Day
  readonly valid_to: Day | null
}

/** An entry as its row stands, with its chain. */
export type Stored<Entry> = Entry & Omit<Chained, 'agency_id'> & { readonly root_id: string }

/** Any entry as its row stands; those of a holiday and of a notice are the province's. */
export type StoredEntry = Stored<{ readonly agency_id?: string }>

/** The tables entries stand in. */
export const tables = {
  holiday: 'calendar.holiday',
  decision: 'calendar.decision',
  local_day: 'calendar.local_day',
  desk_hours: 'calendar.desk_hours',
} as const
export type EntryKind = keyof typeof tables

/** The days of a notice, one by one. */
export function noticeDays(entry: DecisionEntry): { day: Day; kind: 'holiday' | 'off' | 'work' }[] {
  if (entry.kind === 'holiday') return entry.days.map((day) => ({ day, kind: 'holiday' }))
  return [
    ...entry.off.map((day) => ({ day, kind: 'off' as const })),
    ...entry.work.map((day) => ({ day, kind: 'work' as const })),
  ]
}
