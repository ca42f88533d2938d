import type { DeskEntry, LocalEntry } from './entries/entry.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'calendar.desk_hours.hours': DeskEntry['hours']
  /** Null for the usual ones. */
  'calendar.local_day.hours': NonNullable<LocalEntry['hours']>
}
