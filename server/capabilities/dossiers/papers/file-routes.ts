import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { fileOf, type Storage, uploadIn } from '#files'
import type { Context } from '#platform/context.ts'
import { asFile } from '#platform/http/as-file.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { type Form, formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { componentsOf } from '../pages/queries.ts'
import { type Opened, opened, proofWrong, type Shown } from '../proof/proof.ts'
import { Code, ShownQuery } from '../schemas.ts'
import { attach } from './attach.ts'

const Attached = z.object({ code: z.string(), component: z.string(), file_id: z.string() }).meta({ id: 'Attached' })

/** Papers as files: handed in by a plain form, and given back. */
export async function dossierFileRoutes(api: Api, storage: Storage): Promise<void> {
  await takeForms(api, { megabytes: 20 })
  api.post(
    '/dossiers/:code/files',
    {
      config: {
        may: 'public',
        rateLimit: { max: 60, timeWindow: 60_000 },
        form: { component: 'Which paper it is', secret: 'The look-up secret of the slip; staff need none' },
      },
      schema: {
        summary: 'Put a file to a paper: multipart with component, secret, idempotency_key and next before the file',
        tags: ['dossiers'],
        params: Code,
        response: { 201: Attached, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      const { context, params } = request
      try {
        const dossier = await opened(context, request, params.code, shownIn(form), 'files.add')
        const attached = await attach(context, form.key, storage, dossier, form.text('component'), uploadIn(form))
        return form.next ? reply.code(303).header('location', form.next).send(null) : reply.code(201).send(attached)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
  api.get(
    '/dossiers/:code/papers/:component',
    {
      config: { may: 'public' },
      schema: {
        summary: 'A paper as it was handed in',
        tags: ['dossiers'],
        params: Code.extend({ component: z.uuid() }),
        querystring: ShownQuery,
        response: { 200: FileAnswer() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async (request, reply) => {
      const { context, params, query } = request
      return sendPaper(context, storage, await opened(context, request, params.code, query), params.component, reply)
    },
  )
}

async function sendPaper(
  context: Context,
  storage: Storage,
  { sheet, by }: Opened,
  component_id: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const component = (await componentsOf(context.db, sheet.agency_id, sheet.id).execute()).find(
    ({ id }) => id === component_id,
  )
  if (!component?.file_id) throw by === 'office' ? new Objection('files.not_found') : proofWrong()
  const file = await fileOf(context, sheet.agency_id, component.file_id)
  return asFile(reply, file).send(await storage.read(file.place))
}

function shownIn(form: Form): Shown {
  return { secret: form.text('secret') }
}
