import { error } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { askedFrom } from '#lib/cockpit/asked.ts'
import { cockpitWords } from '#lib/cockpit/words.ts'
import { csvLine, csvOf } from '#lib/csv.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { t } from '#lib/words.ts'

/** Every row behind a figure, page after page as the API gives them; nothing is held in memory but the page in hand. */
export const GET = async (event) => {
  const asked = askedFrom(event.url.searchParams)
  if (!asked) error(404, { message: t(event.locals.locale, 'page_missing') })
  const { measure, ...query } = asked
  const call = api<paths>(event)
  const pageAfter = (after: string) =>
    got(
      event,
      call.GET('/api/v1/measures/{name}/rows', { params: { path: { name: measure }, query: { ...query, after } } }),
    )
  const say = cockpitWords(event.locals.locale)
  const names = ['code', 'agency', 'procedure', 'opened_on', 'due_at', 'closed_on', 'worked', 'counted'] as const
  const first = await pageAfter('')
  const encoder = new TextEncoder()
  let page: typeof first | null = first
  const body = new ReadableStream<Uint8Array>({
    start: (to) => to.enqueue(encoder.encode(csvOf([names.map((name) => say(`rows.${name}`))]))),
    async pull(to) {
      if (!page) return to.close()
      for (const { code, agency, class: procedure, opened_on, due_at, closed_on, worked, counted } of page.rows) {
        const hours = worked === null ? null : Math.round(worked / 6) / 10
        const said = say(counted ? 'rows.counts' : 'rows.counts_not')
        to.enqueue(encoder.encode(csvLine([code, agency, procedure, opened_on, due_at, closed_on, hours, said])))
      }
      page = page.next ? await pageAfter(page.next) : null
    },
  })
  const name = `${measure}_${asked.agency}_${asked.period}.csv`.replace(/[^\w.-]/g, '_')
  return new Response(body, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
  })
}
