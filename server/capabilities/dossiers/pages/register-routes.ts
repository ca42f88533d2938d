import { z } from 'zod'
import type { Api } from '#platform/http/server.ts'
import { GivenDay, Instant } from '#platform/http/shapes.ts'
import { states } from '../dossier.ts'
import { IN_FILE, ON_PAGE, registerOf } from './register.ts'
import { registerFile } from './register-file.ts'

const Asked = z.object({
  agency: z.string().max(35).optional(),
  day: GivenDay.optional().describe('One day: the same as from and to'),
  from: GivenDay.optional().describe('Today where no day is said'),
  to: GivenDay.optional(),
})

const RegisterShape = z
  .object({
    from: z.string(),
    to: z.string(),
    more: z.boolean().describe('There are more than these'),
    lines: z.array(
      z.object({
        code: z.string(),
        agency_name: z.string(),
        procedure_name: z.string(),
        applicant_name: z.string(),
        address: z.string(),
        phone: z.string(),
        state: z.enum(states),
        channel: z.enum(['desk', 'online', 'post']),
        received_at: Instant.nullable(),
        due_at: Instant.nullable(),
        solved_at: Instant.nullable(),
        returned_at: Instant.nullable(),
        return_method: z.enum(['desk', 'post', 'electronic']),
        collected_by: z.string(),
        post_number: z.string().nullable(),
        result_number: z.string().nullable(),
        receiver: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DossierRegister' })

/** The register of what was received: a page of it, and the file. */
export function registerRoutes(api: Api): void {
  api.get(
    '/dossiers/register',
    {
      config: { may: 'dossiers.see' },
      schema: {
        summary: 'What was received in a period, with all columns of the form',
        tags: ['dossiers'],
        querystring: Asked,
        response: { 200: RegisterShape },
      },
    },
    async ({ context, query }) => registerOf(context, query, ON_PAGE),
  )
  api.get(
    '/dossiers/register.xlsx',
    {
      config: { may: 'dossiers.people', rateLimit: { max: 20, timeWindow: 60_000 } },
      schema: {
        summary: 'The register as a workbook',
        tags: ['dossiers'],
        querystring: Asked,
        response: { 200: z.any() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, query, locale }, reply) => {
      const register = await registerOf(context, query, IN_FILE)
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', `attachment; filename="so-theo-doi-${register.from}-${register.to}.xlsx"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(await registerFile(register, locale)))
    },
  )
}
