import { z } from 'zod'
import { fileOf, type Storage, uploadIn } from '#files'
import { may } from '#platform/access/actor.ts'
import { asFile } from '#platform/http/as-file.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { officeSheet } from '../pages/queries.ts'
import { Code } from '../schemas.ts'
import { putStepFile } from './step-file.ts'

const StepFilePut = z.object({ code: z.string(), id: z.string(), file_name: z.string() }).meta({ id: 'StepFile' })

/** Files of the office at the steps of a dossier. */
export async function stepFileRoutes(api: Api, storage: Storage): Promise<void> {
  await takeForms(api, { megabytes: 20 })
  api.post(
    '/dossiers/:code/step-files',
    {
      config: { may: 'dossiers.handle', form: {} },
      schema: {
        summary:
          'Put a file of the office to the open step: multipart with idempotency_key, next and text before the file',
        tags: ['dossiers'],
        params: Code,
        response: { 201: StepFilePut, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      const { context, params } = request
      try {
        const put = await putStepFile(context, form.key, storage, params.code, {
          upload: uploadIn(form),
          text: form.text('text'),
        })
        return form.next ? reply.code(303).header('location', form.next).send(null) : reply.code(201).send(put)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
  api.get(
    '/dossiers/:code/step-files/:id',
    {
      config: { may: 'dossiers.people' },
      schema: {
        summary: 'A file of the office at a step',
        tags: ['dossiers'],
        params: Code.extend({ id: z.uuid() }),
        response: { 200: FileAnswer() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params }, reply) => {
      const { agency_id, id } = await officeSheet(context, params.code, (agency) =>
        may(context.actor, 'dossiers.people', agency),
      )
      const remark = await context.db
        .selectFrom('dossiers.remark')
        .where('agency_id', '=', agency_id)
        .where('dossier_id', '=', id)
        .where('id', '=', params.id)
        .select('file_id')
        .executeTakeFirst()
      if (!remark?.file_id) throw new Objection('files.not_found')
      const file = await fileOf(context, agency_id, remark.file_id)
      return asFile(reply, file, 'attachment').send(await storage.read(file.place))
    },
  )
}
