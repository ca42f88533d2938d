import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { changePattern, openRegister, takeByHand, voidByHand } from './keep.ts'
import {
  ByHandShape,
  NewRegisterShape,
  NumberPath,
  OpenedShape,
  PageAsked,
  PatternShape,
  RegisterId,
  RegisterShape,
  RegistersShape,
  TakenShape,
  VoidedShape,
  VoidShape,
} from './schemas.ts'
import { registersFor, registerView } from './views.ts'

const tags = ['documents']
const config = { may: 'documents.registers' }

/** Registers of numbers, as whoever keeps them sees and moves them. */
export function registerRoutes(api: Api): void {
  api.get(
    '/documents/registers',
    {
      config,
      schema: { summary: 'Registers of numbers, the latest year first', tags, response: { 200: RegistersShape } },
    },
    async ({ context }) => registersFor(context),
  )
  api.post(
    '/documents/registers',
    {
      config,
      schema: {
        summary: 'Open the register of an agency, series and year',
        tags,
        body: NewRegisterShape,
        response: { 201: OpenedShape },
      },
    },
    async (request, reply) => reply.code(201).send(await openRegister(request.context, keyOf(request), request.body)),
  )
  api.get(
    '/documents/registers/:id',
    {
      config,
      schema: {
        summary: 'A register with its numbers, used and void, the latest first',
        tags,
        params: RegisterId,
        querystring: PageAsked,
        response: { 200: RegisterShape },
      },
    },
    async ({ context, params, query }) => registerView(context, params.id, query.before ?? null),
  )
  api.put(
    '/documents/registers/:id/pattern',
    {
      config,
      schema: {
        summary: 'Write the symbol otherwise from the next number on',
        tags,
        params: RegisterId,
        body: PatternShape,
        response: { 200: OpenedShape },
      },
    },
    async (request) => changePattern(request.context, keyOf(request), request.params.id, request.body.pattern),
  )
  api.post(
    '/documents/registers/:id/numbers',
    {
      config,
      schema: {
        summary: 'Take the next number for a document that is kept elsewhere',
        tags,
        params: RegisterId,
        body: ByHandShape,
        response: { 201: TakenShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await takeByHand(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/documents/registers/:id/numbers/:n/voiding',
    {
      config,
      schema: {
        summary: 'Give up a number that was taken by hand and not used, with the reason',
        tags,
        params: NumberPath,
        body: VoidShape,
        response: { 201: VoidedShape },
      },
    },
    async (request, reply) => {
      const { id, n } = request.params
      return reply.code(201).send(await voidByHand(request.context, keyOf(request), id, n, request.body.reason))
    },
  )
}
