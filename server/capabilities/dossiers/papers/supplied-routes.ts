import { z } from 'zod'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { withdrawOwn } from '../handling/leave.ts'
import { opened } from '../proof/proof.ts'
import { Code, ProgressedShape, Seen, SupplementShape } from '../schemas.ts'
import { bringSupplement, sendBack } from './bring.ts'

const Proof = z.object({ secret: z.string().max(20).optional().describe('The look-up code printed on the slip') })
const often = { max: 30, timeWindow: 60_000 }

/** What the applicant does on the page of a dossier, by the code of the slip or their account; and how the office answers. */
export function suppliedRoutes(api: Api): void {
  api.post(
    '/tracking/:code/supplement',
    {
      config: { may: 'public', rateLimit: often },
      schema: {
        summary: 'Say that what was asked for is there',
        tags: ['dossiers'],
        params: Code,
        body: Proof,
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      const dossier = await opened(context, request, params.code, body, 'files.add')
      return reply.code(201).send(await bringSupplement(context, keyOf(request), dossier))
    },
  )
  api.post(
    '/tracking/:code/withdrawal',
    {
      config: { may: 'public', rateLimit: often },
      schema: {
        summary: 'Take a dossier of one’s own back',
        tags: ['dossiers'],
        params: Code,
        body: Proof,
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      const dossier = await opened(context, request, params.code, body, 'dossiers.receive')
      return reply.code(201).send(await withdrawOwn(context, keyOf(request), dossier))
    },
  )
  api.post(
    '/dossiers/:code/supplement-returns',
    {
      config: { may: 'dossiers.supplement' },
      schema: {
        summary: 'What was sent is not what was asked for: say what is still missing',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(SupplementShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { version, ...asked } = request.body
      const { context, params } = request
      return reply.code(201).send(await sendBack(context, keyOf(request), params.code, asked, version))
    },
  )
}
