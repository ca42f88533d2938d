import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'
import { MaybePoints, Said, StateName, Thousandths } from './shapes.ts'

const STEPS = [
  'start_self_scoring',
  'start_appraisal',
  'ask_explanations',
  'start_second_appraisal',
  'hand_to_council',
  'publish',
] as const

const Deadlines = z.partialRecord(StateName, GivenDay)

export const OpeningShape = z
  .object({
    code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/),
    name: Words(200, 3),
    set: z.string().max(60),
    period: z.string().max(12).describe('2026, 2026-H1, 2026-Q1, 2026-06, R2026 …'),
    agencies: z.array(z.string().max(35)).max(500).optional().describe('All of the set’s kinds where none is named'),
    deadlines: Deadlines.default({}),
  })
  .meta({ id: 'RoundOpening' })

export const OpenedShape = z
  .object({ round: z.string(), set: z.string(), agencies: z.int() })
  .meta({ id: 'RoundOpened' })

export const RoundListed = z
  .object({
    code: z.string(),
    name: z.string(),
    set: z.string(),
    period: z.string(),
    from: DayText,
    to: DayText,
    state: StateName,
    deadlines: z.record(z.string(), DayText),
    opened_at: Instant,
    published_at: Instant.nullable(),
    sample: z.boolean(),
  })
  .meta({ id: 'RoundListed' })

const Codes = z.array(z.string())

export const RoundShape = RoundListed.extend({
  steps: z
    .array(z.object({ step: z.enum(STEPS), objection: Said.nullable() }))
    .describe('What moves it on now, and why not'),
  undecided: z.int(),
  disputes_open: z.int(),
  agencies: z.array(
    z.object({
      agency: z.string(),
      name: z.string(),
      kind: z.string(),
      asked: z.int().describe('Components people declare'),
      missing: z.array(z.string()),
      appraised: z.int(),
      disputed: z.array(z.string()),
      undecided: z
        .object({ measure: Codes, survey: Codes, declared: Codes, unknown: Codes })
        .describe('Components without decided points, by what would fill them'),
      due_on: DayText.nullable(),
      extended_to: DayText.nullable(),
      late: z.boolean(),
      chased_at: Instant.nullable(),
      ended_on: DayText.nullable().describe('The first day the agency does not stand any more'),
      successor: z.string().nullable(),
    }),
  ),
}).meta({ id: 'Round' })

export const StepGiven = z.object({ step: z.enum(STEPS) })

export const AdvancedShape = z
  .object({ round: z.string(), state: StateName, digest: z.string().nullable() })
  .meta({ id: 'RoundAdvanced' })

export const GroupsShape = z.array(
  z.object({
    group: z.string(),
    name: z.string(),
    rows: z.array(
      z.object({
        rank: z.int().nullable(),
        agency: z.string(),
        name: z.string(),
        points: MaybePoints,
        max: Thousandths,
        unknown: Thousandths,
        share: z.number().nullable(),
        band: z.string().nullable(),
        tie: z.boolean(),
        fields: z.array(
          z.object({
            code: z.string(),
            rank: z.int().nullable(),
            points: MaybePoints,
            max: Thousandths,
            unknown: Thousandths,
          }),
        ),
        change: z.object({ rank: z.int().nullable(), points: Thousandths.nullable() }).nullable(),
      }),
    ),
  }),
)

export const RankingShape = z
  .object({
    round: z.string(),
    name: z.string(),
    set: z.string(),
    period: z.string(),
    state: StateName,
    frozen: z.boolean(),
    digest: z.string().nullable(),
    published_at: Instant.nullable(),
    fields: z.array(z.object({ code: z.string(), name: z.string(), max: Thousandths })),
    bands: z.array(z.object({ code: z.string(), name: z.string() })),
    groups: GroupsShape,
    opens: z
      .array(z.string())
      .nullable()
      .describe('Agencies whose sheet the reader may open while the round runs; null: everybody opens all'),
  })
  .meta({ id: 'RoundRanking' })

export const DutyShape = z
  .object({
    round: z.string(),
    name: z.string(),
    state: StateName,
    agency: z.string(),
    agency_name: z.string(),
    due_on: DayText.nullable(),
    open: z.int(),
    of: z.int(),
    disputed: z.int(),
    chased_at: Instant.nullable(),
  })
  .meta({ id: 'IndexDuty' })
