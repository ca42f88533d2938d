import { z } from 'zod'
import type { Registry } from '#measures'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay } from '#platform/http/shapes.ts'
import { Code, Id, manage, report, tags } from './asked.ts'
import { correctHeading } from './documents/heading.ts'
import { HeadingCorrectedShape } from './documents/schemas.ts'
import { planList, planSheet, taskSheet } from './lists.ts'
import { dueFilters, duesOfPlan, workOf } from './obligations/due-lines.ts'
import { dueRoutes } from './obligations/due-routes.ts'
import { DuesShape, TaskSheetShape, WorkShape } from './obligations/schemas.ts'
import { PlanShape, PlansShape, PublicPlanShape } from './schemas.ts'
import { planByCode } from './stored.ts'
import { TargetsShape } from './targets/schemas.ts'
import { publicPlan, targetList } from './targets/target-lists.ts'
import { targetRoutes } from './targets/target-routes.ts'

const see = { may: 'measures.see' }

const After = z.string().max(240).optional()

/** Plans as they stand: for the public, for staff, and what each agency owes. */
export function planRoutes(api: Api, registry: Registry): void {
  api.get(
    '/public-plans',
    {
      config: { may: 'public' },
      schema: { summary: 'The plans of the province, with how much is done', tags, response: { 200: PlansShape } },
    },
    async ({ context }) => planList(context),
  )
  api.get(
    '/public-plans/:code',
    {
      config: { may: 'public', rateLimit: { max: 120, timeWindow: 60_000 } },
      schema: {
        summary: 'A plan for everybody: what was promised, by whom, and how it stands',
        tags,
        params: Code,
        response: { 200: PublicPlanShape },
      },
    },
    async ({ context, params }) => publicPlan(context, registry, await planByCode(context, params.code)),
  )
  api.get(
    '/plans',
    {
      config: see,
      schema: { summary: 'Plans with how much is done, late, due soon', tags, response: { 200: PlansShape } },
    },
    async ({ context }) => planList(context),
  )
  api.get(
    '/plans/:code',
    {
      config: see,
      schema: {
        summary: 'A plan: its tasks in order with area, agencies and standing; and what each agency owes',
        tags,
        params: Code,
        response: { 200: PlanShape },
      },
    },
    async ({ context, params }) => planSheet(context, await planByCode(context, params.code)),
  )
  api.put(
    '/plans/:code/heading',
    {
      config: manage,
      schema: {
        summary: 'Correct what a plan is called and which time it covers; its code and what is due stay as they are',
        tags,
        params: Code,
        body: HeadingCorrectedShape,
        response: {
          200: z.object({
            code: z.string(),
            version: z.int(),
            staying: z.int().describe('Open dues of the former period that the new one would not give'),
            missing: z.int().describe('Days that the new period would give and nobody owes'),
          }),
        },
      },
    },
    async (request) => correctHeading(request.context, keyOf(request), request.params.code, request.body),
  )
  api.get(
    '/plans/:code/dues',
    {
      config: see,
      schema: {
        summary: 'The timeline: what is owed by day, of all or of one agency with those below it; 200 at a time',
        tags,
        params: Code,
        querystring: z.object({
          agency: z.string().max(35).optional(),
          from: GivenDay.optional(),
          to: GivenDay.optional(),
          standing: z.enum(dueFilters).optional(),
          mine: z.stringbool().optional(),
          after: After,
        }),
        response: { 200: DuesShape },
      },
    },
    async ({ context, params, query }) => duesOfPlan(context, await planByCode(context, params.code), query),
  )
  api.get(
    '/plans/:code/targets',
    {
      config: see,
      schema: {
        summary: 'The targets of a plan, each with where it stands now and where it leads',
        tags,
        params: Code,
        response: { 200: TargetsShape },
      },
    },
    async ({ context, params }) => targetList(context, registry, await planByCode(context, params.code)),
  )
  api.get(
    '/plan-work',
    {
      config: report,
      schema: {
        summary: 'What my agencies owe, earliest first, and what they take part in',
        tags,
        querystring: z.object({ after: After }),
        response: { 200: WorkShape },
      },
    },
    async ({ context, query }) => workOf(context, query.after),
  )
  api.get(
    '/plan-tasks/:id',
    {
      config: see,
      schema: {
        summary: 'A task: who owes it, every day it is owed, and what was reported, asked and chased',
        tags,
        params: Id,
        response: { 200: TaskSheetShape },
      },
    },
    async ({ context, params }) => taskSheet(context, params.id),
  )
  dueRoutes(api)
  targetRoutes(api, registry)
}
