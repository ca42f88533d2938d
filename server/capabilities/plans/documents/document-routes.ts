import { z } from 'zod'
import { fileOf, type Storage } from '#files'
import type { Context } from '#platform/context.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { type Form, formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { make } from '../contents/making.ts'
import { accept } from '../review/accept.ts'
import { acceptAnswered, dropAnswer } from '../review/accept-answered.ts'
import { acceptSure } from '../review/accept-sure.ts'
import { merge, reject, restore, split } from '../review/review.ts'
import {
  AcceptanceShape,
  AnsweredShape,
  DecidedShape,
  DocumentShape,
  DocumentsShape,
  HeadingShape,
  ImportedShape,
  MakingShape,
  MergeShape,
  RejectionShape,
  SplitShape,
} from '../schemas.ts'
import { confirmPlan } from './confirm.ts'
import { documentList, documentSheet } from './document-sheet.ts'
import { type Imported, importDocument } from './import-document.ts'
import { documentOf } from './stored-document.ts'

const tags = ['plans']
const config = { may: 'plans.manage' }
const Id = z.object({ id: z.uuid() })
const OneAnswer = Id.extend({ answer: z.uuid() })
const One = Id.extend({ proposal: z.uuid() })

/** Plan documents: handed in, and reviewed piece by piece. */
export async function planDocumentRoutes(api: Api, storage: Storage): Promise<void> {
  if (!api.hasContentTypeParser('multipart/form-data')) await takeForms(api, { megabytes: 20 })
  api.post(
    '/plan-documents',
    {
      config: {
        ...config,
        rateLimit: { max: 30, timeWindow: 60_000 },
        form: { agency: 'Code of the agency that issued it', amends: 'Code of the plan it amends' },
      },
      schema: {
        summary: 'Hand in a plan document: multipart with agency, amends, idempotency_key and next before the file',
        tags,
        response: { 201: ImportedShape, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      try {
        const imported = await takeDocument(request.context, form, storage)
        return form.next
          ? reply.code(303).header('location', `${form.next}/${imported.id}`).send(null)
          : reply.code(201).send(imported)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
  api.get(
    '/plan-documents',
    { config, schema: { summary: 'The documents handed in, newest first', tags, response: { 200: DocumentsShape } } },
    async ({ context }) => documentList(context),
  )
  api.get(
    '/plan-documents/:id',
    {
      config,
      schema: {
        summary:
          'A document with its blocks (text=no leaves them out), and what is proposed of it, what is most in doubt first',
        tags,
        params: Id,
        querystring: z.object({ text: z.enum(['yes', 'no']).default('yes') }),
        response: { 200: DocumentShape },
      },
    },
    async ({ context, params, query }) => documentSheet(context, params.id, query.text === 'yes'),
  )
  api.get(
    '/plan-documents/:id/file',
    {
      config,
      schema: { summary: 'The document as it was handed in', tags, params: Id, response: { 200: FileAnswer() } },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params }, reply) => {
      const { agency_id, file_id } = await documentOf(context, params.id)
      const file = await fileOf(context, agency_id, file_id)
      return reply
        .type(file.media_type)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(await storage.read(file.place))
    },
  )
  decisionRoutes(api)
}

function decisionRoutes(api: Api): void {
  api.post(
    '/plan-documents/:id/plan',
    {
      config,
      schema: {
        summary: 'Say what the document is, and begin its plan; what is left out is taken as read',
        tags,
        params: Id,
        body: HeadingShape,
        response: { 201: z.object({ code: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await confirmPlan(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/plan-documents/:id/sure',
    {
      config,
      schema: {
        summary: 'Accept all that is sure: above the threshold, every leading agency known',
        tags,
        params: Id,
        response: { 200: z.object({ accepted: z.int(), left: z.int() }) },
      },
    },
    async (request) => acceptSure(request.context, keyOf(request), request.params.id),
  )
  api.post(
    '/plan-documents/:id/answers/:answer/acceptance',
    {
      config,
      schema: {
        summary: 'Accept these proposals with what was answered before for others of the document',
        tags,
        params: OneAnswer,
        body: AnsweredShape,
        response: { 200: z.object({ accepted: z.int() }) },
      },
    },
    async (request) => {
      const { id, answer } = request.params
      return acceptAnswered(request.context, keyOf(request), id, answer, request.body.proposals)
    },
  )
  api.post(
    '/plan-documents/:id/answers/:answer/withdrawal',
    {
      config,
      schema: {
        summary: 'Offer an answer no longer; what was accepted with it stands',
        tags,
        params: OneAnswer,
        response: { 200: z.object({ answers: z.int() }) },
      },
    },
    async (request) => dropAnswer(request.context, keyOf(request), request.params.id, request.params.answer),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/acceptance',
    {
      config,
      schema: {
        summary: 'Let a proposal into the plan, as read or as corrected; names nobody knows are answered in agencies',
        tags,
        params: One,
        body: AcceptanceShape,
        response: { 200: DecidedShape },
      },
    },
    async (request) =>
      accept(request.context, keyOf(request), request.params.id, request.params.proposal, request.body),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/rejection',
    {
      config,
      schema: {
        summary: 'Keep a proposal out of the plan, with the reason',
        tags,
        params: One,
        body: RejectionShape,
        response: { 200: DecidedShape },
      },
    },
    async (request) =>
      reject(request.context, keyOf(request), request.params.id, request.params.proposal, request.body.reason),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/restoration',
    {
      config,
      schema: {
        summary: 'Put a rejected proposal to review again',
        tags,
        params: One,
        response: { 200: DecidedShape },
      },
    },
    async (request) => restore(request.context, keyOf(request), request.params.id, request.params.proposal),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/split',
    {
      config,
      schema: {
        summary: 'Make several proposals of one',
        tags,
        params: One,
        body: SplitShape,
        response: { 200: z.object({ pieces: z.array(z.string()) }) },
      },
    },
    async (request) => {
      const { contents, reason } = request.body
      return split(request.context, keyOf(request), request.params.id, request.params.proposal, contents, reason)
    },
  )
  api.post(
    '/plan-documents/:id/proposals',
    {
      config,
      schema: {
        summary: 'Make a proposal of a block in which a person sees what the reader did not',
        tags,
        params: Id,
        body: MakingShape,
        response: { 201: z.object({ piece: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await make(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/plan-documents/:id/merges',
    {
      config,
      schema: {
        summary: 'Make one proposal of several of one kind',
        tags,
        params: Id,
        body: MergeShape,
        response: { 200: z.object({ piece: z.string() }) },
      },
    },
    async (request) => {
      const { proposals, content, reason } = request.body
      return merge(request.context, keyOf(request), request.params.id, proposals, content, reason)
    },
  )
}

async function takeDocument(context: Context, form: Form, storage: Storage): Promise<Imported> {
  const bytes = new Uint8Array(await form.file.toBuffer())
  if (form.file.file.truncated) throw new Objection('files.too_large')
  return importDocument(context, form.key, storage, {
    agency: form.text('agency') || null,
    amends: form.text('amends') || null,
    name: form.file.filename,
    bytes,
  })
}
