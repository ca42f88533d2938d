import { z } from 'zod'
import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { give } from './give.ts'
import {
  DeliveryCode,
  GivenShape,
  GivingShape,
  ListShape,
  TakenShape,
  TakingShape,
  ViewShape,
  WaitingAsked,
  WaitingShape,
} from './schemas.ts'
import { printDelivery } from './sheet.ts'
import { take, takeBack } from './take.ts'
import { deliveriesFor, deliveryView, waitingFor } from './views.ts'

const tags = ['dossiers']
const see = { may: 'dossiers.see' }

/** Paper between the desk and the units: what waits, who gives, who signs. Whose turn it is, each verb asks. */
export function deliveryRoutes(api: Api): void {
  api.get(
    '/dossiers/deliveries/waiting',
    {
      config: see,
      schema: {
        summary: 'Dossiers whose paper can be carried now',
        tags,
        querystring: WaitingAsked,
        response: { 200: WaitingShape },
      },
    },
    async ({ context, query }) => waitingFor(context, query.direction, query.agency),
  )
  api.get(
    '/dossiers/deliveries',
    {
      config: see,
      schema: { summary: 'Deliveries, those nobody signed for first', tags, response: { 200: ListShape } },
    },
    async ({ context }) => deliveriesFor(context),
  )
  api.post(
    '/dossiers/deliveries',
    {
      config: see,
      schema: {
        summary: 'Give paper of dossiers to a unit, or results back to the desk',
        tags,
        body: GivingShape,
        response: { 201: GivenShape },
      },
    },
    async (request, reply) => reply.code(201).send(await give(request.context, keyOf(request), request.body)),
  )
  api.get(
    '/dossiers/deliveries/:code',
    {
      config: see,
      schema: { summary: 'One delivery', tags, params: DeliveryCode, response: { 200: ViewShape } },
    },
    async ({ context, params, locale }) => {
      const view = await deliveryView(context, params.code)
      const actions = view.actions.map(({ action, why_not }) => ({ action, why_not: reasonOf(why_not, locale) }))
      return { ...view, actions }
    },
  )
  api.post(
    '/dossiers/deliveries/:code/receipt',
    {
      config: see,
      schema: {
        summary: 'Sign for a delivery, all of it or all but what is missing',
        tags,
        params: DeliveryCode,
        body: TakingShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      return reply.code(201).send(await take(context, keyOf(request), params.code, body.missing))
    },
  )
  api.post(
    '/dossiers/deliveries/:code/withdrawal',
    {
      config: see,
      schema: {
        summary: 'Take a delivery back that nobody signed for',
        tags,
        params: DeliveryCode,
        body: z.object({}).nullish(),
        response: { 201: TakenShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await takeBack(request.context, keyOf(request), request.params.code)),
  )
  api.get(
    '/dossiers/deliveries/:code/sheet',
    {
      config: { may: 'dossiers.people' },
      schema: {
        summary: 'The sheet of a delivery as PDF, with both signature fields',
        tags,
        params: DeliveryCode,
        querystring: z.object({ paper: z.enum(['a4', 'a5']).default('a4') }),
        response: { 200: FileAnswer('application/pdf') },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params, query }, reply) => {
      const pdf = await printDelivery(context, params.code, query.paper)
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${params.code}.pdf"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(pdf))
    },
  )
}
