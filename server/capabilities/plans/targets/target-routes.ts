import { z } from 'zod'
import type { Registry } from '#measures'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Id, manage, report, tags } from '../asked.ts'
import { bindTarget } from './binding.ts'
import { BindingShape, TargetReportShape } from './schemas.ts'
import { reportTarget } from './target-reports.ts'

/** Targets: bound to a measure, or reported by hand. */
export function targetRoutes(api: Api, registry: Registry): void {
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
