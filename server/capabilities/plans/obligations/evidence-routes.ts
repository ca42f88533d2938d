import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { fileUsedBy, type Storage, type StoredFile, takeIn, uploadIn } from '#files'
import { asFile } from '#platform/http/as-file.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { StoredFileShape } from '../schemas.ts'
import { targetById } from '../stored.ts'
import { reportsTargets } from '../targets/target-reports.ts'
import { seesEvidence, seesEvidenceOf } from './evidence.ts'
import { dueById } from './stored-due.ts'
import { reporterOf } from './tracking.ts'

const tags = ['plans']
const report = { may: 'plans.report' }
const Id = z.object({ id: z.uuid() })

/** Evidence: stored first, used when a report points to it. */
export async function evidenceRoutes(api: Api, storage: Storage): Promise<void> {
  if (!api.hasContentTypeParser('multipart/form-data')) await takeForms(api, { megabytes: 20 })
  const schema = {
    tags,
    params: Id,
    response: { 201: StoredFileShape, 303: z.null() },
  }
  const limited = { ...report, keyless: true, form: {}, rateLimit: { max: 60, timeWindow: 60_000 } }
  api.post(
    '/plan-dues/:id/files',
    {
      config: limited,
      schema: { ...schema, summary: 'Store evidence for what is due: multipart with next before the file' },
    },
    async (request, reply) =>
      store(request, reply, storage, async () => {
        const due = await dueById(request.context, request.params.id)
        await reporterOf(request.context, due)
        return due.agency_id
      }),
  )
  api.post(
    '/plan-targets/:id/files',
    {
      config: limited,
      schema: { ...schema, summary: 'Store evidence for a target: multipart with next before the file' },
    },
    async (request, reply) =>
      store(request, reply, storage, async () => {
        const { agency_id } = await targetById(request.context, request.params.id)
        if (!reportsTargets(request.context, agency_id)) throw new Objection('plans.target_not_found')
        return agency_id
      }),
  )
  readingRoutes(api, storage)
}

const Paper = z.object({ id: z.uuid(), file: z.uuid() })
const reading = { config: { may: 'measures.see' }, serializerCompiler: () => (data: unknown) => data as string }

function readingRoutes(api: Api, storage: Storage): void {
  api.get(
    '/plan-dues/:id/files/:file',
    {
      ...reading,
      schema: { summary: 'Evidence of what was due', tags, params: Paper, response: { 200: FileAnswer() } },
    },
    async ({ context, params }, reply) => {
      const due = await dueById(context, params.id)
      if (!(await seesEvidenceOf(context, due))) throw new Objection('files.not_found')
      return send(
        reply,
        storage,
        await fileUsedBy(context, due.agency_id, params.file, { kind: 'plan_due', id: due.id }),
      )
    },
  )
  api.get(
    '/plan-targets/:id/files/:file',
    {
      ...reading,
      schema: { summary: 'Evidence of where a target stands', tags, params: Paper, response: { 200: FileAnswer() } },
    },
    async ({ context, params }, reply) => {
      const target = await targetById(context, params.id)
      if (!seesEvidence(context, target.agency_id)) throw new Objection('files.not_found')
      return send(
        reply,
        storage,
        await fileUsedBy(context, target.agency_id, params.file, { kind: 'plan_target', id: target.id }),
      )
    },
  )
}

async function send(reply: FastifyReply, storage: Storage, file: StoredFile) {
  return asFile(reply, file).send(await storage.read(file.place))
}

async function store(
  request: FastifyRequest,
  reply: FastifyReply,
  storage: Storage,
  agencyOf: () => Promise<string>,
): Promise<FastifyReply> {
  const form = await formIn(request)
  const { next } = form
  try {
    const { id, name } = await takeIn(request.context, storage, await agencyOf(), uploadIn(form))
    return next
      ? reply
          .code(303)
          .header('location', `${next}${next.includes('?') ? '&' : '?'}file=${id}`)
          .send(null)
      : reply.code(201).send({ id, name })
  } catch (error) {
    return sendBack(request, reply, form, error)
  }
}
