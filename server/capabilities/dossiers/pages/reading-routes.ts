import { z } from 'zod'
import { treeOf } from '#agencies'
import { publicAddress } from '#notices'
import { AfterLine } from '#platform/http/after.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { Objection } from '#platform/objection.ts'
import { type Locale, say, words } from '#words/index.ts'
import { assignable } from '../handling/assign.ts'
import { assigneesFor } from '../handling/assignees.ts'
import { promiseFor } from '../intake/promise.ts'
import { todayAt } from '../intake/today.ts'
import { lookedAt, opened } from '../proof/proof.ts'
import {
  AssigneesShape,
  Code,
  Codes,
  LedgerShape,
  ListShape,
  PromisedShape,
  SheetShape,
  ShownQuery,
  TodayShape,
  TrackedShape,
} from '../schemas.ts'
import { printSlip } from '../slips/printing.ts'
import { ledgerOf } from './ledger.ts'
import { own, views, worklist } from './lists.ts'
import { sheetFor, trackedFor } from './sheet.ts'

/** What is read of dossiers: lists, one dossier, its ledger and slips, and tracking without an account. */
export function dossierReadingRoutes(api: Api): void {
  api.get(
    '/dossiers',
    {
      config: { may: 'dossiers.see' },
      schema: {
        summary: 'My desk, my roles, open and late work, what is to be collected',
        tags: ['dossiers'],
        querystring: z.object({
          view: z.enum(views).default('mine'),
          agency: z.string().max(35).optional(),
          after: AfterLine,
        }),
        response: { 200: ListShape },
      },
    },
    async ({ context, query }) => worklist(context, query.view, query.after, query.agency ?? null),
  )
  api.get(
    '/desk/today',
    {
      config: { may: 'dossiers.see' },
      schema: {
        summary: 'What waits today: sent online, received, due, late, ready to be collected',
        tags: ['dossiers'],
        querystring: z.object({ agency: z.string().max(35).optional() }),
        response: { 200: TodayShape },
      },
    },
    async ({ context, query }) => todayAt(context, query.agency ?? null),
  )
  api.get(
    '/desk/promise',
    {
      config: { may: 'dossiers.receive' },
      schema: {
        summary: 'What a receipt would promise if it were received now',
        tags: ['dossiers'],
        querystring: z.object({
          agency: z.string().min(1).max(35),
          procedure: z.string().min(1).max(35),
          case: z.string().max(40).optional(),
        }),
        response: { 200: PromisedShape },
      },
    },
    async ({ context, query }) => {
      const agency = (await treeOf(context)).byCode(query.agency)
      if (!agency) throw new Objection('agencies.not_found')
      const { procedure: procedure_code, case: kase = null } = query
      return promiseFor(context, { agency_id: agency.id, procedure_code, case: kase })
    },
  )
  api.get(
    '/my/dossiers',
    {
      config: { may: 'dossiers.own' },
      schema: {
        summary: "A citizen's own, newest first",
        tags: ['dossiers'],
        querystring: z.object({ after: AfterLine }),
        response: { 200: ListShape },
      },
    },
    async ({ context, query }) => own(context, query.after),
  )
  api.get(
    '/dossiers/assignees',
    {
      config: { may: 'dossiers.assign' },
      schema: {
        summary: 'Who may be given which of these dossiers, and how much lies on their desks',
        tags: ['dossiers'],
        querystring: z.object({ codes: Codes }),
        response: { 200: AssigneesShape },
      },
    },
    async ({ context, query }) => assigneesFor(context, query.codes),
  )
  api.get(
    '/dossiers/:code',
    {
      config: { may: 'dossiers.see' },
      schema: {
        summary: 'One dossier, with what may be done next',
        tags: ['dossiers'],
        params: Code,
        response: { 200: SheetShape },
      },
    },
    async ({ context, params, locale }) => {
      const sheet = await sheetFor(context, params.code)
      return {
        ...sheet,
        actions: sheet.actions.map(({ action, why_not }) => ({ action, why_not: why_not && told(why_not, locale) })),
      }
    },
  )
  api.get(
    '/dossiers/:code/holders',
    {
      config: { may: 'dossiers.assign' },
      schema: {
        summary: 'Who may be given the open step',
        tags: ['dossiers'],
        params: Code,
        querystring: z.object({ step: z.string().max(80).optional() }),
        response: {
          200: z.array(z.object({ account_id: z.string(), name: z.string(), title: z.string().nullable() })),
        },
      },
    },
    async ({ context, params, query }) => assignable(context, params.code, query.step),
  )
  api.get(
    '/tracking/:code',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Where a dossier is, without an account',
        tags: ['dossiers'],
        params: Code,
        querystring: ShownQuery,
        response: { 200: TrackedShape },
      },
    },
    async (request) => {
      const { context, params, query, locale } = request
      const tracked = await trackedFor(context, await lookedAt(context, request, params.code, query))
      const { bring, withdraw } = tracked
      return {
        ...tracked,
        bring: { why_not: bring.why_not && told(bring.why_not, locale) },
        withdraw: { why_not: withdraw.why_not && told(withdraw.why_not, locale) },
      }
    },
  )
  api.get(
    '/tracking/:code/ledger',
    {
      config: { may: 'public' },
      schema: {
        summary: 'How the due time was counted, day by day',
        tags: ['dossiers'],
        params: Code,
        querystring: ShownQuery,
        response: { 200: LedgerShape },
      },
    },
    async (request) => {
      const { context, params, query, locale } = request
      const { sheet } = await lookedAt(context, request, params.code, query)
      const ledger = await ledgerOf(context, sheet.code)
      return {
        ...ledger,
        recounted: ledger.recounted,
        days: ledger.days.map((line) => ({ ...line, text: ruleText(locale, line.rule) })),
      }
    },
  )
  api.get(
    '/dossiers/:code/slips/:id',
    {
      config: { may: 'public' },
      schema: {
        summary: 'A slip as PDF',
        tags: ['dossiers'],
        params: Code.extend({ id: z.uuid() }),
        querystring: ShownQuery.extend({
          paper: z.enum(['a4', 'a5', '80mm']).default('a4'),
          print: z.stringbool().default(false).describe('It goes to the printer: counted'),
        }),
        response: { 200: FileAnswer('application/pdf') },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async (request, reply) => {
      const { code, id } = request.params
      const { paper, print, ...shown } = request.query
      const address = (await publicAddress(request.context)) ?? `${request.protocol}://${request.host}`
      const dossier = await opened(request.context, request, code, shown)
      const pdf = await printSlip(request.context, dossier, id, paper, address, print)
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${dossier.sheet.code}.pdf"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(pdf))
    },
  )
}

function told({ code, detail }: Objection, locale: Locale) {
  return { code, text: say(locale, code, detail) }
}

/** What a line of the ledger says, in the reader's language. */
function ruleText(locale: Locale, rule: string): string {
  const texts: Record<string, unknown> = words[locale].calendar.rules
  const found =
    rule.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts) ??
    texts[rule]
  return typeof found === 'string' ? found : rule
}
