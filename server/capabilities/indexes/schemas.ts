import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'

const STATES = ['open', 'self_scoring', 'appraising', 'explaining', 'second_appraisal', 'council', 'published'] as const
const STEPS = [
  'start_self_scoring',
  'start_appraisal',
  'ask_explanations',
  'start_second_appraisal',
  'hand_to_council',
  'publish',
] as const
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

export const StateName = z.enum(STATES)
export const SetKey = z.object({ set: z.string().max(60).describe('code, or code@version') })
export const RoundCode = z.object({ code: z.string().max(40) })
export const AgencyIn = RoundCode.extend({ agency: z.string().max(35) })
export const ComponentIn = AgencyIn.extend({ component: z.string().max(40) })
const Thousandths = z.int().describe('Thousandths of a point: 9500 is 9.5')
const MaybePoints = Thousandths.nullable().describe('Thousandths of a point; null is not known, which is no zero')
const Said = z.object({ code: z.string(), text: z.string() })

export const SetListed = z
  .object({
    set: z.string().describe('code@version'),
    code: z.string(),
    version: z.int(),
    name: z.string(),
    basis: z.string(),
    effective_from: DayText,
    supersedes: z.string().nullable(),
    kinds: z.array(z.string()),
    total: Thousandths,
    verified: z.boolean(),
    standing: z.string(),
    brought: z.boolean(),
    fields: z.int(),
    components: z.int(),
    /** How much of the total the record fills today. */
    measured: z.object({ components: z.int(), points: Thousandths }),
  })
  .meta({ id: 'CriteriaSetListed' })

export const SetShape = SetListed.extend({
  content: z.any().describe('Fields, criteria, components with their kind of score and what fills them'),
  sources: z
    .record(z.string(), z.string())
    .describe('What fills each component today: measure, survey, declared, unknown'),
}).meta({ id: 'CriteriaSet' })

export const SetFaults = z
  .object({
    set: z.string().nullable(),
    faults: z.array(
      z.object({ sheet: z.string(), row: z.int(), column: z.string(), code: z.string(), text: z.string() }),
    ),
  })
  .meta({ id: 'CriteriaSetFaults' })
export const KeptShape = z.object({ set: z.string(), name: z.string() }).meta({ id: 'CriteriaSetKept' })

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
const Sum = z.object({ points: MaybePoints, max: Thousandths, unknown: Thousandths })
const Lacking = z.object({ component: z.string(), measure: z.string(), record: z.string(), text: z.string() })

const ScoredShape = z.object({
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

const tree = <T extends z.ZodType>(component: T) =>
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

const Period = z.object({ code: z.string(), from: DayText, to: DayText })
export const LiveSheetShape = Sum.extend({
  set: z.string(),
  name: z.string(),
  period: Period,
  cut: z.string(),
  agency: z.object({ code: z.string(), name: z.string() }),
  share: z.number().nullable(),
  fields: tree(ScoredShape),
}).meta({ id: 'LiveIndexSheet' })

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

export const LiveShape = z
  .object({
    set: z.string(),
    name: z.string(),
    period: Period,
    cut: z.string(),
    lacking: z.array(Lacking),
    groups: GroupsShape,
  })
  .meta({ id: 'LiveIndex' })

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

export const EvidenceShape = z
  .object({ file: z.string(), evidence: z.array(z.object({ id: z.string(), component: z.string() })) })
  .meta({ id: 'IndexEvidence' })
