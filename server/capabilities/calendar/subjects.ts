import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { subjectKind } from '#platform/journal/subject.ts'
import type { DeskEntry, LocalEntry } from './entries/entry.ts'

/** Entries of the calendar are one kind of subject to the journal, whichever table they stand in. */
const kind = 'calendar_entry'
const Source = { basis: z.string(), verified: z.boolean() }
const on = DayText.describe('The day on which it was taken back')

export const holidaySubject = subjectKind({
  kind,
  table: 'calendar.holiday',
  keyedBy: 'id',
  events: {
    'calendar.declared': z.object({
      entry: z.literal('holiday'),
      code: z.string(),
      name: z.string().describe('Of the holiday, as the law names it'),
      kind: z.enum(['solar', 'lunar']),
      month: z.int(),
      day: z.int(),
      days_before: z.int(),
      length: z.int(),
      made_up: z.boolean(),
      set_yearly: z.boolean(),
      valid_from: DayText,
      valid_to: DayText.nullable(),
      ...Source,
    }),
    'calendar.removed': z.object({ entry: z.literal('holiday'), on }),
  },
})

export const noticeSubject = subjectKind({
  kind,
  table: 'calendar.decision',
  keyedBy: 'id',
  events: {
    'calendar.declared': z.object({
      entry: z.literal('decision'),
      kind: z.enum(['holiday', 'swap']),
      holiday: z.string().nullable(),
      ...Source,
      days: z.array(z.object({ day: DayText, kind: z.enum(['holiday', 'off', 'work']) })).readonly(),
    }),
    'calendar.removed': z.object({ entry: z.literal('decision'), on }),
  },
})

export const localDaySubject = subjectKind({
  kind,
  table: 'calendar.local_day',
  keyedBy: 'id',
  events: {
    'calendar.declared': z.object({
      entry: z.literal('local_day'),
      agency_id: z.string(),
      kind: z.enum(['closed', 'open', 'reception_only']),
      hours: z.custom<LocalEntry['hours']>().describe('Null for the usual ones'),
      valid_from: DayText,
      valid_to: DayText,
      ...Source,
    }),
    'calendar.removed': z.object({ entry: z.literal('local_day'), on }),
  },
})

const Week = { hours: z.custom<DeskEntry['hours']>(), reception_only: z.array(z.int()).readonly(), ...Source }

export const deskSubject = subjectKind({
  kind,
  table: 'calendar.desk_hours',
  keyedBy: 'id',
  events: {
    'calendar.declared': z.object({
      entry: z.literal('desk_hours'),
      agency_id: z.string(),
      ...Week,
      valid_from: DayText,
      valid_to: DayText.nullable(),
    }),
    'calendar.ended': z.object({ entry: z.literal('desk_hours'), valid_to: DayText }),
    'calendar.corrected': z.object({ entry: z.literal('desk_hours'), ...Week }),
    'calendar.removed': z.object({ entry: z.literal('desk_hours'), on }),
  },
})
