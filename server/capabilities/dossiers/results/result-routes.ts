import { z } from 'zod'
import { fileOf, type Storage, uploadIn } from '#files'
import { asFile } from '#platform/http/as-file.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { opened, proofWrong } from '../proof/proof.ts'
import { Code, ProgressedShape, Seen, ShownQuery } from '../schemas.ts'
import { followPost } from './follow-post.ts'
import { attachResult, resultFilesOf } from './result-files.ts'

const ResultAttached = z
  .object({ code: z.string(), id: z.string(), file_name: z.string() })
  .meta({ id: 'ResultAttached' })

/** The result as a file, and what becomes of one that travels by post. */
export async function resultRoutes(api: Api, storage: Storage): Promise<void> {
  await takeForms(api, { megabytes: 20 })
  api.post(
    '/dossiers/:code/result-files',
    {
      config: { may: 'dossiers.handle', form: {} },
      schema: {
        summary: 'Put the result to it as a file: multipart with idempotency_key and next before the file',
        tags: ['dossiers'],
        params: Code,
        response: { 201: ResultAttached, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      const { context, params } = request
      try {
        const attached = await attachResult(context, form.key, storage, params.code, uploadIn(form))
        return form.next ? reply.code(303).header('location', form.next).send(null) : reply.code(201).send(attached)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
  api.get(
    '/dossiers/:code/result-files/:id',
    {
      config: { may: 'public' },
      schema: {
        summary: 'The result as it was given',
        tags: ['dossiers'],
        params: Code.extend({ id: z.uuid() }),
        querystring: ShownQuery,
        response: { 200: FileAnswer() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async (request, reply) => {
      const { context, params, query } = request
      const { sheet, by } = await opened(context, request, params.code, query)
      const found = (await resultFilesOf(context.db, sheet).execute()).find(({ id }) => id === params.id)
      const isGiven = sheet.state === 'returned' && sheet.return_method === 'electronic'
      if (!found || (by !== 'office' && !isGiven))
        throw by === 'office' ? new Objection('files.not_found') : proofWrong()
      const file = await fileOf(context, sheet.agency_id, found.file_id)
      return asFile(reply, file, 'attachment').send(await storage.read(file.place))
    },
  )
  api.post(
    '/dossiers/:code/post-news',
    {
      config: { may: 'dossiers.return' },
      schema: {
        summary: 'What the post says of a result that was sent',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend({ news: z.enum(['arrived', 'came_back']) }),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { news, version } = request.body
      const { context, params } = request
      return reply.code(201).send(await followPost(context, keyOf(request), params.code, news, version))
    },
  )
}
