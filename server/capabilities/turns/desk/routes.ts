import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { AgencyOf, ArrangedShape, ArrangeShape, SetupShape } from '../schemas.ts'
import { arrange, renewKiosk } from './arrange.ts'
import { setupView } from './setup-view.ts'

const tags = ['turns']
const config = { may: 'turns.manage' }

/** Arranging a hall. */
export function setupRoutes(api: Api): void {
  api.get(
    '/turns/halls/:agency/setup',
    {
      config,
      schema: {
        summary: 'How a hall is arranged, or what it can begin with',
        tags,
        params: AgencyOf,
        response: { 200: SetupShape },
      },
    },
    async ({ context, params }) => setupView(context, params.agency),
  )
  api.put(
    '/turns/halls/:agency/setup',
    {
      config,
      schema: {
        summary: 'Arrange a hall: services, windows, telephone, appointments',
        tags,
        params: AgencyOf,
        body: ArrangeShape,
        response: { 200: ArrangedShape },
      },
    },
    async (request) => {
      const { version, ...arrangement } = request.body
      return arrange(request.context, keyOf(request), request.params.agency, arrangement, version)
    },
  )
  api.post(
    '/turns/halls/:agency/kiosks',
    {
      config,
      schema: {
        summary: 'Close the address of the kiosk page and open another',
        tags,
        params: AgencyOf,
        response: { 201: ArrangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await renewKiosk(request.context, keyOf(request), request.params.agency)),
  )
}
