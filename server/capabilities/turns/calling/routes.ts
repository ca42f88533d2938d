import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { arrive } from '../appointments/arrive.ts'
import {
  AgencyOf,
  ArrivalShape,
  CalledShape,
  CallShape,
  DayAsked,
  DayShape,
  TakenShape,
  TicketOf,
  TransferShape,
  WantedShape,
  WindowOf,
  WindowShape,
  WindowsShape,
} from '../schemas.ts'
import { take } from '../tickets/take.ts'
import { dayView } from '../views.ts'
import { callAgain } from './again.ts'
import { callNext } from './call.ts'
import { finish } from './finish.ts'
import { notThere } from './miss.ts'
import { transfer } from './transfer.ts'
import { windowsOf, windowView } from './window-view.ts'

const tags = ['turns']
const config = { may: 'turns.call' }

/** The clerk's window: who is there and who comes next, calling, and what becomes of whoever was called. */
export function callingRoutes(api: Api): void {
  api.get(
    '/turns/halls/:agency/windows',
    {
      config,
      schema: { summary: 'The windows of a hall', tags, params: AgencyOf, response: { 200: WindowsShape } },
    },
    async ({ context, params }) => windowsOf(context, params.agency),
  )
  api.get(
    '/turns/halls/:agency/windows/:window',
    {
      config,
      schema: {
        summary: 'A window: who is there, who comes next',
        tags,
        params: WindowOf,
        response: { 200: WindowShape },
      },
    },
    async ({ context, params, locale }) => {
      const { current, ...view } = await windowView(context, params.agency, params.window)
      const told = current?.actions.map(({ action, why_not }) => ({ action, why_not: reasonOf(why_not, locale) }))
      return {
        ...view,
        current: current && { ...current, actions: told ?? [] },
        next_why_not: reasonOf(view.next_why_not, locale),
        paper_why_not: reasonOf(view.paper_why_not, locale),
      }
    },
  )
  api.post(
    '/turns/halls/:agency/windows/:window/calls',
    {
      config,
      schema: {
        summary: 'Call whose turn it is; who was there before is done',
        tags,
        params: WindowOf,
        body: CallShape,
        response: { 201: CalledShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      const calling = { window: params.window, current: body.current }
      return reply.code(201).send(await callNext(context, keyOf(request), params.agency, calling))
    },
  )
  for (const { path, summary, verb } of [
    { path: 'calls', summary: 'Call once more', verb: callAgain },
    { path: 'absences', summary: 'Nobody came: to the end the first time, over the second', verb: notThere },
    { path: 'service', summary: 'Served; the window is free', verb: finish },
  ] as const)
    api.post(
      `/turns/tickets/:id/${path}`,
      { config, schema: { summary, tags, params: TicketOf, response: { 201: TakenShape } } },
      async (request, reply) => reply.code(201).send(await verb(request.context, keyOf(request), request.params.id)),
    )
  api.post(
    '/turns/tickets/:id/transfers',
    {
      config,
      schema: {
        summary: 'Hand somebody on to another service or window',
        tags,
        params: TicketOf,
        body: TransferShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await transfer(request.context, keyOf(request), request.params.id, request.body)),
  )
}

/** What a clerk gives at the counter, and the list of a day. */
export function counterRoutes(api: Api): void {
  api.post(
    '/turns/halls/:agency/paper-tickets',
    {
      config,
      schema: {
        summary: 'Give a number on paper',
        tags,
        params: AgencyOf,
        body: WantedShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      return reply.code(201).send(await take(context, keyOf(request), params.agency, body, 'desk'))
    },
  )
  api.post(
    '/turns/halls/:agency/arrivals',
    {
      config,
      schema: {
        summary: 'Somebody with an appointment has come: it becomes a ticket',
        tags,
        params: AgencyOf,
        body: ArrivalShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      return reply.code(201).send(await arrive(context, keyOf(request), params.agency, body, 'clerk'))
    },
  )
  api.get(
    '/turns/halls/:agency/day',
    {
      config: { may: 'turns.see' },
      schema: {
        summary: 'A day of a hall, ticket by ticket',
        tags,
        params: AgencyOf,
        querystring: DayAsked,
        response: { 200: DayShape },
      },
    },
    async ({ context, params, query }) => dayView(context, params.agency, query.day ?? null),
  )
}
