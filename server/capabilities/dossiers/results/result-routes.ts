import { z } from 'zod'
import { issuedFile, sendMade } from '#documents'
import type { Api } from '#platform/http/server.ts'
import type { Services } from '../../capability.ts'
import { opened } from '../proof/proof.ts'
import { dossierSubject } from '../subjects.ts'

/** The result of a dossier as a file, for whoever proves that the dossier is theirs. */
export function resultRoutes(api: Api, { storage }: Services): void {
  api.get(
    '/dossiers/:code/result-file',
    {
      config: { may: 'public' },
      schema: {
        summary: 'The result as it was issued: for the office, for who owns the dossier, and with its look-up code',
        tags: ['dossiers'],
        params: z.object({ code: z.string().max(40) }),
        querystring: z.object({ secret: z.string().max(40).optional() }),
        response: { 200: z.any() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async (request, reply) => {
      const { context, params, query } = request
      const { sheet } = await opened(context, request, params.code, query)
      const about = { agency_id: sheet.agency_id, kind: dossierSubject.kind, id: sheet.id }
      const { name, ...made } = await issuedFile(context, storage, about)
      return sendMade(reply, made, name)
    },
  )
}
