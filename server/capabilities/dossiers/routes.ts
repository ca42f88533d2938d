import { z } from 'zod'
import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Objection } from '#platform/objection.ts'
import { assign } from './handling/assign.ts'
import { complete } from './handling/complete.ts'
import { requestSupplement, takeSupplement } from './handling/supplement.ts'
import { guideAtDesk, refuseAtDesk } from './handling/turn-away.ts'
import { handInFor } from './intake/hand-in-for.ts'
import type { Handing } from './intake/handing.ts'
import { receiveAtDesk, receiveSent } from './intake/receive.ts'
import { secretOf, submit } from './intake/submit.ts'
import { findIneligible, refuse, returnResult } from './results/close.ts'
import {
  Code,
  DeskHandingShape,
  DraftCode,
  DraftProofShape,
  HandingShape,
  ProgressedShape,
  ReasonShape,
  ReceivedShape,
  ReturningShape,
  Seen,
  SentShape,
  SupplementShape,
  TakenInShape,
  TakenShape,
} from './schemas.ts'
import { Ticks } from './step-work/work-schemas.ts'

/** What is done with dossiers. A verb of the trade is a thing that is created: an acceptance, an assignment, a return. */
export function dossierRoutes(api: Api): void {
  api.post(
    '/dossiers',
    {
      config: { may: 'dossiers.receive' },
      schema: {
        summary: 'Receive a dossier at the desk, carried in or by post; for another agency it waits at that one’s desk',
        tags: ['dossiers'],
        body: TakenInShape,
        response: { 201: ReceivedShape },
      },
    },
    async (request, reply) => {
      const { context, body } = request
      const handing = await handingFrom(context, body)
      const via = body.via ? await agencyIn(context, body.via, 'via') : null
      if (!via || via.id === handing.agency_id)
        return reply.code(201).send(await receiveAtDesk(context, keyOf(request), handing))
      const { id, ...taken } = await handInFor(context, keyOf(request), handing, via.id)
      return reply.code(201).send({ ...taken, due_at: null, secret: secretOf(context, id) })
    },
  )
  api.post(
    '/submissions',
    {
      config: { may: 'public', rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        summary: 'Send a dossier online',
        tags: ['dossiers'],
        body: HandingShape.extend({ draft: DraftCode.extend(DraftProofShape.shape).nullish() }),
        response: { 201: SentShape },
      },
    },
    async (request, reply) => {
      const { context, body } = request
      const handing = await handingFrom(context, body)
      const draft = body.draft ? { ...body.draft, asker: request } : null
      const { id, code, state } = await submit(context, keyOf(request), handing, draft)
      return reply.code(201).send({ code, state, secret: secretOf(context, id) })
    },
  )
  api.post(
    '/desk/supplement-requests',
    {
      config: { may: 'dossiers.supplement' },
      schema: {
        summary: 'Send what is incomplete back from the desk, once, in writing (form 02)',
        tags: ['dossiers'],
        body: DeskHandingShape.extend(SupplementShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { papers, reason } = request.body
      const handing = await handingFrom(request.context, request.body)
      return reply.code(201).send(await guideAtDesk(request.context, keyOf(request), handing, { papers, reason }))
    },
  )
  api.post(
    '/desk/refusals',
    {
      config: { may: 'dossiers.refuse' },
      schema: {
        summary: 'Refuse at the desk (form 03)',
        tags: ['dossiers'],
        body: DeskHandingShape.extend(ReasonShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const handing = await handingFrom(request.context, request.body)
      return reply.code(201).send(await refuseAtDesk(request.context, keyOf(request), handing, request.body.reason))
    },
  )
  api.post(
    '/dossiers/:code/reception',
    {
      config: { may: 'dossiers.receive' },
      schema: {
        summary: 'Receive a dossier that was sent online',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend({
          carried: z.array(z.string().max(80)).max(60).default([]).describe('Papers that were carried in, ticked off'),
        }).nullish(),
        response: { 201: ReceivedShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      return reply.code(201).send(await receiveSent(context, keyOf(request), params.code, body?.version, body?.carried))
    },
  )
  api.post(
    '/dossiers/:code/refusal',
    {
      config: { may: 'dossiers.refuse' },
      schema: {
        summary: 'Refuse to receive it (form 03)',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(ReasonShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await refuse(request.context, keyOf(request), request.params.code, request.body.reason, request.body.version),
        ),
  )
  api.post(
    '/dossiers/:code/assignment',
    {
      config: { may: 'dossiers.assign' },
      schema: {
        summary: 'Give the open step to a person',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend({ to: z.uuid('dossiers.assignee_missing'), step: z.string().max(80).optional() }),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await assign(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/dossiers/:code/completions',
    {
      config: { may: 'dossiers.handle' },
      schema: {
        summary: 'End the step on my desk',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend({
          step: z.string().max(80).optional(),
          result_number: z.string().trim().max(60).optional(),
          opinion: z.string().trim().max(4000).optional(),
          checked: Ticks.optional().describe('Points of the checklist that are ticked, by their places from 0'),
        }),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await complete(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/dossiers/:code/supplement-requests',
    {
      config: { may: 'dossiers.supplement' },
      schema: {
        summary: 'Ask once for what is missing (form 02)',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(SupplementShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { version, ...asked } = request.body
      const progressed = await requestSupplement(request.context, keyOf(request), request.params.code, asked, version)
      return reply.code(201).send(progressed)
    },
  )
  api.post(
    '/dossiers/:code/supplements',
    {
      config: { may: 'dossiers.receive' },
      schema: {
        summary: 'Take what was missing',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(TakenShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { components, version } = request.body
      const progressed = await takeSupplement(request.context, keyOf(request), request.params.code, components, version)
      return reply.code(201).send(progressed)
    },
  )
  api.post(
    '/dossiers/:code/ineligibility',
    {
      config: { may: 'dossiers.handle' },
      schema: {
        summary: 'Find that the result cannot be given',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(ReasonShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { reason, version } = request.body
      return reply
        .code(201)
        .send(await findIneligible(request.context, keyOf(request), request.params.code, reason, version))
    },
  )
  api.post(
    '/dossiers/:code/return',
    {
      config: { may: 'dossiers.return' },
      schema: {
        summary: 'Return the result',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(ReturningShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { version, ...returning } = request.body
      const { context, params } = request
      return reply.code(201).send(await returnResult(context, keyOf(request), params.code, returning, version))
    },
  )
}

async function agencyIn(context: Context, code: string, path: string) {
  const agency = (await treeOf(context)).byCode(code)
  if (!agency) throw new Objection('agencies.not_found', {}, [{ path, code: 'agencies.not_found' }])
  return agency
}

async function handingFrom(
  context: Context,
  body: z.infer<typeof HandingShape> & Partial<z.infer<typeof DeskHandingShape>>,
): Promise<Handing> {
  const agency = await agencyIn(context, body.agency, 'agency')
  const { applicant, components, return_method, counts } = body
  return {
    agency_id: agency.id,
    procedure_code: body.procedure,
    case: body.case ?? null,
    applicant,
    id_number: body.id_number ?? null,
    components,
    return_method,
    counts,
    consignment: body.consignment,
  }
}
