import { z } from 'zod'
import { treeOf } from '#agencies'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { Objection } from '#platform/objection.ts'
import { measureSaid } from '#words/index.ts'
import { cockpitFor } from './figures/cockpit.ts'
import { figureFor } from './figures/compute.ts'
import { partsFor, spreadFor } from './figures/parts.ts'
import { publicResults } from './figures/results.ts'
import { rowsFor } from './figures/rows.ts'
import type { Question } from './figures/scope.ts'
import type { Registry } from './registry.ts'
import { CockpitShape, FigureShape, MeasureShape, PartsShape, ResultsShape, RowsShape, SpreadShape } from './schemas.ts'

const tags = ['measures']
const Name = z.object({ name: z.string().max(60) })
const Asked = z.object({
  agency: z.string().max(35).describe('Code of an agency'),
  subtree: z.stringbool().default(false).describe('With all below it'),
  period: z.string().max(12).describe('2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026'),
  procedure: z.string().max(35).optional(),
  channel: z.string().max(20).optional(),
  where: z
    .string()
    .max(200)
    .regex(/^[a-z_]+:[^,:]+(,[a-z_]+:[^,:]+)*$/)
    .optional()
    .describe('Only a part: dimension:code, several with a comma'),
})
const PAGE = 200

/** Figures are public: they name agencies, never people. The rows behind them are for who may see dossiers there. */
export function measureRoutes(api: Api, registry: Registry): void {
  api.get(
    '/measures',
    {
      config: { may: 'public' },
      schema: { summary: 'Every measure and its definition', tags, response: { 200: z.array(MeasureShape) } },
    },
    async ({ locale }) => registry.measures.map((measure) => ({ ...measure, ...measureSaid(locale, measure.name) })),
  )
  api.get(
    '/measures/:name',
    {
      config: { may: 'public' },
      schema: {
        summary: 'A figure, with how it came about',
        tags,
        params: Name,
        querystring: Asked,
        response: { 200: FigureShape },
      },
    },
    async ({ context, params, query }) => figureFor(context, registry, questionFrom(params.name, query)),
  )
  api.get(
    '/measures/:name/rows',
    {
      config: { may: 'measures.see' },
      schema: {
        summary: 'The rows behind a figure',
        tags,
        params: Name,
        querystring: Asked.extend({ after: z.string().max(60).default('') }),
        response: { 200: RowsShape },
      },
    },
    async ({ context, params, query }) => {
      const question = questionFrom(params.name, query)
      await stopUnlessSeen(context, query.agency)
      const [figure, rows, tree] = await Promise.all([
        figureFor(context, registry, question),
        rowsFor(context, registry, question, { limit: PAGE, after: query.after }),
        treeOf(context),
      ])
      const next = rows.length === PAGE ? (rows.at(-1)?.code ?? null) : null
      return {
        figure,
        next,
        rows: rows.map(({ agency_id, ...row }) => ({ ...row, agency: tree.get(agency_id)?.code ?? '' })),
      }
    },
  )
  api.get(
    '/measures/:name/parts',
    {
      config: { may: 'public' },
      schema: {
        summary: 'A figure broken down by a dimension',
        tags,
        params: Name,
        querystring: Asked.extend({ by: z.string().max(40).describe('procedure, channel, …') }),
        response: { 200: PartsShape },
      },
    },
    async ({ context, params, query }) => {
      const { parts, ...rest } = await partsFor(context, registry, questionFrom(params.name, query), query.by)
      return { ...rest, parts: [...parts] }
    },
  )
  api.get(
    '/measures/:name/spread',
    {
      config: { may: 'public' },
      schema: {
        summary: 'How many lie in each class of what a quantile is read from',
        tags,
        params: Name,
        querystring: Asked,
        response: { 200: SpreadShape },
      },
    },
    async ({ context, params, query }) => {
      const { figure, classes } = await spreadFor(context, registry, questionFrom(params.name, query))
      return { figure, classes: [...classes] }
    },
  )
  api.get(
    '/public/results',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Figures of the whole province and by agency for a period; the last whole month without one',
        tags,
        querystring: z.object({ period: Asked.shape.period.optional() }),
        response: { 200: ResultsShape },
      },
    },
    async ({ context, query, locale }) => {
      const results = await publicResults(context, registry, query.period)
      return {
        ...results,
        agencies: [...results.agencies],
        procedures: [...results.procedures],
        figures: results.figures.map((figure) => ({
          ...figure,
          trend: [...figure.trend],
          ...measureSaid(locale, figure.name),
        })),
      }
    },
  )
  api.get(
    '/cockpit',
    {
      config: { may: 'measures.cockpit' },
      schema: {
        summary: "A leader's one screen",
        tags,
        querystring: Asked.pick({ agency: true, period: true }).extend({
          before: Asked.shape.period.optional().describe('Another period to compare with'),
        }),
        response: { 200: CockpitShape },
      },
    },
    async ({ context, query, locale }) => {
      await stopUnlessSeen(context, query.agency)
      const cockpit = await cockpitFor(context, registry, query)
      return {
        ...cockpit,
        figures: cockpit.figures.map((figure) => ({
          ...figure,
          trend: [...figure.trend],
          ...measureSaid(locale, figure.measure),
        })),
        agencies: [...cockpit.agencies],
        worst: [...cockpit.worst],
      }
    },
  )
}

function questionFrom(measure: string, asked: z.infer<typeof Asked>): Question {
  const { agency, subtree, period, procedure, channel } = asked
  const where = {
    ...(procedure === undefined ? {} : { procedure }),
    ...(channel === undefined ? {} : { channel }),
    ...Object.fromEntries(
      (asked.where ?? '')
        .split(',')
        .filter(Boolean)
        .map((part) => part.split(':')),
    ),
  }
  return { measure, agency, subtree, period, where }
}

/** Rows name dossiers: only for agencies the actor sees. */
async function stopUnlessSeen(context: Context, code: string): Promise<void> {
  const agency = (await treeOf(context)).byCode(code)
  if (!agency || !agenciesWhere(context.actor, 'measures.see').includes(agency.id))
    throw new Objection('agencies.not_found')
}
