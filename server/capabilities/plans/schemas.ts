import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { Counts, File, Standing, taskLine } from './shapes.ts'
import { State } from './targets/schemas.ts'

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

export const StoredFileShape = File.meta({ id: 'StoredFile' })
