import { z } from 'zod'
import type { Registry } from '#measures'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay } from '#platform/http/shapes.ts'
import { correctHeading } from './documents/heading.ts'
import { planList, planSheet, taskSheet } from './lists.ts'
import { chase, chaseLate } from './obligations/chasing.ts'
import { dueFilters, duesOfPlan, workOf } from './obligations/due-lines.ts'
import { askExtension, decideExtension } from './obligations/extensions.ts'
import { reopenDue, reportProgress } from './obligations/tracking.ts'
import {
  BindingShape,
  ChaseShape,
  DuesShape,
  DueToldShape,
  ExtensionShape,
  HeadingCorrectedShape,
  PlanShape,
  PlansShape,
  PublicPlanShape,
  ReportShape,
  RulingShape,
  TargetReportShape,
  TargetsShape,
  TaskSheetShape,
  WorkShape,
} from './schemas.ts'
import { planByCode } from './stored.ts'
import { bindTarget } from './targets/binding.ts'
import { publicPlan, targetList } from './targets/target-lists.ts'
import { reportTarget } from './targets/target-reports.ts'

const tags = ['plans']
const see = { may: 'measures.see' }
const report = { may: 'plans.report' }
const manage = { may: 'plans.manage' }
const Code = z.object({ code: z.string().min(1).max(80) })
const Id = z.object({ id: z.uuid() })
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

function dueRoutes(api: Api): void {
  api.post(
    '/plan-dues/:id/reports',
    {
      config: report,
      schema: {
        summary: 'Report progress, with evidence; done where a day is given',
        tags,
        params: Id,
        body: ReportShape,
        response: { 201: DueToldShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await reportProgress(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/plan-dues/:id/reopening',
    {
      config: manage,
      schema: { summary: 'Open again what is not done after all', tags, params: Id, response: { 200: DueToldShape } },
    },
    async (request) => reopenDue(request.context, keyOf(request), request.params.id),
  )
  api.post(
    '/plan-dues/:id/extensions',
    {
      config: report,
      schema: {
        summary: 'Ask for a later day',
        tags,
        params: Id,
        body: ExtensionShape,
        response: { 201: z.object({ extension: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await askExtension(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/plan-dues/:id/extension-ruling',
    {
      config: manage,
      schema: {
        summary: 'Grant a later day, or refuse it (granted_on null)',
        tags,
        params: Id,
        body: RulingShape,
        response: { 200: DueToldShape },
      },
    },
    async (request) => decideExtension(request.context, keyOf(request), request.params.id, request.body),
  )
  api.post(
    '/plan-dues/:id/reminders',
    {
      config: manage,
      schema: {
        summary: 'Remind the agency of what it owes',
        tags,
        params: Id,
        body: ChaseShape,
        response: { 201: z.object({ chased: z.int() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await chase(request.context, keyOf(request), request.params.id, request.body.text)),
  )
  api.post(
    '/plans/:code/reminders',
    {
      config: manage,
      schema: {
        summary: 'Remind every agency of what it is late with',
        tags,
        params: Code,
        body: ChaseShape,
        response: { 201: z.object({ dues: z.int(), agencies: z.int() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await chaseLate(request.context, keyOf(request), request.params.code, request.body.text)),
  )
}

function targetRoutes(api: Api, registry: Registry): void {
  api.put(
    '/plan-targets/:id/binding',
    {
      config: manage,
      schema: {
        summary: 'Say which measure shows a target; null where none does',
        tags,
        params: Id,
        body: z.object({ binding: BindingShape.nullable() }),
        response: { 200: z.object({ id: z.string() }) },
      },
    },
    async (request) => bindTarget(request.context, keyOf(request), registry, request.params.id, request.body.binding),
  )
  api.post(
    '/plan-targets/:id/reports',
    {
      config: report,
      schema: {
        summary: 'Report where a target stands that no measure shows, with evidence',
        tags,
        params: Id,
        body: TargetReportShape,
        response: { 201: z.object({ report: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await reportTarget(request.context, keyOf(request), request.params.id, request.body)),
  )
}
