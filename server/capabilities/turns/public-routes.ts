import { publicAddress } from '#notices'
import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { qrSvg } from '#platform/paper/qr.ts'
import { arrive } from './appointments/arrive.ts'
import { hallOf } from './desk/hall.ts'
import { kioskOf } from './desk/kiosk.ts'
import {
  AgencyOf,
  ArrivalShape,
  BoardShape,
  HallAsked,
  HallShape,
  HallsShape,
  KioskOf,
  TakenShape,
  TicketOf,
  TicketShape,
  WantedShape,
} from './schemas.ts'
import { cancel, ticketNamed } from './tickets/cancel.ts'
import { take } from './tickets/take.ts'
import { countTry } from './tickets/tries.ts'
import { boardOf, hallsOf, hallView, ticketView } from './views.ts'

const tags = ['turns']
const config = { may: 'public' }

/** What everybody sees of halls: which there are, how many wait, the board, one's own ticket. */
export function turnsReadingRoutes(api: Api): void {
  api.get(
    '/turns/halls',
    { config, schema: { summary: 'Agencies that give out numbers', tags, response: { 200: HallsShape } } },
    async ({ context }) => hallsOf(context),
  )
  api.get(
    '/turns/halls/:agency',
    {
      config,
      schema: {
        summary: 'A hall: its services, how many wait, whether a number can be taken now',
        tags,
        params: AgencyOf,
        querystring: HallAsked,
        response: { 200: HallShape },
      },
    },
    async ({ context, params, query, locale }) => {
      const view = await hallView(context, params.agency, query.procedure ?? null)
      const phone_why_not = reasonOf(view.phone_why_not, locale)
      return { ...view, phone_why_not, kiosk_why_not: reasonOf(view.kiosk_why_not, locale) }
    },
  )
  api.get(
    '/turns/halls/:agency/board',
    {
      config,
      schema: { summary: 'The board: numbers and windows', tags, params: AgencyOf, response: { 200: BoardShape } },
    },
    async ({ context, params }) => boardOf(context, params.agency),
  )
  api.get(
    '/turns/tickets/:id',
    {
      config,
      schema: {
        summary: 'A ticket, by the id its holder has',
        tags,
        params: TicketOf,
        response: { 200: TicketShape },
      },
    },
    async ({ context, params, locale }) => {
      const view = await ticketView(context, params.id)
      return { ...view, cancel_why_not: reasonOf(view.cancel_why_not, locale) }
    },
  )
  api.get(
    '/turns/tickets/:id/qr',
    {
      config,
      schema: {
        summary: 'The address of a ticket as a QR code, where the province has said where its pages stand',
        tags,
        params: TicketOf,
        response: { 200: FileAnswer('image/svg+xml') },
      },
    },
    async ({ context, params, protocol, host }, reply) => {
      await ticketNamed(context, params.id)
      const origin = (await publicAddress(context)) ?? `${protocol}://${host}`
      return reply.type('image/svg+xml').send(qrSvg(`${origin}/lay-so/ve/${params.id}`))
    },
  )
}

/** What strangers do: take a number by telephone or at the kiosk, give it back, show that they have come. */
export function turnsTakingRoutes(api: Api): void {
  api.post(
    '/turns/halls/:agency/tickets',
    {
      config,
      schema: {
        summary: 'Take a number by telephone',
        tags,
        params: AgencyOf,
        body: WantedShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      const { agency } = await hallOf(context, params.agency)
      await countTry(context, request, 'take', agency.id)
      return reply.code(201).send(await take(context, keyOf(request), params.agency, body, 'phone'))
    },
  )
  api.post(
    '/turns/tickets/:id/cancellation',
    {
      config,
      schema: { summary: 'Give a number back', tags, params: TicketOf, response: { 201: TakenShape } },
    },
    async (request, reply) => reply.code(201).send(await cancel(request.context, keyOf(request), request.params.id)),
  )
  api.get(
    '/turns/halls/:agency/kiosks/:key',
    {
      config,
      schema: {
        summary: 'A hall as its kiosk shows it',
        tags,
        params: KioskOf,
        response: { 200: HallShape },
      },
    },
    async (request) => {
      const { context, params, locale } = request
      await kioskOf(context, request, params.agency, params.key)
      const view = await hallView(context, params.agency, null)
      const phone_why_not = reasonOf(view.phone_why_not, locale)
      return { ...view, phone_why_not, kiosk_why_not: reasonOf(view.kiosk_why_not, locale) }
    },
  )
  api.post(
    '/turns/halls/:agency/kiosks/:key/tickets',
    {
      config,
      schema: {
        summary: 'Take a number at the kiosk',
        tags,
        params: KioskOf,
        body: WantedShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      await kioskOf(context, request, params.agency, params.key)
      return reply.code(201).send(await take(context, keyOf(request), params.agency, body, 'kiosk'))
    },
  )
  api.post(
    '/turns/halls/:agency/kiosks/:key/arrivals',
    {
      config,
      schema: {
        summary: 'Show at the kiosk that one has come to an appointment: it becomes a ticket',
        tags,
        params: KioskOf,
        body: ArrivalShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      await kioskOf(context, request, params.agency, params.key)
      return reply.code(201).send(await arrive(context, keyOf(request), params.agency, body, 'kiosk'))
    },
  )
}
