import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

const OFTEN = 6

/** The first page: life events, what others often ask for, last month's figures. */
export const load = async (event) => {
  const client = api<paths>(event)
  const [procedures, events, results] = await Promise.all([
    got(event, client.GET('/api/v1/procedures', { params: { query: {} } })),
    got(event, client.GET('/api/v1/life-events')),
    got(event, client.GET('/api/v1/public/results', { params: { query: {} } })),
  ])
  const names = new Map(procedures.procedures.map(({ code, name }) => [code, name]))
  const figure = (name: string) => results.figures.find((one) => one.name === name)?.value ?? null
  return {
    total: procedures.total,
    often: results.procedures
      .flatMap(({ code }) => ({ code, name: names.get(code) ?? '' }))
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
