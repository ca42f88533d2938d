import { z } from 'zod'
import { agencyNamed } from '#agencies'
import type { Context } from '#platform/context.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay } from '#platform/http/shapes.ts'
import { enact } from './enact.ts'
import { historyOf, rulesInForce, unverifiedOn } from './lists.ts'
import { repeal } from './repeal.ts'
import { EnactedShape, EnactmentShape, RuleCode, RuleShape } from './schemas.ts'

const tags = ['rulebook']

export function ruleRoutes(api: Api): void {
  api.get(
    '/rules',
    {
      config: { may: 'rulebook.see' },
      schema: {
        summary: 'The rules an agency is under on a day',
        tags,
        querystring: z.object({
          agency: z.string().max(35).optional(),
          on: GivenDay.optional(),
          unverified: z.stringbool().default(false).describe('Only those still to be held against the text'),
        }),
        response: { 200: z.array(RuleShape) },
      },
    },
    async ({ context, query: { agency, on, unverified } }) =>
      unverified ? unverifiedOn(context, on) : rulesInForce(context, { agency, on }),
  )
  api.get(
    '/rules/:code',
    {
      config: { may: 'rulebook.see' },
      schema: {
        summary: 'All values under one code, past and future, the province’s and each agency’s',
        tags,
        params: z.object({ code: RuleCode }),
        response: { 200: z.array(RuleShape) },
      },
    },
    async ({ context, params }) => historyOf(context, params.code),
  )
  api.post(
    '/rules',
    {
      config: { may: 'rulebook.manage' },
      schema: {
        summary: 'Enact a value from a day on; the one in force until then ends the day before',
        tags,
        body: EnactmentShape,
        response: { 201: EnactedShape },
      },
    },
    async (request, reply) => {
      const { agency, ...rule } = request.body
      const agency_id = await agencyIdOf(request.context, agency)
      return reply.code(201).send(await enact(request.context, keyOf(request), { ...rule, agency_id }))
    },
  )
  api.post(
    '/rules/:code/repeals',
    {
      config: { may: 'rulebook.manage' },
      schema: {
        summary: 'Repeal a rule from a day on',
        tags,
        params: z.object({ code: RuleCode }),
        body: z.object({ agency: z.string().max(35).nullable().default(null), from: GivenDay }),
        response: { 201: EnactedShape },
      },
    },
    async (request, reply) => {
      const { agency, from } = request.body
      const what = { code: request.params.code, agency_id: await agencyIdOf(request.context, agency), from }
      return reply.code(201).send(await repeal(request.context, keyOf(request), what))
    },
  )
}

/** Null for the province, whose rules belong to no agency. */
async function agencyIdOf(context: Context, code: string | null): Promise<string | null> {
  const { id } = await agencyNamed(context, code)
  return id === context.root_id ? null : id
}
