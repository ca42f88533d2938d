import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

const OFTEN = 6

/** The first page: life events, what others often ask for, last month's figures. */
export const load = async (event) => {
  const client = api<paths>(event)
  const [events, results] = await Promise.all([
    got(event, client.GET('/api/v1/life-events')),
    got(event, client.GET('/api/v1/public/results', { params: { query: {} } })),
  ])
  const codes = results.procedures.map(({ code }) => code).join()
  const { names, total } = await got(event, client.GET('/api/v1/procedures/names', { params: { query: { codes } } }))
  const figure = (name: string) => results.figures.find((one) => one.name === name)?.value ?? null
  return {
    total,
    often: results.procedures
      .flatMap(({ code }) => ({ code, name: names[code] ?? '' }))
      .filter(({ name }) => name)
      .slice(0, OFTEN),
    events: events.life_events.map(({ code, name, procedures: all }) => ({ code, name, count: all.length })),
    figures: {
      month: results.period.code,
      received: figure('received'),
      on_time: figure('on_time_all'),
      p90: figure('working_time_p90'),
    },
  }
}
