import { z } from 'zod'
import { fileOf, type Storage } from '#files'
import type { Context } from '#platform/context.ts'
import { asFile } from '#platform/http/as-file.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { type Form, formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { Id, manage, tags } from '../asked.ts'
import { reviewRoutes } from '../review/review-routes.ts'
import { documentList, documentSheet } from './document-sheet.ts'
import { type Imported, importDocument } from './import-document.ts'
import { DocumentShape, DocumentsShape, ImportedShape } from './schemas.ts'
import { documentOf } from './stored-document.ts'

/** Plan documents: handed in, and reviewed piece by piece. */
export async function planDocumentRoutes(api: Api, storage: Storage): Promise<void> {
  if (!api.hasContentTypeParser('multipart/form-data')) await takeForms(api, { megabytes: 20 })
  api.post(
    '/plan-documents',
    {
      config: {
        ...manage,
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
    {
      config: manage,
      schema: { summary: 'The documents handed in, newest first', tags, response: { 200: DocumentsShape } },
    },
    async ({ context }) => documentList(context),
  )
  api.get(
    '/plan-documents/:id',
    {
      config: manage,
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
      config: manage,
      schema: { summary: 'The document as it was handed in', tags, params: Id, response: { 200: FileAnswer() } },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params }, reply) => {
      const { agency_id, file_id } = await documentOf(context, params.id)
      const file = await fileOf(context, agency_id, file_id)
      return asFile(reply, file, 'attachment').send(await storage.read(file.place))
    },
  )
  reviewRoutes(api)
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
