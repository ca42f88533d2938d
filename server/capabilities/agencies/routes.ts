import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay } from '#platform/http/shapes.ts'
import type { Day } from '#platform/time.ts'
import { type Locale, say } from '#words/index.ts'
import { changeStanding } from './change-standing.ts'
import { endAgency } from './end.ts'
import { establish } from './establish.ts'
import { setGroup } from './groups.ts'
import { type Imported, importAgencies, tryImport } from './imports/import.ts'
import { agencyHistory, agencyList, groupList } from './lists.ts'
import { agencyNamed } from './queries.ts'
import {
  AgencyCode,
  AgencyShape,
  EndShape,
  GroupShape,
  GroupsShape,
  HistoryShape,
  ImportedShape,
  ImportShape,
  NewAgencyShape,
  StandingShape,
  SuccessionShape,
} from './schemas.ts'
import { succeed } from './succeed.ts'

const tags = ['agencies']
const config = { may: 'agencies.manage' }
const Code = z.object({ code: AgencyCode })

/** Agencies, their history and their groups. */
export function agencyRoutes(api: Api): void {
  readingRoutes(api)
  changingRoutes(api)
  importRoutes(api)
}

function readingRoutes(api: Api): void {
  api.get(
    '/agencies',
    {
      config: { may: 'public' },
      schema: {
        summary: 'The agencies that stand on a day',
        tags,
        querystring: z.object({
          on: GivenDay.optional(),
          group: z.string().max(40).optional(),
          under: AgencyCode.optional().describe('This agency and all below it'),
        }),
        response: { 200: z.array(AgencyShape) },
      },
    },
    async ({ context, query }) => agencyList(context, query),
  )
  api.get(
    '/agencies/:code',
    {
      config: { may: 'public' },
      schema: {
        summary: 'An agency: all it ever was, whom it came out of, who carries on its work, its parts',
        tags,
        params: Code,
        response: { 200: HistoryShape },
      },
    },
    async ({ context, params }) => agencyHistory(context, params.code),
  )
  api.get(
    '/agency-groups',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Groups as plans name them, with their members on a day',
        tags,
        querystring: z.object({ on: GivenDay.optional() }),
        response: { 200: GroupsShape },
      },
    },
    async ({ context, query }) => groupList(context, query.on),
  )
}

function changingRoutes(api: Api): void {
  api.post(
    '/agencies',
    {
      config,
      schema: {
        summary: 'Begin an agency',
        tags,
        body: NewAgencyShape,
        response: { 201: z.object({ code: z.string() }) },
      },
    },
    async (request, reply) => {
      const { parent, ...agency } = request.body
      const parent_id = await idOn(request.context, parent, agency.valid_from)
      const { code } = await establish(request.context, keyOf(request), { ...agency, parent_id })
      return reply.code(201).send({ code })
    },
  )
  api.post(
    '/agencies/:code/standings',
    {
      config,
      schema: {
        summary: 'Rename, move or change an agency from a day on',
        tags,
        params: Code,
        body: StandingShape,
        response: { 201: z.object({ code: z.string(), from: z.string() }) },
      },
    },
    async (request, reply) => {
      const { parent, ...change } = request.body
      const moved = parent === undefined ? {} : { parent_id: await idOn(request.context, parent, change.from) }
      const standing = { ...change, ...moved, code: request.params.code }
      return reply.code(201).send(await changeStanding(request.context, keyOf(request), standing))
    },
  )
  api.post(
    '/agencies/:code/end',
    {
      config,
      schema: {
        summary: 'End an agency with a day, and its own units with it',
        tags,
        params: Code,
        body: EndShape,
        response: { 201: z.object({ code: z.string(), last_day: z.string() }) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await endAgency(request.context, keyOf(request), { ...request.body, code: request.params.code })),
  )
  api.post(
    '/agencies/successions',
    {
      config,
      schema: {
        summary: 'Merge or split agencies from a day on: who carries on whose work',
        tags,
        body: SuccessionShape,
        response: {
          201: z.object({ on: z.string(), predecessors: z.array(z.string()), successors: z.array(z.string()) }),
        },
      },
    },
    async (request, reply) => {
      const { begins, ...succession } = request.body
      const named = begins.map(async ({ parent, ...agency }) => ({
        ...agency,
        parent_id: await idOn(request.context, parent, succession.on),
      }))
      const whole = { ...succession, begins: await Promise.all(named) }
      return reply.code(201).send(await succeed(request.context, keyOf(request), whole))
    },
  )
  api.post(
    '/agency-groups',
    {
      config,
      schema: {
        summary: 'Make a group, or change the one of that code',
        tags,
        body: GroupShape,
        response: { 201: z.object({ code: z.string() }) },
      },
    },
    async (request, reply) => reply.code(201).send(await setGroup(request.context, keyOf(request), request.body)),
  )
}

function importRoutes(api: Api): void {
  api.post(
    '/agencies/imports',
    {
      config,
      bodyLimit: 1_500_000,
      schema: {
        summary: 'Import agencies from a spreadsheet, all or none; with trial=true nothing is written',
        tags,
        querystring: z.object({ trial: z.stringbool().default(false) }),
        body: ImportShape,
        response: { 200: ImportedShape, 201: ImportedShape },
      },
    },
    async (request, reply) => {
      const sheet = { name: request.body.name, content: Buffer.from(request.body.content_base64, 'base64') }
      if (request.query.trial)
        return reply.code(200).send(worded(await tryImport(request.context, sheet), request.locale))
      const imported = await importAgencies(request.context, keyOf(request), sheet)
      return reply.code(201).send(worded(imported, request.locale))
    },
  )
}

function worded({ faults, ...imported }: Imported, locale: Locale) {
  return { ...imported, faults: faults.map((fault) => ({ ...fault, text: say(locale, fault.code) })) }
}

async function idOn(context: Context, code: string, day: Day): Promise<string> {
  return (await agencyNamed(context, code, day)).id
}
