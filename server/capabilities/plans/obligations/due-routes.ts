import { z } from 'zod'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Code, Id, manage, report, tags } from '../asked.ts'
import { chase, chaseLate } from './chasing.ts'
import { askExtension, decideExtension } from './extensions.ts'
import { ChaseShape, DueToldShape, ExtensionShape, ReportShape, RulingShape } from './schemas.ts'
import { reopenDue, reportProgress } from './tracking.ts'

/** What is owed: reported, extended, reminded of. */
export function dueRoutes(api: Api): void {
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
