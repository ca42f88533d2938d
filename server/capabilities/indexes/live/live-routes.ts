import { z } from 'zod'
import type { Registry } from '#measures'
import type { Api } from '#platform/http/server.ts'
import { toldLive, toldLiveSheet } from '../told.ts'
import { liveIndexKept, liveSheetKept } from './live-kept.ts'
import { LiveShape, LiveSheetShape } from './schemas.ts'

const Asked = z.object({
  set: z.string().max(60).default('qd-766').describe('code, or code@version; QĐ 766/QĐ-TTg where none is said'),
  period: z.string().max(12).describe('2026, 2026-H1, 2026-Q1, 2026-06'),
})

/** One address, which may be a whole office's; what is asked again is answered from memory. */
const limit = { max: 120, timeWindow: 60_000 }

/** An index as the record gives it now, for everybody: figures of agencies, never of people. */
export function liveRoutes(api: Api, registry: Registry): void {
  api.get(
    '/indexes/live',
    {
      config: { may: 'public', rateLimit: limit },
      schema: {
        summary: 'The service index of every agency as the record gives it now; what no record gives is null',
        tags: ['indexes'],
        querystring: Asked,
        response: { 200: LiveShape },
      },
    },
    async ({ context, query, locale }) => toldLive(await liveIndexKept(context, registry, query), locale),
  )
  api.get(
    '/indexes/live/:agency',
    {
      config: { may: 'public', rateLimit: limit },
      schema: {
        summary: 'The service index of one agency, component by component with its figures',
        tags: ['indexes'],
        params: z.object({ agency: z.string().max(35) }),
        querystring: Asked,
        response: { 200: LiveSheetShape },
      },
    },
    async ({ context, query, params, locale }) =>
      toldLiveSheet(await liveSheetKept(context, registry, { ...query, agency: params.agency }), registry, locale),
  )
}
