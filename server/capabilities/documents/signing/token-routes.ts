import { z } from 'zod'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { DocumentChangedShape, DocumentId } from '../issuing/schemas.ts'
import type { DocumentServices } from '../services.ts'
import { orderToken, takeTokenAnswer } from './token.ts'

const tags = ['documents']
const Said = z.record(z.string().max(40), z.unknown()).describe('What the agent answered, as it answered it')
const OrderShape = z
  .object({
    signing: z.string(),
    until: Instant,
    agent: z.string().describe('Where the order is taken on the officer’s own machine'),
    order: z.record(z.string(), z.string()).describe('The order as the agent takes it'),
  })
  .meta({ id: 'TokenOrder' })

/** Signing by a token at the officer's own machine: their browser carries the order there and the answer back. */
export function tokenRoutes(api: Api, services: DocumentServices): void {
  const orders = (path: string, may: string, role: 'head' | 'seal', summary: string) =>
    api.post(
      path,
      {
        config: { may },
        schema: {
          summary,
          tags,
          params: DocumentId,
          body: z.object({ certificates: Said }),
          response: { 201: OrderShape },
        },
      },
      async (request, reply) => {
        const { context, params, body } = request
        const asked = { role, said: body.certificates }
        return reply.code(201).send(await orderToken(context, keyOf(request), services, params.id, asked))
      },
    )
  orders(
    '/documents/:id/signature-orders',
    'documents.sign',
    'head',
    'Prepare a document for the token of who signs it',
  )
  orders('/documents/:id/seal-orders', 'documents.issue', 'seal', 'Prepare a numbered document for the agency’s token')
  api.post(
    '/documents/:id/token-answers',
    {
      config: { may: 'documents.see' },
      schema: {
        summary: 'Bring what the agent answered: the document goes on, or stays with the reason',
        tags,
        params: DocumentId,
        body: z.object({ signing: z.uuid(), answer: Said }),
        response: { 201: DocumentChangedShape },
      },
    },
    async ({ context, params, body }, reply) =>
      reply
        .code(201)
        .send(await takeTokenAnswer(context, services, params.id, { signing: body.signing, said: body.answer })),
  )
}
