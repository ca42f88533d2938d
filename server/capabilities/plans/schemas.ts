import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'
import { type Day, dayFrom } from '#platform/time.ts'
import type { Content } from './plan.ts'
import { proposalActionNames } from './rules.ts'
import { whyNotProjected } from './targets/projection.ts'

const Ids = z.array(z.uuid()).max(20).default([])
const SaidDay = z
  .string()
  .refine((text) => dayFrom(text) !== null, { error: 'http.field_not_a_day' })
  .transform((text) => text as Day)
const Long = Words(8_000)
const Every = z.enum(['year', 'quarter', 'month', 'always']).nullable()

const Time = z.object({
  text: Words(2_000).nullable(),
  from: SaidDay.nullable(),
  to: SaidDay.nullable(),
  every: Every,
  deadlines: z.array(z.object({ on: SaidDay, text: Words(2_000) })).max(100),
  quota: z
    .array(
      z.object({
        at_least: z.number().min(0).max(1e9),
        unit: Words(60),
        every: Every,
        within_years: z.int().min(1).max(50).nullable(),
        total: z.number().min(0).max(1e9).nullable(),
      }),
    )
    .max(20),
})

const task = {
  area: Words(1_000).nullable(),
  number: Words(40).nullable(),
  content: Long,
  product: Long.nullable(),
  lead: z.array(Words(300)).max(60),
  coordinating: z.array(Words(300)).max(60),
  time: Time,
}
/** Parts have parts twice at most: a contract tells no shape that holds itself. */
const Leaf = z.object({ ...task, parts: z.array(z.unknown()).max(0) })
const Part = z.object({ ...task, parts: z.array(Leaf).max(60) })
const TaskShape = z.object({ ...task, parts: z.array(Part).max(60) })
const TargetShape = z.object({
  text: Long,
  comparator: z.enum(['>', '>=', '<', '<=', '=', 'between']),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: Words(60).nullable(),
  by: z.int().min(1990).max(2100).nullable(),
  every: Every,
  change: z.enum(['reduce', 'raise']).nullable(),
  base: z.object({ year: z.int().nullable(), text: Words(500) }).nullable(),
})
const DutyShape = z.object({ agency: Words(300), number: Words(40).nullable(), content: Long })

/** What a person puts in place of what was read; which of the three it is, its proposal says. */
const shapes = { task: TaskShape, target: TargetShape, duty: DutyShape }
export const ContentShape = z.union([shapes.task, shapes.target, shapes.duty]) as z.ZodType<Content>

/** Whether the content fits its kind of proposal. */
export function fits(kind: keyof typeof shapes, content: unknown): boolean {
  return shapes[kind].strict().safeParse(content).success
}

export const HeadingShape = z.object({
  number: Words(80).nullable().optional(),
  kind: z.enum(['plan', 'programme', 'decision', 'other']).optional(),
  title: Words(500).optional(),
  issuer: Words(300).nullable().optional(),
  issued_on: GivenDay.optional(),
  period_from: GivenDay.optional(),
  period_to: GivenDay.optional(),
})
export const HeadingCorrectedShape = HeadingShape.required().extend({ version: z.int().min(1) })
const Choices = z.array(z.object({ written: z.string().min(1).max(300), codes: z.array(z.string().max(35)).max(300) }))
const Why = Words(1_000, 2)

const Codes = z.array(z.string().max(35))
export const AcceptanceShape = z.object({
  agencies: Choices.max(100).default([]),
  content: ContentShape.optional(),
  lead: z
    .object({
      codes: Codes.max(60).describe('Nobody: the agency that issued the plan'),
      also: z.enum(['area', 'plan']).nullish().describe('Offer the same for the others that name nobody'),
    })
    .optional()
    .describe('Who leads a task that names nobody'),
  reason: Why.nullish(),
})
export const AnsweredShape = z.object({ proposals: z.array(z.uuid()).min(1).max(500) })
export const RejectionShape = z.object({ reason: Why })
export const SplitShape = z.object({
  contents: z.array(ContentShape).min(2).max(50),
  reason: Why.nullable().default(null),
})
export const MergeShape = z.object({
  proposals: z.array(z.uuid()).min(2).max(50),
  content: ContentShape,
  reason: Why.nullable().default(null),
})
export const MakingShape = z.object({
  kind: z.enum(['target', 'task', 'duty']),
  content: ContentShape,
  block: z.int().min(0).describe('The block of the document that says it'),
})
export const ReportShape = z.object({
  text: Words(4_000, 2),
  percent: z.int().min(0).max(100).nullable().default(null),
  done_on: GivenDay.nullable().default(null),
  files: Ids,
})
export const ExtensionShape = z.object({ to: GivenDay, reason: Why })
export const RulingShape = z.object({ granted_on: GivenDay.nullable(), note: Words(1_000).nullable().default(null) })
export const ChaseShape = z.object({ text: Words(1_000, 2) })
export const BindingShape = z.object({
  measure: z.string().max(60),
  agency: z.string().max(35),
  subtree: z.boolean().default(true),
  period: z.enum(['year', 'quarter', 'month']).default('year'),
  base_value: z.number().nullable().default(null),
})
export const TargetReportShape = z.object({
  value: z.number().min(-1e12).max(1e12),
  on: GivenDay,
  text: Words(4_000, 2),
  files: Ids,
})

const Standing = z.enum(['done_on_time', 'done_late', 'late', 'soon', 'open', 'not_begun'])
const Counts = z.partialRecord(Standing, z.int())
const Body = z.object({ code: z.string(), name: z.string() })
const Span = z.object({ block: z.int(), from: z.int(), to: z.int() })
const Finding = z.object({
  code: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
const Period = z.object({ from: DayText.nullable(), to: DayText.nullable() })
const File = z.object({ id: z.string(), name: z.string() })

export const ImportedShape = z
  .object({
    id: z.string(),
    targets: z.int(),
    tasks: z.int(),
    duties: z.int(),
    proposals: z.int(),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'PlanDocumentImported' })

const documentLine = {
  id: z.string(),
  file_name: z.string(),
  state: z.enum(['read', 'reviewed', 'superseded']),
  amends: z.boolean(),
  agency: z.string().describe('Name of the agency whose plan it is'),
  added_at: Instant,
  proposals: z.int(),
  open: z.int().describe('Proposals nobody has decided yet'),
}
export const DocumentsShape = z
  .array(
    z.object({
      ...documentLine,
      title: z.string().nullable().describe('As read; null where the document says none'),
      plan: z.string().nullable().describe('Code of the plan it became or amends'),
    }),
  )
  .meta({ id: 'PlanDocuments' })

const Resolution = z.object({
  written: z.string(),
  how: z.enum(['exact', 'short', 'alike', 'group', 'gone', 'ambiguous', 'unknown']),
  bodies: z.array(Body).describe('Who is meant; none where a person is asked'),
  offered: z.array(Body).describe('Whom to choose from: successors, namesakes, alike names'),
})
const ProposalShape = z
  .object({
    id: z.string(),
    kind: z.enum(['target', 'task', 'duty']),
    change: z.enum(['add', 'change', 'remove']),
    position: z.int(),
    read: z.any(),
    content: z.any(),
    source: z.array(Span).readonly(),
    confidence: z.number(),
    reasons: z.array(z.string()).readonly(),
    fields: z.array(z.string()).readonly(),
    state: z.enum(['proposed', 'accepted', 'corrected', 'rejected', 'split', 'merged']),
    reason: z.string().nullable(),
    from: z.array(z.string()).readonly(),
    item: z.string().nullable(),
    sure: z.boolean().describe('Goes in with all that is sure: open, new, above the threshold, every lead known'),
    before: z.any().nullable().describe('What stands now, where an amended document would change or end it'),
    agencies: z.array(Resolution),
    answers: z.array(z.string()).describe('Answers given before that its leads are preselected by'),
    ready: z.boolean().describe('With these every lead is known'),
    open: z.array(z.enum(proposalActionNames)).describe('What may be done with it now'),
    dues: z.array(
      z.object({ basis: z.string(), due_on: DayText, at_least: z.number().nullable(), unit: z.string().nullable() }),
    ),
  })
  .meta({ id: 'PlanProposal' })

const said = { number: z.string().nullable(), kind: z.string(), issuer: z.string().nullable(), period: Period }
const CellPlace = z.object({ block: z.int(), column: z.int(), width: z.int(), height: z.int() })

export const DocumentShape = z
  .object({
    ...documentLine,
    sure_from: z.number().describe('Confidence from which a proposal is accepted with the others in one go'),
    plan: z.string().nullable().describe('Code of the plan; null until it is confirmed what the document is'),
    heading: z
      .object({ ...said, title: z.string(), issued_on: DayText, version: z.int() })
      .nullable()
      .describe('What it is, as confirmed; null until then'),
    document: z.object({
      ...said,
      title: z.string().nullable(),
      province: z.string().nullable(),
      issued_on: DayText.nullable(),
    }),
    blocks: z.array(z.object({ text: z.string(), kind: z.string() })),
    tables: z.array(z.object({ rows: z.array(z.array(CellPlace)) })).describe('The tables, by blocks of filled cells'),
    unplaced: z.array(z.object({ block: z.int(), reason: z.string(), source: z.array(Span) })),
    findings: z.array(Finding),
    same: z
      .array(z.object({ kind: z.enum(['target', 'task', 'duty']), text: z.string(), source: z.array(Span).readonly() }))
      .describe('Of an amended document: what the plan has already, word for word'),
    answers: z
      .array(
        z.object({
          id: z.string(),
          about: z.enum(['name', 'area', 'plan']),
          text: z.string().nullable(),
          bodies: z.array(Body).describe('Whom it means; nobody is the agency that issued the plan'),
          proposal: z.string().describe('The proposal it was answered for'),
        }),
      )
      .describe('What a person answered once, preselected where the same is asked'),
    standing: z.array(ProposalShape).describe('Open ones first, the least sure at the top'),
  })
  .meta({ id: 'PlanDocument' })

const planLine = {
  code: z.string(),
  number: z.string().nullable(),
  kind: z.string(),
  title: z.string(),
  issuer: z.string().nullable(),
  issued_on: DayText,
  period: z.object({ from: DayText, to: DayText }),
  sample: z.boolean(),
}
export const PlansShape = z.array(z.object({ ...planLine, dues: Counts })).meta({ id: 'Plans' })

const taskLine = {
  id: z.string(),
  kind: z.enum(['task', 'duty']),
  area: z.string().nullable(),
  number: z.string().nullable(),
  content: z.string(),
  product: z.string().nullable(),
  parent: z.string().nullable(),
  time: z.string().nullable(),
  agencies: z.array(z.object({ role: z.enum(['lead', 'coordinating']), written: z.string(), bodies: z.array(Body) })),
}
export const PlanShape = z
  .object({
    ...planLine,
    dues: Counts,
    areas: z.array(z.string()),
    tasks: z.array(
      z.object({
        ...taskLine,
        mine: z.boolean().describe('An agency I report for leads or takes part'),
        dues: Counts,
        standing: Standing.nullable(),
        next_due_on: DayText.nullable(),
      }),
    ),
    by_agency: z.array(z.object({ code: z.string(), name: z.string(), dues: Counts })),
    by_month: z.array(z.object({ month: z.string(), dues: Counts })),
    asked: z.int().describe('Later days asked for that wait for a decision'),
    document: z.string().nullable().describe('The document it stands by, for who keeps the plan'),
    may_manage: z.boolean(),
  })
  .meta({ id: 'Plan' })

const due = {
  id: z.string(),
  code: z.string(),
  basis: z.string(),
  said: z.string().nullable(),
  at_least: z.number().nullable(),
  unit: z.string().nullable(),
  state: z.string(),
  from_on: DayText,
  due_on: DayText,
  first_due_on: DayText,
  done_on: DayText.nullable(),
  percent: z.int(),
  chased: z.int(),
  agency: z.string(),
  agency_name: z.string(),
  standing: Standing,
}
const DueLine = z.object({
  ...due,
  task: z.string(),
  number: z.string().nullable(),
  content: z.string(),
  plan: z.string(),
  plan_title: z.string(),
  asked_to: DayText.nullable().describe('The later day that was asked for and waits for a decision'),
})
export const DuesShape = z.object({ lines: z.array(DueLine), next: z.string().nullable() }).meta({ id: 'PlanDues' })
const TakingPart = DueLine.extend({ of_task: z.int().describe('How many open items the task has') })
export const WorkShape = z.object({ owed: DuesShape, taking_part: z.array(TakingPart) }).meta({ id: 'PlanWork' })

export const TaskSheetShape = z
  .object({
    ...taskLine,
    plan: z.string(),
    plan_title: z.string(),
    may_manage: z.boolean(),
    source: z
      .object({ document: z.string(), file: z.string(), texts: z.array(z.string()) })
      .nullable()
      .describe("The document's own words it was read from"),
    dues: z.array(
      z.object({
        ...due,
        may: z.object({
          report: z.boolean(),
          finish: z.boolean(),
          ask_extension: z.boolean(),
          decide: z.boolean(),
          chase: z.boolean(),
          reopen: z.boolean(),
          see_files: z.boolean(),
        }),
        reports: z.array(
          z.object({
            agency: z.string(),
            agency_name: z.string(),
            by: z.string().nullable(),
            text: z.string(),
            percent: z.int().nullable(),
            done_on: DayText.nullable(),
            reported_at: Instant,
            files: z.array(File),
          }),
        ),
        extensions: z.array(
          z.object({
            wanted_on: DayText,
            reason: z.string(),
            asked_at: Instant,
            state: z.string(),
            granted_on: DayText.nullable(),
            note: z.string().nullable(),
            decided_at: Instant.nullable(),
          }),
        ),
        reminders: z.array(z.object({ text: z.string(), sent_at: Instant })),
      }),
    ),
  })
  .meta({ id: 'PlanTask' })

const Goal = z.object({ comparator: z.string(), low: z.number(), high: z.number().nullable() }).nullable()
const State = z.object({
  goal: Goal,
  value: z.number().nullable(),
  as_of: z.string().nullable(),
  source: z.enum(['measured', 'reported', 'none']),
  period: z.string().nullable(),
  state: z.enum(['reached', 'not_reached', 'unknown']),
  forecast: z.enum(['will_be_reached', 'will_not_be_reached', 'unknown']),
  projection: z
    .object({
      value: z.number(),
      at: z.string(),
      how: z.enum(['line', 'pace']),
      months: z.int(),
      per_month: z.number(),
    })
    .nullable()
    .describe('Where it leads if it goes on so: a line through its months, or a count at its monthly pace'),
  not_projected: z.enum(whyNotProjected).nullable().describe('Why nothing is foretold; null where something is'),
  trend: z.array(z.object({ month: z.string(), value: z.number().nullable() })).readonly(),
})
export const TargetsShape = z
  .array(
    z.object({
      id: z.string(),
      text: z.string(),
      comparator: z.string(),
      low: z.number(),
      high: z.number().nullable(),
      unit: z.string().nullable(),
      by_year: z.int().nullable(),
      every: z.string().nullable(),
      change: z.string().nullable(),
      base: z.any(),
      binding: BindingShape.nullable(),
      now: State,
      may: z.object({ bind: z.boolean(), report: z.boolean(), see_files: z.boolean() }),
      reports: z.array(z.object({ value: z.number(), on: DayText, text: z.string(), files: z.array(File) })),
    }),
  )
  .meta({ id: 'PlanTargets' })

export const PublicPlanShape = z
  .object({
    ...planLine,
    dues: Counts,
    areas: z.array(z.string()),
    tasks: z.array(
      z.object({
        id: z.string(),
        area: z.string().nullable(),
        number: z.string().nullable(),
        content: z.string(),
        product: z.string().nullable(),
        parent: z.string().nullable(),
        time: z.string().nullable(),
        leads: z.array(z.string()),
        dues: Counts,
        standing: Standing.nullable(),
        next_due_on: DayText.nullable(),
      }),
    ),
    targets: z.array(
      z.object({
        text: z.string(),
        comparator: z.string(),
        low: z.number(),
        high: z.number().nullable(),
        unit: z.string().nullable(),
        by_year: z.int().nullable(),
        every: z.string().nullable(),
        change: z.string().nullable(),
        measure: z.string().nullable().describe('The measure that shows it; null where it is reported, or nobody does'),
        now: State,
      }),
    ),
  })
  .meta({ id: 'PublicPlan' })

export const DecidedShape = z
  .object({ id: z.string(), state: z.string(), item: z.string().nullable() })
  .meta({ id: 'PlanProposalDecided' })
export const DueToldShape = z.object({ id: z.string(), state: z.string(), due_on: DayText }).meta({ id: 'PlanDueTold' })
export const StoredFileShape = File.meta({ id: 'StoredFile' })
