import { z } from 'zod'
import { choiceFor, choose, toldTo } from '#notices'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { Objection } from '#platform/objection.ts'
import { trackedFor } from '../pages/sheet.ts'
import { opened } from '../proof/proof.ts'
import { Code } from '../schemas.ts'
import { citizenNotices } from './kinds.ts'

const tags = ['dossiers']
const CITIZENS = Object.values(citizenNotices)
const ChoiceShape = z.object({
  channel: z.enum(['mail', 'sms']).nullable(),
  extent: z.enum(['all', 'necessary']),
  locale: z.enum(['vi', 'en']).default('vi'),
})
const ProofShape = z.object({ secret: z.string().max(20).optional() })

/** What whoever handed a dossier in was told of it, and how they want to be told; with the proof that it is theirs. */
export function dossierNoticeRoutes(api: Api): void {
  api.get(
    '/tracking/:code/notices',
    {
      config: { may: 'public' },
      schema: {
        summary: 'What was told about a dossier, and how it was chosen to be told',
        tags,
        params: Code,
        querystring: ProofShape,
        response: {
          200: z
            .object({
              told: z.array(
                z.object({
                  kind: z.string(),
                  title: z.object({ vi: z.string(), en: z.string() }),
                  channel: z.string(),
                  state: z.enum(['waiting', 'sent', 'demo', 'failed', 'not_sent']),
                  at: Instant,
                  to: z.string().nullable().describe('But for its middle'),
                }),
              ),
              reaches: z.array(z.enum(['mail', 'sms'])).describe('By what they gave when they handed it in'),
              choice: ChoiceShape,
            })
            .meta({ id: 'DossierNotices' }),
        },
      },
    },
    async (request) => {
      const { context, params, query } = request
      const dossier = await trackedFor(context, await opened(context, request, params.code, query))
      const [told, choice] = await Promise.all([
        toldTo(context, dossier, CITIZENS),
        choiceFor(context, [{ kind: 'dossier', id: dossier.id }]),
      ])
      const { channel = null, extent = 'all', locale = 'vi' } = choice ?? {}
      return { told, reaches: reaching(dossier), choice: { channel, extent, locale } }
    },
  )
  api.put(
    '/tracking/:code/notice-choice',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Choose how to be told about a dossier: by which channel, all or what is necessary',
        tags,
        params: Code,
        body: ChoiceShape.extend(ProofShape.shape),
        response: { 200: ChoiceShape },
      },
    },
    async (request) => {
      const { context, params, body } = request
      const { secret, ...choice } = body
      const { sheet, by } = await opened(context, request, params.code, { secret })
      // How somebody is told is theirs to choose: the office reads it and does not change it.
      if (by === 'office') throw new Objection('http.forbidden')
      await choose(context, keyOf(request), { kind: 'dossier', id: sheet.id }, choice)
      return choice
    },
  )
}

function reaching({ applicant, applicant_phone }: Awaited<ReturnType<typeof trackedFor>>): ('mail' | 'sms')[] {
  return [
    ...(applicant?.email ? (['mail'] as const) : []),
    ...(applicant_phone || applicant?.submitter?.phone ? (['sms'] as const) : []),
  ]
}
