import { z } from 'zod'
import { DayText, Words } from '#platform/http/shapes.ts'
import { type Day, dayFrom } from '#platform/time.ts'
import type { Content } from '../plan.ts'
import { proposalActionNames } from '../rules.ts'
import { Body, Span, Why } from '../shapes.ts'

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

const Choices = z.array(z.object({ written: z.string().min(1).max(300), codes: z.array(z.string().max(35)).max(300) }))

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

const Resolution = z.object({
  written: z.string(),
  how: z.enum(['exact', 'short', 'alike', 'group', 'gone', 'ambiguous', 'unknown']),
  bodies: z.array(Body).describe('Who is meant; none where a person is asked'),
  offered: z.array(Body).describe('Whom to choose from: successors, namesakes, alike names'),
})

export const ProposalShape = z
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

export const DecidedShape = z
  .object({ id: z.string(), state: z.string(), item: z.string().nullable() })
  .meta({ id: 'PlanProposalDecided' })
