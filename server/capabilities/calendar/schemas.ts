import { z } from 'zod'
import { DayText, GivenDay, Words } from '#platform/http/shapes.ts'
import type { Span, Weekday } from './calendar.ts'

const AgencyCode = z.string().min(1).max(35).describe('Code of the agency')
const Minute = z.int().min(0).max(1440)
const Hours = z
  .array(z.tuple([Minute, Minute]))
  .max(8)
  .describe('Stretches in minutes since midnight: [[450, 690], …]')
const WeekdayNumber = z
  .int()
  .min(1)
  .max(7)
  .transform((day) => day as Weekday)
const Source = { basis: Words(300, 3).describe('Legal basis'), verified: z.boolean().default(true) }

const Holiday = z.object({
  code: z.string().regex(/^[a-z][a-z_]{1,39}$/),
  name: Words(200, 2),
  kind: z.enum(['solar', 'lunar']),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  days_before: z.int().min(0).max(10).default(0),
  length: z.int().min(1).max(15).default(1),
  made_up: z.boolean().default(true),
  set_yearly: z.boolean().default(false),
  valid_from: GivenDay,
  valid_to: GivenDay.nullable().default(null),
  ...Source,
})
export const HolidayShape = Holiday.refine(({ days_before, length }) => days_before < length, {
  path: ['days_before'],
  error: 'calendar.all_days_before',
}).refine(({ valid_from, valid_to }) => valid_to === null || valid_from <= valid_to, {
  path: ['valid_to'],
  error: 'calendar.ends_before_it_begins',
})

const Days = z.array(GivenDay).min(1).max(31)
export const NoticeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('holiday'), holiday: z.string().min(2).max(40), days: Days, ...Source }),
  z.object({ kind: z.literal('swap'), off: Days, work: Days, ...Source }),
])

export const LocalDaysShape = z.object({
  agency: AgencyCode,
  kind: z.enum(['closed', 'open', 'reception_only']),
  hours: Hours.nullable().default(null),
  valid_from: GivenDay,
  valid_to: GivenDay,
  ...Source,
})

export const DeskHoursShape = z.object({
  agency: AgencyCode,
  hours: z
    .partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), Hours)
    .transform((hours) => hours as Partial<Record<Weekday, readonly Span[]>>)
    .describe('By ISO weekday'),
  reception_only: z.array(WeekdayNumber).max(7).default([]),
  valid_from: GivenDay,
  ...Source,
})

export const DeclaredShape = z
  .object({ id: z.uuid(), kind: z.enum(['holiday', 'decision', 'local_day', 'desk_hours']) })
  .meta({ id: 'CalendarEntryDeclared' })

const ToldHours = z.array(z.tuple([z.int(), z.int()]).readonly()).readonly()

export const DaysShape = z
  .array(
    z.object({
      day: DayText,
      working: z.boolean(),
      rule: z.string(),
      basis: z.string().nullable(),
      verified: z.boolean(),
      hours: ToldHours,
    }),
  )
  .meta({ id: 'CalendarDays' })

export const DueShape = z
  .object({
    received: z.string(),
    term: z.string(),
    due: z.string().nullable(),
    days: z
      .array(
        z.object({
          day: DayText,
          counted: z.union([z.boolean(), z.number()]),
          rule: z.string(),
          basis: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Due' })

const Told = { id: z.uuid(), basis: z.string(), verified: z.boolean(), agency: z.string().nullable() }

export const EntriesShape = z
  .object({
    holidays: z.array(
      z.object({
        ...Told,
        code: z.string(),
        name: z.string(),
        kind: z.enum(['solar', 'lunar']),
        month: z.int(),
        day: z.int(),
        days_before: z.int(),
        length: z.int(),
        made_up: z.boolean(),
        set_yearly: z.boolean(),
        valid_from: DayText,
        valid_to: DayText.nullable(),
      }),
    ),
    decisions: z.array(
      z.object({
        ...Told,
        holiday: z.string().nullable(),
        days: z.array(z.object({ day: DayText, kind: z.enum(['holiday', 'off', 'work']) })),
      }),
    ),
    local_days: z.array(
      z.object({
        ...Told,
        kind: z.enum(['closed', 'open', 'reception_only']),
        hours: ToldHours.nullable(),
        valid_from: DayText,
        valid_to: DayText,
      }),
    ),
    desk_hours: z.array(
      z.object({
        ...Told,
        hours: z.record(z.string(), ToldHours),
        reception_only: z.array(z.int()).readonly(),
        valid_from: DayText,
        valid_to: DayText.nullable(),
      }),
    ),
  })
  .meta({ id: 'CalendarEntries' })
