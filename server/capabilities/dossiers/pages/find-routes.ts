import { z } from 'zod'
import { AfterLine } from '#platform/http/after.ts'
import type { Api } from '#platform/http/server.ts'
import { Words } from '#platform/http/shapes.ts'
import { ListShape } from '../schemas.ts'
import { alikeOpen, find } from './find.ts'

/** Looking for dossiers at the desk. */
export function findRoutes(api: Api): void {
  api.get(
    '/dossiers/search',
    {
      config: { may: 'dossiers.people' },
      schema: {
        summary: 'By a code or its last part, a name, an identity number, a tax code or a telephone number',
        tags: ['dossiers'],
        querystring: z.object({ q: Words(100, 2), after: AfterLine }),
        response: { 200: ListShape },
      },
    },
    async ({ context, query }) => find(context, query.q, query.after),
  )
  api.get(
    '/desk/alike',
    {
      config: { may: 'dossiers.people' },
      schema: {
        summary: 'Open dossiers of the same person and procedure',
        tags: ['dossiers'],
        querystring: z.object({
          procedure: z.string().min(1).max(35),
          id_number: z.string().max(20).optional(),
          phone: z.string().max(20).optional(),
        }),
        response: { 200: ListShape },
      },
    },
    async ({ context, query }) => alikeOpen(context, query),
  )
}
