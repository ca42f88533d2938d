import { z } from 'zod'
import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { doBatch } from '../handling/batch.ts'
import { Code, ProgressedShape } from '../schemas.ts'
import { answer, ask } from './ask.ts'
import { claim } from './claim.ts'
import { colleaguesFor } from './colleagues.ts'
import { giveBack } from './give-back.ts'
import { handOver } from './hand-over.ts'
import { remark } from './remark.ts'
import {
  AnswerShape,
  AskedShape,
  AskShape,
  BatchedShape,
  BatchShape,
  ClaimShape,
  ColleaguesShape,
  GiveBackShape,
  HandOverShape,
  RemarkShape,
} from './work-schemas.ts'

const handle = { may: 'dossiers.handle' }
const tags = ['dossiers']
const progressed = { 201: ProgressedShape }

/** What an officer does at their desk besides ending a step: take, send back, hand on, write, ask, answer, many at once. */
export function stepWorkRoutes(api: Api): void {
  api.post(
    '/dossiers/:code/claims',
    {
      config: handle,
      schema: {
        summary: 'Take a step that nobody has',
        tags,
        params: Code,
        body: ClaimShape.nullish(),
        response: progressed,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await claim(request.context, keyOf(request), request.params.code, request.body ?? {})),
  )
  api.post(
    '/dossiers/:code/step-returns',
    {
      config: handle,
      schema: {
        summary: 'Send it back to the step before, with the reason',
        tags,
        params: Code,
        body: GiveBackShape,
        response: progressed,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await giveBack(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/dossiers/:code/hand-overs',
    {
      config: handle,
      schema: {
        summary: 'Give my step to a colleague who holds its role',
        tags,
        params: Code,
        body: HandOverShape,
        response: progressed,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await handOver(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.get(
    '/dossiers/:code/colleagues',
    {
      config: handle,
      schema: {
        summary: 'Who may have my step, and who may be asked about the dossier',
        tags,
        params: Code,
        response: { 200: ColleaguesShape },
      },
    },
    async ({ context, params }) => colleaguesFor(context, params.code),
  )
  api.post(
    '/dossiers/:code/remarks',
    {
      config: handle,
      schema: {
        summary: 'Write an opinion at my step, or a note for colleagues',
        tags,
        params: Code,
        body: RemarkShape,
        response: progressed,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await remark(request.context, keyOf(request), request.params.code, request.body)),
  )
  questionRoutes(api)
  batchRoutes(api)
}

function questionRoutes(api: Api): void {
  api.post(
    '/dossiers/:code/questions',
    {
      config: handle,
      schema: {
        summary: 'Ask a colleague; the dossier stays with me',
        tags,
        params: Code,
        body: AskShape,
        response: { 201: AskedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await ask(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/dossiers/:code/questions/:id/answer',
    {
      config: { may: 'dossiers.see' },
      schema: {
        summary: 'Answer what I was asked',
        tags,
        params: Code.extend({ id: z.uuid() }),
        body: AnswerShape,
        response: { 201: AskedShape },
      },
    },
    async (request, reply) => {
      const { code, id } = request.params
      return reply.code(201).send(await answer(request.context, keyOf(request), code, id, request.body.text))
    },
  )
}

function batchRoutes(api: Api): void {
  api.post(
    '/dossiers/worklist/batches',
    {
      config: { may: 'dossiers.handle' },
      schema: {
        summary: 'Do the same with several dossiers; each that cannot says why',
        tags,
        body: BatchShape,
        response: { 201: BatchedShape },
      },
    },
    async (request, reply) => {
      const results = await doBatch(request.context, keyOf(request), request.body)
      return reply.code(201).send({
        results: results.map(({ code, objection }) => ({ code, why_not: reasonOf(objection, request.locale) })),
      })
    },
  )
}
