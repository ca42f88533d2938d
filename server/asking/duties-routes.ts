import { z } from 'zod'
import { accountsActedFor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay, Instant } from '#platform/http/shapes.ts'
import { type Day, endOf } from '#platform/time.ts'
import type { DutiesAsked, Services } from '../capabilities/capability.ts'
import { capabilities } from '../capabilities.ts'
import { describe } from './subjects.ts'

const PAGE = 200

const OwedShape = z.object({
  subject: z.string().describe('Kind of record: dossier, plan_due, index_round'),
  id: z.string(),
  code: z.string().nullable(),
  path: z.string().nullable().describe('Its page'),
  kind: z.string().describe('What is owed of it: a step, a due, a word in a round'),
  title: z.string(),
  owed_by: z.object({ agency: z.string().nullable(), account_id: z.string().nullable(), role: z.string().nullable() }),
  due_at: Instant.nullable(),
})
const DutiesShape = z
  .object({ duties: z.array(OwedShape), more: z.boolean().describe('There is more than is told') })
  .meta({ id: 'Duties' })

/** Who owes what by when, whatever it is about: each capability says it of its own. */
export function dutiesRoutes(api: Api, services: Pick<Services, 'registry'>): void {
  api.get(
    '/duties',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'What lies with me, or what my agencies owe, earliest first',
        tags: ['duties'],
        querystring: z.object({
          of: z.enum(['mine', 'agencies']).default('mine'),
          until: GivenDay.optional().describe('Due by the end of this day'),
        }),
        response: { 200: DutiesShape },
      },
    },
    async ({ context, query: { of, until } }) => dutiesOf(context, of, until ?? null, services),
  )
}

async function dutiesOf(
  context: Context,
  of: 'mine' | 'agencies',
  until: Day | null,
  services: Pick<Services, 'registry'>,
) {
  const { actor } = context
  const by: DutiesAsked['by'] =
    of === 'mine'
      ? { accounts: accountsActedFor(actor) }
      : { agencies: [...new Set(actor.grants.flatMap(({ agencies }) => [...agencies]))] }
  const asked = { by, until: until && endOf(until), size: PAGE + 1 }
  const found = await Promise.all(capabilities.map(async ({ duties }) => duties?.(context, asked, services) ?? []))
  const sorted = found.flat().sort((one, other) => timeOf(one.due_at) - timeOf(other.due_at))
  const page = sorted.slice(0, PAGE)
  const about = await describe(
    context,
    page.flatMap(({ subject, owed_by: { agency_id } }) => [subject, { kind: 'agency', id: agency_id, agency_id }]),
  )
  return {
    duties: page.map(({ subject, kind, title, owed_by: { agency_id, account_id, role }, due_at }) => {
      const row = about(subject)
      const agency = about({ kind: 'agency', id: agency_id })?.code ?? null
      return {
        subject: subject.kind,
        id: subject.id,
        code: row?.seen ? row.code : null,
        path: row?.seen ? row.path : null,
        kind,
        title,
        owed_by: { agency, account_id, role },
        due_at,
      }
    }),
    more: sorted.length > PAGE,
  }
}

/** What has no due time stands last. */
function timeOf(due_at: Date | null): number {
  return due_at?.getTime() ?? Number.MAX_SAFE_INTEGER
}
