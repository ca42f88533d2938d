import { z } from 'zod'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { rules } from './distribute.ts'
import { workers } from './people.ts'
import { previewTransfer, transfer } from './transfer.ts'

const assign = { may: 'dossiers.assign' }
const tags = ['dossiers']
const Account = z.uuid('dossiers.assignee_missing')

const WorkersShape = z
  .object({
    people: z.array(
      z.object({
        account_id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        open: z.int().describe('Steps on their desk'),
        late: z.int(),
        waiting: z.int().describe('Of these, on somebody else'),
        away: z.object({ until: z.string(), stand_in: z.string() }).nullable().describe('On leave today'),
      }),
    ),
  })
  .meta({ id: 'Workers' })

const SpreadShape = z
  .object({
    spread: z.array(
      z.object({
        code: z.string(),
        procedure: z.string(),
        to: z.string().nullable().describe('An account; null where nobody may have it'),
      }),
    ),
  })
  .meta({ id: 'WorkSpread' })

/** What the head of a unit does: sees who holds what, and gives all of somebody's work to others. */
export function workPeopleRoutes(api: Api): void {
  api.get(
    '/dossiers/worklist/people',
    {
      config: assign,
      schema: { summary: 'Who holds how much at my agency, and who is away', tags, response: { 200: WorkersShape } },
    },
    async ({ context }) => ({ people: await workers(context) }),
  )
  api.get(
    '/dossiers/worklist/transfers',
    {
      config: assign,
      schema: {
        summary: 'To whom all work of somebody would go',
        tags,
        querystring: z.object({ from: Account, rule: z.enum(rules).default('evenly') }),
        response: { 200: SpreadShape },
      },
    },
    async ({ context, query }) => ({ spread: await previewTransfer(context, query) }),
  )
  api.post(
    '/dossiers/worklist/transfers',
    {
      config: assign,
      schema: {
        summary: 'Give all work of somebody to others, by a rule, in one act',
        tags,
        body: z.object({ from: Account, rule: z.enum(rules), to: z.array(Account).max(50).optional() }),
        response: { 201: SpreadShape },
      },
    },
    async (request, reply) => reply.code(201).send(await transfer(request.context, keyOf(request), request.body)),
  )
}
