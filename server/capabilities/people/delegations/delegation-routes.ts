import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { DelegationShape, DelegationsShape, Id, IdAnswer } from '../schemas.ts'
import { endDelegation, startDelegation } from './delegate.ts'
import { delegationDesk } from './delegations.ts'

const tags = ['people']
const created = { 201: IdAnswer }

/** Who stands in for whom. */
export function delegationRoutes(api: Api): void {
  api.get(
    '/delegations',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'Who stands in for me and for whom I stand in; colleagues who may be asked',
        tags,
        response: { 200: DelegationsShape },
      },
    },
    async ({ context }) => delegationDesk(context),
  )
  api.post(
    '/delegations',
    {
      config: { may: 'signed_in' },
      schema: { summary: 'Let one account stand in for another', tags, body: DelegationShape, response: created },
    },
    async (request, reply) => {
      const { from, to, ...span } = request.body
      const from_account_id = from ?? request.context.actor.account_id ?? ''
      const delegation = { ...span, from_account_id, to_account_id: to }
      return reply.code(201).send(await startDelegation(request.context, keyOf(request), delegation))
    },
  )
  api.post(
    '/delegations/:id/end',
    {
      config: { may: 'signed_in' },
      schema: { summary: 'End a stand-in at once', tags, params: Id, response: created },
    },
    async (request, reply) =>
      reply.code(201).send(await endDelegation(request.context, keyOf(request), request.params.id)),
  )
}
