import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { leaveProblem, sendBack } from '#platform/http/problem-cookie.ts'
import type { Api } from '#platform/http/server.ts'
import { type Form, formIn, takeForms, withProblem } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { FileComparedShape, VerificationPath } from '../issuing/schemas.ts'
import type { DocumentServices } from '../services.ts'
import { compared } from './compare.ts'
import { verified } from './verification.ts'

/** A file that somebody has, held against the one that was issued. */
export async function compareRoutes(api: Api, services: DocumentServices): Promise<void> {
  await takeForms(api, { megabytes: 20 })
  api.post(
    '/documents/verification/:code/file',
    {
      config: { may: 'public', rateLimit: { max: 20, timeWindow: 60_000 } },
      schema: {
        summary: 'Whether a PDF is the one that was issued; it is not kept: multipart with next before the file',
        tags: ['documents'],
        consumes: ['multipart/form-data'],
        params: VerificationPath,
        response: { 200: FileComparedShape, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      try {
        const { code } = request.params
        const answer = await compared(request.context, services, code, await bytesIn(form))
        if (!form.next) return reply.code(200).send(answer)
        const told = await tellingOf(request.context, services, code, answer.is)
        return leaveProblem(request, reply, told)
          .code(303)
          .header('location', withProblem(form.next, told.code))
          .send(null)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
}

/** What the page says of it; the number comes with the answer alone, so that no address says it by itself. */
async function tellingOf(
  context: Context,
  services: DocumentServices,
  code: string,
  is: z.infer<typeof FileComparedShape>['is'],
): Promise<Objection> {
  const { symbol } = await verified(context, services, code)
  return new Objection(`documents.file_${is}`, { symbol })
}

/** @throws Objection `files.too_large` */
async function bytesIn({ file }: Form): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of file.file) parts.push(Buffer.from(part))
  if (file.file.truncated) throw new Objection('files.too_large')
  return new Uint8Array(Buffer.concat(parts))
}
