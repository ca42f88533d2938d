import { error } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { askedFrom } from '#lib/cockpit/asked.ts'
import { procedureNames } from '#lib/cockpit/load.server.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import { t } from '#lib/words.ts'

export const load = async (event) => {
  const asked = askedFrom(event.url.searchParams)
  if (!asked) error(404, { message: t(event.locals.locale, 'page_missing') })
  const { measure, ...query } = asked
  const call = api<paths>(event)
  const [{ figure, rows, next }, measures] = await Promise.all([
    got(event, call.GET('/api/v1/measures/{name}/rows', { params: { path: { name: measure }, query } })),
    got(event, call.GET('/api/v1/measures')),
  ])
  const on = [figure.period.to, todayHere()].sort()[0]
  const [agencies, procedures] = await Promise.all([
    got(event, call.GET('/api/v1/agencies', { params: { query: { on } } })),
    procedureNames(
      event,
      rows.filter(({ kind }) => kind === 'dossier' || kind === 'procedure').map((row) => row.class),
    ),
  ])
  return {
    asked,
    figure,
    rows,
    next,
    procedures,
    definition: measures.find(({ name }) => name === figure.measure),
    names: Object.fromEntries(agencies.map(({ code, name }) => [code, name])),
  }
}
