import { error } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { csvOf } from '#lib/csv.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** A table as a file at a stable address: `all.csv`, `2026.json`. The first line of a CSV holds the columns' names. */
export const GET = async (event) => {
  const [, year, format] = /^(all|\d{4})\.(csv|json)$/.exec(event.params.file) ?? error(404)
  const query = year === 'all' || year === undefined ? {} : { year }
  const { set, rows } = await got(
    event,
    api<paths>(event).GET('/api/v1/open-data/sets/{set}', { params: { path: { set: event.params.set }, query } }),
  )
  const names = set.columns.map(({ name }) => name)
  const headers = {
    'cache-control': 'public, max-age=300',
    'content-disposition': `attachment; filename="${set.name}-${year}.${format}"`,
  }
  if (format === 'json') {
    const records = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))
    return Response.json(records, { headers })
  }
  return new Response(csvOf([names, ...rows]), { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } })
}
