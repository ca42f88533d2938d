import { z } from 'zod'
import { treeOf } from '#agencies'
import { publicAddress } from '#notices'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { Objection } from '#platform/objection.ts'
import { ruleOn } from '#rulebook'
import { type Locale, words } from '#words/index.ts'
import type { OpenDataSet, Services } from '../capabilities/capability.ts'
import { capabilities } from '../capabilities.ts'
import { dcatOf } from './open-data-catalogue.ts'

const tags = ['open-data']
const KEEP = 'public, max-age=300'
const everybody = { may: 'public', rateLimit: { max: 60, timeWindow: 60_000 } }

const ColumnShape = z.object({ name: z.string(), type: z.enum(['text', 'number', 'day']), title: z.string() })
const SetShape = z
  .object({
    name: z.string(),
    title: z.string(),
    text: z.string(),
    changes: z.enum(['daily', 'monthly', 'irregular']),
    columns: z.array(ColumnShape),
    years: z.array(z.string()).nullable().describe('The years it comes in, latest first; null: one table'),
  })
  .meta({ id: 'OpenDataSet' })
const SetsShape = z
  .object({ licence: z.string().nullable().describe('Where the terms of use stand'), sets: z.array(SetShape) })
  .meta({ id: 'OpenData' })
const TableShape = z
  .object({
    set: SetShape,
    year: z.string().nullable(),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).describe('Values in the order of the columns'),
  })
  .meta({ id: 'OpenDataTable' })

type Told = z.infer<typeof SetShape>
type Asked = Pick<Services, 'registry'>
type Known = { readonly room: string; readonly set: OpenDataSet }

/** Every table that a capability opens, in the order of the list. */
export const openDataSets: readonly Known[] = capabilities.flatMap(({ name, open_data = [] }) =>
  open_data.map((set) => ({ room: name, set })),
)

/** Open data: which tables there are, their rows, and the catalogue that other portals harvest. */
export function openDataRoutes(api: Api, services: Asked): void {
  api.get(
    '/open-data',
    {
      config: everybody,
      schema: {
        summary: 'The tables of open data, and on which terms they may be used',
        tags,
        response: { 200: SetsShape },
      },
    },
    async ({ context, locale }) => ({
      licence: await licenceOf(context),
      sets: await toldSets(context, services, locale),
    }),
  )
  api.get(
    '/open-data/catalogue',
    {
      config: everybody,
      schema: {
        summary: 'The catalogue of open data as DCAT-AP, in JSON-LD',
        tags,
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    async ({ context, protocol, host }, reply) => {
      const [address, licence, tree, vi, en] = await Promise.all([
        publicAddress(context),
        licenceOf(context),
        treeOf(context),
        toldSets(context, services, 'vi'),
        toldSets(context, services, 'en'),
      ])
      const catalogue = dcatOf({
        address: address ?? `${protocol}://${host}`,
        publisher: tree.root.name,
        licence,
        vi,
        en,
      })
      return reply.header('cache-control', KEEP).send(catalogue)
    },
  )
  api.get(
    '/open-data/sets/:set',
    {
      config: everybody,
      schema: {
        summary: 'The rows of a table; of a year where it comes in years, of the latest where none is said',
        tags,
        params: z.object({ set: z.string().max(60) }),
        querystring: z.object({ year: z.string().max(4).optional() }),
        response: { 200: TableShape },
      },
    },
    async ({ context, locale, params, query }, reply) => {
      const table = await tableOf(context, services, locale, params.set, query.year)
      return reply.header('cache-control', KEEP).send(table)
    },
  )
}

/** The terms the province has set (rule `open_data.licence`); null where it has set none. */
async function licenceOf(context: Context): Promise<string | null> {
  const { value } = await ruleOn<string>(context, 'open_data.licence')
  return value === '' ? null : value
}

function toldSets(context: Context, services: Asked, locale: Locale): Promise<Told[]> {
  return Promise.all(openDataSets.map((known) => toldSet(context, services, locale, known)))
}

async function toldSet(context: Context, services: Asked, locale: Locale, { room, set }: Known): Promise<Told> {
  const said = wordsOf(locale, room, set.name)
  return {
    name: set.name,
    title: said.title,
    text: said.text,
    changes: set.changes,
    columns: set.columns.map(({ name, type }) => ({ name, type, title: said.columns[name] ?? name })),
    years: set.years ? [...(await set.years(context, services))] : null,
  }
}

/** @throws Objection `open_data.set_not_found`, `open_data.year_not_found` */
async function tableOf(context: Context, services: Asked, locale: Locale, name: string, asked: string | undefined) {
  const known = openDataSets.find(({ set }) => set.name === name)
  if (!known) throw new Objection('open_data.set_not_found')

  const set = await toldSet(context, services, locale, known)
  const year = asked ?? set.years?.[0] ?? null
  if (asked !== undefined && !set.years?.includes(asked))
    throw new Objection('open_data.year_not_found', { year: asked })

  const rows = set.years && year === null ? [] : await known.set.rows(context, services, year)
  return { set, year, rows: rows.map((row) => set.columns.map((column) => row[column.name] ?? null)) }
}

type Said = { readonly title: string; readonly text: string; readonly columns: Readonly<Record<string, string>> }

/** What a room calls its tables: `<room>_open_data` of the words. */
function wordsOf(locale: Locale, room: string, set: string): Said {
  const found: Readonly<Record<string, unknown>> = words[locale]
  const said = (found[`${room}_open_data`] as Readonly<Record<string, Said>> | undefined)?.[set]
  if (!said) throw new RangeError(`no words for the open data ${set} of ${room}`)
  return said
}
