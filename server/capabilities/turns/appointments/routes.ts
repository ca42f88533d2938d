import type { Context } from '#platform/context.ts'
import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Objection } from '#platform/objection.ts'
import { hallOf } from '../desk/hall.ts'
import {
  AgencyOf,
  AppointmentCode,
  AppointmentShape,
  BookedShape,
  BookingShape,
  DayAsked,
  MoveShape,
  SlotsShape,
} from '../schemas.ts'
import { type Asker, countTry } from '../tickets/tries.ts'
import { appointmentView, slotsView } from '../views.ts'
import { codeOf } from './appointment.ts'
import { book } from './book.ts'
import { appointmentNamed, giveUp, move } from './change.ts'

const tags = ['turns']
const config = { may: 'public' }

/** Hours: which are free, choosing one, and what becomes of it by its code. */
export function appointmentRoutes(api: Api): void {
  api.get(
    '/turns/halls/:agency/slots',
    {
      config,
      schema: {
        summary: 'The hours of a day that may be chosen',
        tags,
        params: AgencyOf,
        querystring: DayAsked,
        response: { 200: SlotsShape },
      },
    },
    async ({ context, params, query }) => slotsView(context, params.agency, query.day ?? null),
  )
  api.post(
    '/turns/halls/:agency/appointments',
    {
      config,
      schema: {
        summary: 'Choose an hour; the answer is the code that opens it',
        tags,
        params: AgencyOf,
        body: BookingShape,
        response: { 201: BookedShape },
      },
    },
    async (request, reply) => {
      const { context, params } = request
      const { name, phone, mail, ...wanted } = request.body
      const { agency } = await hallOf(context, params.agency)
      await countTry(context, request, 'book', agency.id)
      const { id } = await book(context, keyOf(request), params.agency, { ...wanted, person: { name, phone, mail } })
      return reply.code(201).send({ code: codeOf(context, id) })
    },
  )
  api.get(
    '/turns/appointments/:code',
    {
      config,
      schema: {
        summary: 'An appointment, by its code',
        tags,
        params: AppointmentCode,
        response: { 200: AppointmentShape },
      },
    },
    async (request) => {
      const { context, params, locale } = request
      const view = await counted(context, request, () => appointmentView(context, params.code))
      return { ...view, change_why_not: reasonOf(view.change_why_not, locale) }
    },
  )
  api.post(
    '/turns/appointments/:code/cancellation',
    {
      config,
      schema: { summary: 'Give an appointment up', tags, params: AppointmentCode, response: { 201: BookedShape } },
    },
    async (request, reply) => {
      const { context, params } = request
      await counted(context, request, () => appointmentNamed(context, params.code))
      const { id } = await giveUp(context, keyOf(request), params.code)
      return reply.code(201).send({ code: codeOf(context, id) })
    },
  )
  api.post(
    '/turns/appointments/:code/move',
    {
      config,
      schema: {
        summary: 'Move an appointment to another hour',
        tags,
        params: AppointmentCode,
        body: MoveShape,
        response: { 201: BookedShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      await counted(context, request, () => appointmentNamed(context, params.code))
      const { id } = await move(context, keyOf(request), params.code, body.slot_at)
      return reply.code(201).send({ code: codeOf(context, id) })
    },
  )
}

/** A code that opens nothing counts as a guess. */
async function counted<T>(context: Context, asker: Asker, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Objection && error.code === 'turns.appointment_unknown')
      await countTry(context, asker, 'guess')
    throw error
  }
}
