import { z } from 'zod'
import type { Api } from '#platform/http/server.ts'
import { DraftCode, DraftProofShape } from '../schemas.ts'
import { beginDraft, draftOf, saveDraft } from './draft.ts'

const Content = z.record(z.string().max(80), z.unknown())
const limit = { max: 60, timeWindow: 60_000 }

/** Drafts of citizens: saved after every page, resumed on any device. They are not records, so saving again is simply saving. */
export function draftRoutes(api: Api): void {
  api.post(
    '/drafts',
    {
      config: { may: 'public', keyless: true, rateLimit: limit },
      schema: {
        summary: 'Begin a draft',
        tags: ['drafts'],
        body: z.object({ procedure: z.string().max(35), content: Content, phone: z.string().max(20).nullish() }),
        response: { 201: z.object({ code: z.string(), token: z.string() }) },
      },
    },
    async ({ context, body }, reply) =>
      reply.code(201).send(await beginDraft(context, body.procedure, body.content, body.phone ?? null)),
  )
  api.put(
    '/drafts/:code',
    {
      config: { may: 'public', keyless: true, rateLimit: limit },
      schema: {
        summary: 'Save what has been filled in',
        tags: ['drafts'],
        params: DraftCode,
        querystring: DraftProofShape,
        body: z.object({ content: Content, phone: z.string().max(20).nullish() }),
        response: { 200: z.object({ code: z.string() }) },
      },
    },
    async (request) => {
      const { context, params, query, body } = request
      return saveDraft(context, request, params.code, query, body.content, body.phone ?? null)
    },
  )
  api.get(
    '/drafts/:code',
    {
      config: { may: 'public', rateLimit: limit },
      schema: {
        summary: 'Resume a draft',
        tags: ['drafts'],
        params: DraftCode,
        querystring: DraftProofShape,
        response: {
          200: z
            .object({ code: z.string(), procedure: z.string(), content: Content, sent_as: z.string().nullable() })
            .meta({ id: 'Draft' }),
        },
      },
    },
    async (request) => draftOf(request.context, request, request.params.code, request.query),
  )
}
