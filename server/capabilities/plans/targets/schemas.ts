import { z } from 'zod'
import { DayText, GivenDay, Words } from '#platform/http/shapes.ts'
import { File, Ids } from '../shapes.ts'
import { whyNotProjected } from './projection.ts'

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

const Goal = z.object({ comparator: z.string(), low: z.number(), high: z.number().nullable() }).nullable()

export const State = z.object({
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
