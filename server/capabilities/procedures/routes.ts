import { z } from 'zod'
import { type Context, today } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import type { Locale } from '#words/index.ts'
import type { Summary } from './content/summary.ts'
import { namesOf } from './names.ts'
import { agenciesFor, fieldName, fieldsInUse, lifeEventsOf, procedures, proceduresAt } from './pages/lists.ts'
import { feesOf, sheetOf } from './pages/sheet.ts'
import { competentOn } from './procedure.ts'
import {
  answer,
  Code,
  FeesQuery,
  FeesShape,
  FieldsShape,
  LifeEventsShape,
  ListQuery,
  ListShape,
  NamesQuery,
  NamesShape,
  OnDay,
  PlacesShape,
  SheetShape,
} from './schemas.ts'
import { procedureStaffRoutes } from './staff-routes.ts'

const PAGE = 60

/** The catalogue: what everybody may read of it, and what those who keep it do. */
export function procedureRoutes(api: Api): void {
  api.get(
    '/procedures',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Procedures in force, by name or as they answer what is typed',
        tags: ['procedures'],
        querystring: ListQuery,
        response: { 200: ListShape },
      },
    },
    async ({ context, query, locale }) => {
      const { page, ...asked } = query
      return pageOf(context, await procedures(context, asked), page, locale)
    },
  )
  api.get(
    '/procedures/here',
    {
      config: { may: 'procedures.see' },
      schema: {
        summary: 'What an agency is competent for today',
        tags: ['procedures'],
        querystring: ListQuery.pick({ q: true, page: true }).extend({ agency: z.string().min(1).max(35) }),
        response: { 200: ListShape },
      },
    },
    async ({ context, query: { agency, q, page }, locale }) =>
      pageOf(context, await proceduresAt(context, agency, q), page, locale),
  )
  api.get(
    '/procedures/names',
    {
      config: { may: 'public' },
      schema: {
        summary: 'What procedures are called, by code, and how many are in force',
        tags: ['procedures'],
        querystring: NamesQuery,
        response: { 200: NamesShape },
      },
    },
    async ({ context, query: { codes } }) => namesOf(context, codes.split(',').filter(Boolean)),
  )
  api.get(
    '/procedures/fields',
    {
      config: { may: 'public' },
      schema: { summary: 'Fields that have procedures', tags: ['procedures'], response: { 200: FieldsShape } },
    },
    async ({ context, locale }) => ({ fields: await fieldsInUse(context, locale) }),
  )
  api.get(
    '/life-events',
    {
      config: { may: 'public' },
      schema: {
        summary: 'What happens in a life, and the procedures it leads to',
        tags: ['procedures'],
        response: { 200: LifeEventsShape },
      },
    },
    async ({ context, locale }) => ({ life_events: await lifeEventsOf(context, locale) }),
  )
  api.get(
    '/procedures/:code',
    {
      config: { may: 'public' },
      schema: {
        summary: 'A procedure as it stands, today or on a day; by a former code too',
        tags: ['procedures'],
        params: Code,
        querystring: OnDay,
        response: { 200: SheetShape },
      },
    },
    async ({ context, params, query, locale }) => {
      const { content, field, ...sheet } = await sheetOf(context, params.code, query.on)
      const { version: _version, announced_by: _by, valid_from: _from, valid_to: _to, ...said } = content
      return answer({ ...sheet, field: { code: field, name: fieldName(field, locale) }, content: said })
    },
  )
  api.get(
    '/procedures/:code/fees',
    {
      config: { may: 'public' },
      schema: {
        summary: 'What a dossier would cost',
        tags: ['procedures'],
        params: Code,
        querystring: FeesQuery,
        response: { 200: FeesShape },
      },
    },
    async ({ context, params, query }) => {
      const { case: cases = null, online, on: day, ...counts } = query
      return feesOf(context, params.code, { case: cases, online, counts, day })
    },
  )
  api.get(
    '/procedures/:code/agencies',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Where it may be handed in today',
        tags: ['procedures'],
        params: Code,
        response: { 200: PlacesShape },
      },
    },
    async ({ context, params }) =>
      (await agenciesFor(context, params.code)).map(({ code, name, kind, level, address, phone }) => ({
        code,
        name,
        kind,
        level,
        address,
        phone,
      })),
  )
  procedureStaffRoutes(api)
}

function pageOf(context: Context, found: readonly Summary[], page: number, locale: Locale) {
  const day = today(context)
  const shown = found.slice((page - 1) * PAGE, page * PAGE).map((one) => ({
    ...answer(one),
    field: { code: one.field, name: fieldName(one.field, locale) },
    levels: [...new Set(competentOn(one, day).map(({ level }) => level))],
  }))
  return { procedures: shown, total: found.length, page, pages: Math.ceil(found.length / PAGE) }
}
