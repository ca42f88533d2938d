import { z } from 'zod'
import { agencyNamed } from '#agencies'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay } from '#platform/http/shapes.ts'
import { calendarOf } from './calendar-of.ts'
import { daysBetweenIn } from './days/day-list.ts'
import { declareHoliday, declareLocalDays, declareNotice, removeEntry, setDeskHours } from './entries/change.ts'
import { entriesFor } from './lists.ts'
import {
  DaysShape,
  DeclaredShape,
  DeskHoursShape,
  DueShape,
  EntriesShape,
  HolidayShape,
  LocalDaysShape,
  NoticeShape,
} from './schemas.ts'
import { dueReport } from './terms/due-report.ts'

const Agency = z.string().max(35).optional().describe('Code of the agency; the province where none is said')
const Pauses = z.union([z.string().max(80), z.array(z.string().max(80)).max(50)]).optional()
const tags = ['calendar']

export function calendarRoutes(api: Api): void {
  readingRoutes(api)
  declaringRoutes(api)
}

/** What is read of the calendar: days, deadlines, the entries it is made of. */
function readingRoutes(api: Api): void {
  api.get(
    '/calendar/days',
    {
      config: { may: 'public' },
      schema: {
        summary: 'What each day is for an agency, and by which rule',
        tags,
        querystring: z.object({ agency: Agency, from: GivenDay, to: GivenDay }),
        response: { 200: DaysShape },
      },
    },
    async ({ context, query: { agency, from, to } }) => {
      const { id } = await agencyNamed(context, agency)
      return daysBetweenIn(await calendarOf(context, id), from, to)
    },
  )
  api.get(
    '/calendar/due',
    {
      config: { may: 'public' },
      schema: {
        summary: 'When a result is due, and every day that led there',
        tags,
        querystring: z.object({
          received: z.string().max(40),
          term: z.string().max(20),
          agency: Agency,
          pause: Pauses.describe('FROM/TO, may be given several times; without TO it lasts'),
        }),
        response: { 200: DueShape },
      },
    },
    async ({ context, query: { received, term, agency, pause = [] } }) =>
      dueReport(context, { received, term, agency, pauses: [pause].flat() }),
  )
  api.get(
    '/calendar/entries',
    {
      config: { may: 'public' },
      schema: {
        summary: 'The entries an agency’s calendar is made of',
        tags,
        querystring: z.object({ agency: Agency }),
        response: { 200: EntriesShape },
      },
    },
    async ({ context, query }) => entriesFor(context, (await agencyNamed(context, query.agency)).id),
  )
}

/** What is declared and taken back. */
function declaringRoutes(api: Api): void {
  const config = { may: 'calendar.manage' }
  const response = { 201: DeclaredShape }
  api.post(
    '/calendar/holidays',
    { config, schema: { summary: 'Declare a public holiday by law', tags, body: HolidayShape, response } },
    async (request, reply) => reply.code(201).send(await declareHoliday(request.context, keyOf(request), request.body)),
  )
  api.post(
    '/calendar/decisions',
    {
      config,
      schema: {
        summary: 'Declare a yearly notice: the days a holiday takes, or a swap',
        tags,
        body: NoticeShape,
        response,
      },
    },
    async (request, reply) => reply.code(201).send(await declareNotice(request.context, keyOf(request), request.body)),
  )
  api.post(
    '/calendar/local-days',
    {
      config,
      schema: {
        summary: 'Declare days on which an agency is shut, at work or only receiving',
        tags,
        body: LocalDaysShape,
        response,
      },
    },
    async (request, reply) => {
      const { agency, ...entry } = request.body
      const { id } = await agencyNamed(request.context, agency)
      return reply.code(201).send(await declareLocalDays(request.context, keyOf(request), { ...entry, agency_id: id }))
    },
  )
  api.post(
    '/calendar/desk-hours',
    { config, schema: { summary: 'Set desk hours from a day on', tags, body: DeskHoursShape, response } },
    async (request, reply) => {
      const { agency, ...entry } = request.body
      const { id } = await agencyNamed(request.context, agency)
      const hours = { ...entry, agency_id: id, valid_to: null }
      return reply.code(201).send(await setDeskHours(request.context, keyOf(request), hours))
    },
  )
  api.delete(
    '/calendar/entries/:kind/:id',
    {
      config,
      schema: {
        summary: 'Take an entry back',
        tags,
        params: z.object({ kind: DeclaredShape.shape.kind, id: z.uuid() }),
        response: { 200: DeclaredShape },
      },
    },
    async (request) => removeEntry(request.context, keyOf(request), request.params),
  )
}
