import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import type { Paper } from '#platform/paper/letter.ts'
import { Code } from '../schemas.ts'
import { printControl } from './control.ts'
import { printReturned } from './returned.ts'

type Print = (context: Context, code: string, paper: Paper) => Promise<Uint8Array>

/** Sheets about a dossier that stay in the office, or are signed there: made anew whenever somebody asks. */
export function dossierSheetRoutes(api: Api): void {
  const serve = (path: string, summary: string, print: Print) =>
    api.get(
      path,
      {
        config: { may: 'dossiers.people' },
        schema: {
          summary,
          tags: ['dossiers'],
          params: Code,
          querystring: z.object({ paper: z.enum(['a4', 'a5']).default('a4') }),
          response: { 200: FileAnswer('application/pdf') },
        },
        serializerCompiler: () => (data) => data as string,
      },
      async ({ context, params, query }, reply) => {
        const pdf = await print(context, params.code, query.paper)
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${params.code}.pdf"`)
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(pdf))
      },
    )
  serve('/dossiers/:code/control-sheet', 'The control sheet of a dossier as PDF', printControl)
  serve('/dossiers/:code/return-sheet', 'The sheet that is signed when a result is returned, as PDF', printReturned)
}
