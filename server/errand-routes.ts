import { z } from 'zod'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { deadErrands, errandCounts, letGo, tryAgain } from '#platform/reactions/dead.ts'
import type { Reaction } from '#platform/reactions/reaction.ts'
import { subjectNames } from './journal-subjects.ts'

const tags = ['system']
const manage = { may: 'system.manage' }
const Id = z.object({ id: z.coerce.number().int().positive() })
const Done = z.object({ id: z.int() })

const ErrandsShape = z
  .object({
    counts: z.object({
      waiting: z.int(),
      late: z.int().describe('Were to be done more than ten minutes ago'),
      failing: z.int().describe('Failed, and are tried again'),
      dead: z.int().describe('Given up'),
    }),
    dead: z.array(
      z.object({
        id: z.int(),
        reaction: z.string(),
        event: z.string(),
        subject: z.string(),
        subject_id: z.string(),
        code: z.string().nullable().describe('How people name the subject'),
        occurred_at: Instant,
        attempts: z.int(),
        error_code: z.string().nullable(),
        failed_at: Instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'Errands' })

/** What was to be done after an event and was given up: looked at, tried again, let go. */
export function errandRoutes(api: Api, reactions: readonly Reaction[]): void {
  api.get(
    '/errands',
    {
      config: manage,
      schema: { summary: 'How many errands wait, and those that were given up', tags, response: { 200: ErrandsShape } },
    },
    async ({ context }) => {
      const [counts, dead] = await Promise.all([errandCounts(context.pool, context.now()), deadErrands(context)])
      const rows = dead.map((one) => ({ ...one, recorded_at: one.occurred_at, seq: 0 }))
      const codes = await subjectNames.codesOf(context, rows)
      return {
        counts,
        dead: dead.map(({ subject_kind, ...one }) => ({
          ...one,
          subject: subject_kind,
          code: codes.get(one.subject_id) ?? null,
        })),
      }
    },
  )
  api.post(
    '/errands/:id/attempts',
    {
      config: { ...manage, keyless: true },
      schema: { summary: 'Try a dead errand again', tags, params: Id, response: { 201: Done } },
    },
    async ({ context, params }, reply) => {
      await tryAgain(context, reactions, params.id)
      return reply.code(201).send({ id: params.id })
    },
  )
  api.post(
    '/errands/:id/release',
    {
      config: { ...manage, keyless: true },
      schema: { summary: 'Let a dead errand go: it is not done', tags, params: Id, response: { 201: Done } },
    },
    async ({ context, params }, reply) => {
      await letGo(context, reactions, params.id)
      return reply.code(201).send({ id: params.id })
    },
  )
}
