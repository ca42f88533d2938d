import type { paths } from '#contract/api.d.ts'
import { cockpitWords } from '#lib/cockpit/words.ts'
import { csvOf } from '#lib/csv.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** Every measure by month, as the chart and the small lines draw it. */
export const GET = async (event) => {
  const asked = event.url.searchParams
  const query = { agency: asked.get('agency') ?? '', period: asked.get('period') ?? '' }
  const { figures } = await got(event, api<paths>(event).GET('/api/v1/cockpit', { params: { query } }))
  const say = cockpitWords(event.locals.locale)
  const months = figures[0]?.trend.map(({ month }) => month) ?? []
  const lines = months.map((month, index) => [month, ...figures.map(({ trend }) => trend[index]?.value ?? null)])
  return new Response(csvOf([[say('month'), ...figures.map(({ title }) => title)], ...lines]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${query.agency.replace(/[^\w.-]/g, '_')}.csv"`,
    },
  })
}
