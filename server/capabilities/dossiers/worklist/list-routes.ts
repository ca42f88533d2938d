import { z } from 'zod'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { batchActs } from '../handling/batch.ts'
import { State } from '../schemas.ts'
import { afterIn, workList } from './list.ts'
import { workGroups, workViews } from './list-query.ts'

const Left = z.object({ days: z.int(), hours: z.int(), minutes: z.int() })

const WorkLineShape = z
  .object({
    code: z.string(),
    version: z.int(),
    applicant_name: z.string().describe('Blank for who may not see people'),
    procedure_name: z.string(),
    state: State,
    channel: z.string(),
    agency: z.string(),
    agency_name: z.string(),
    group: z.enum(workGroups),
    step: z
      .object({ code: z.string(), name: z.string(), kind: z.string(), role: z.string() })
      .nullable()
      .describe('The open step: mine where one is, else one nobody has, else the first'),
    holder_id: z.string().nullable(),
    holder: z.string().nullable(),
    is_mine: z.boolean(),
    questions: z.int().describe('To colleagues, that wait for an answer'),
    raised: z.boolean().describe('Silent for longer than its step usually takes'),
    due_at: Instant.nullable().describe('Promised to the applicant'),
    desk_due_at: Instant.nullable().describe('When it must leave the desk; the order of the list'),
    left: Left.nullable().describe('Working time until then, or since'),
    late: z.boolean(),
    soon: z.boolean(),
    gone: z.int().min(0).max(100).nullable().describe('Which share of the time at this desk has gone, in percent'),
    acts: z.array(z.enum(batchActs)),
  })
  .meta({ id: 'WorkLine' })

const WorkListShape = z
  .object({
    lines: z.array(WorkLineShape),
    next: z.string().nullable().describe('Give it as `after` for the next page'),
    groups: z.array(z.object({ group: z.enum(workGroups), count: z.int() })),
    views: z.array(z.object({ view: z.enum(workViews), count: z.int() })),
  })
  .meta({ id: 'WorkList' })

/** The desk of whoever handles dossiers. */
export function workListRoutes(api: Api): void {
  api.get(
    '/dossiers/worklist',
    {
      config: { may: 'dossiers.see' },
      schema: {
        summary: 'What lies where, late first, with how much there is of each',
        tags: ['dossiers'],
        querystring: z.object({
          view: z.enum(workViews).default('mine'),
          group: z.enum(workGroups).optional(),
          agency: z.string().max(35).optional(),
          q: z
            .string()
            .trim()
            .max(100)
            .optional()
            .describe('Part of the name, the code or the procedure; accents or not'),
          holder: z.union([z.uuid(), z.literal('none')]).optional(),
          after: z.string().max(100).optional(),
        }),
        response: { 200: WorkListShape },
      },
    },
    async ({ context, query }) => {
      const { view, group = null, q = '', holder = null, after, agency = null } = query
      return workList(context, { view, group, q, holder, after: afterIn(after) }, agency)
    },
  )
}
