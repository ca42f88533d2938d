import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'
import { MaybePoints, RoundCode, Said, StateName, Thousandths } from '../shapes.ts'

const WORKS = [
  'self_score',
  'appraise',
  'explain',
  'appraise_again',
  'decide',
  'dispute',
  'settle_dispute',
  'leave_out',
] as const

const Count = z.record(z.string().max(40), z.int().min(0).max(10_000_000))

const GivenValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answers'), answers: z.array(z.boolean()).max(20) }),
  z.object({ kind: z.literal('count'), count: z.int().min(0).max(1_000_000_000) }),
  z.object({ kind: z.literal('option'), option: z.string().max(40) }),
  z.object({ kind: z.literal('tally'), items: z.array(Count).max(60) }),
  z.object({ kind: z.literal('breaches'), counts: Count }),
  z.object({ kind: z.literal('day'), done_on: GivenDay.nullable(), due_on: GivenDay }),
  z.object({
    kind: z.literal('share'),
    numerator: z.number(),
    denominator: z.number(),
    group: z.string().max(40).optional(),
  }),
  z.object({ kind: z.literal('parts'), total: z.int().min(0), parts: Count }),
])

export const WorkGiven = z
  .object({
    work: z.enum(WORKS),
    points: z.int().min(-1_000_000).max(1_000_000).nullable().optional().describe('Thousandths of a point'),
    value: GivenValue.optional().describe('Instead of points: what they follow from'),
    reason: Words(2_000, 0).default(''),
  })
  .meta({ id: 'ScoreWork' })

export const WorksGiven = z
  .object({
    work: z.enum(WORKS),
    components: z
      .array(WorkGiven.omit({ work: true }).extend({ component: z.string().max(40) }))
      .min(1)
      .max(200),
  })
  .meta({ id: 'ScoreWorks' })

export const WorkDone = z
  .object({ component: z.string(), points: MaybePoints, decided: z.boolean() })
  .meta({ id: 'ScoreDone' })

export const SurveyGiven = z
  .object({ items: z.array(Count).min(1).max(60), source: Words(300, 1) })
  .meta({ id: 'SurveyCounts' })

const SurveyItems = z.array(Count).max(60)

export const SurveyOf = RoundCode.extend({ component: z.string().max(40) })

export const SurveysGiven = z
  .object({
    source: Words(300, 1),
    agencies: z
      .array(
        z.object({
          agency: z.string().max(35),
          items: SurveyItems.min(1),
          version: z.int().min(0).optional().describe('As read; who entered other counts since is not written over'),
        }),
      )
      .min(1)
      .max(500)
      .refine((list) => new Set(list.map(({ agency }) => agency)).size === list.length, 'http.field_wrong'),
  })
  .meta({ id: 'SurveysOfComponent' })

export const SurveysEntered = z
  .array(z.object({ agency: z.string(), component: z.string(), points: MaybePoints }))
  .meta({ id: 'SurveysEntered' })

export const SurveyedShape = z
  .object({
    component: z.string(),
    source: z.string().describe('Where the counts entered last came from: of the component, else of another'),
    agencies: z.array(
      z.object({
        agency: z.string(),
        version: z.int(),
        points: MaybePoints,
        left_out: z.boolean(),
        items: SurveyItems.describe('Counts by option, one for each item asked; none where nothing was entered'),
      }),
    ),
  })
  .meta({ id: 'SurveyStanding' })

const Figure = z.object({
  measure: z.string(),
  version: z.int(),
  period: z.string(),
  cut: z.string(),
  as_of: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  rows: z.string().describe('Address of the rows behind it'),
})

export const Sum = z.object({ points: MaybePoints, max: Thousandths, unknown: Thousandths })

export const Lacking = z.object({ component: z.string(), measure: z.string(), record: z.string(), text: z.string() })

export const ScoredShape = z.object({
  code: z.string(),
  name: z.string(),
  max: Thousandths,
  counts_for: Thousandths.describe('What stands in the denominator: 0 where left out or only informing'),
  points: MaybePoints,
  status: z.string(),
  ratio: z.number().nullable(),
  explanation: z.array(z.string()),
  kind: z.string(),
  scoring: z.any().describe('Parameters of the kind of score'),
  part: z.string(),
  source: z.string(),
  appraiser: z.string().nullable(),
  papers_asked: z.array(z.string()),
  verified: z.boolean(),
  remarks: z.array(z.string()),
  figures: z.array(Figure),
  lacking: z.array(Lacking).describe('Measures that no record gives yet'),
})

const CellShape = ScoredShape.extend({
  self: MaybePoints,
  first: MaybePoints,
  second: MaybePoints,
  council: MaybePoints,
  disputed: z.boolean(),
  left_out: z.boolean(),
  decided: z.boolean(),
  value: z.any(),
  due_on: DayText.nullable(),
  waits: z.enum(WORKS).nullable().describe('The work it waits for, where it is for who asks to do it'),
  evidence: z.array(
    z.object({ id: z.string(), file: z.string(), name: z.string(), sha256: z.string(), added_at: Instant }),
  ),
  history: z.array(
    z.object({
      work: z.string(),
      title: z.string(),
      by: z.string(),
      at: z.string(),
      from: MaybePoints,
      to: MaybePoints,
      why: z.string(),
    }),
  ),
  works: z.array(z.object({ work: z.enum(WORKS), title: z.string(), objection: Said.nullable() })),
})

export const tree = <T extends z.ZodType>(component: T) =>
  z.array(
    Sum.extend({
      code: z.string(),
      name: z.string(),
      criteria: z.array(Sum.extend({ code: z.string(), name: z.string(), components: z.array(component) })),
    }),
  )

export const SheetShape = Sum.extend({
  round: z.string(),
  name: z.string(),
  set: z.string(),
  period: z.string(),
  state: StateName,
  due_on: DayText.nullable(),
  agency: z.object({ code: z.string(), name: z.string(), kind: z.string() }),
  share: z.number().nullable(),
  fields: tree(CellShape),
}).meta({ id: 'RoundSheet' })

export const EvidenceShape = z
  .object({ file: z.string(), evidence: z.array(z.object({ id: z.string(), component: z.string() })) })
  .meta({ id: 'IndexEvidence' })
