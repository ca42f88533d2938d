import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'
import { File, Ids, Standing, taskLine, Why } from '../shapes.ts'

export const ReportShape = z.object({
  text: Words(4_000, 2),
  percent: z.int().min(0).max(100).nullable().default(null),
  done_on: GivenDay.nullable().default(null),
  files: Ids,
})

export const ExtensionShape = z.object({ to: GivenDay, reason: Why })

export const RulingShape = z.object({ granted_on: GivenDay.nullable(), note: Words(1_000).nullable().default(null) })

export const ChaseShape = z.object({ text: Words(1_000, 2) })

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

export const DueToldShape = z.object({ id: z.string(), state: z.string(), due_on: DayText }).meta({ id: 'PlanDueTold' })
