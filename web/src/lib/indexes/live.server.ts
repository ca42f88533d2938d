import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import { lastMonth, periodAsked } from './periods.ts'

type Live = components['schemas']['LiveIndex']
type LiveSheet = components['schemas']['LiveIndexSheet']
type Row = Live['groups'][number]['rows'][number]
const SET = 'qd-766'

/** The period in the address, the last whole month where it names none. */
export function periodOf(event: RequestEvent, param: string): string {
  return periodAsked(event.url.searchParams.get(param)) ?? lastMonth(todayHere())
}

/** The service index now: the province's own sheet, its agencies by group, and who has no figures in the period. */
export async function liveIndex(event: RequestEvent, period: string) {
  const call = api<paths>(event)
  const live = await got(event, call.GET('/api/v1/indexes/live', { params: { query: { set: SET, period } } }))
  const province = live.groups.find(({ group }) => group === 'province')?.rows[0]
  const sheet = province ? await liveSheet(event, province.agency, period) : null
  const groups = live.groups.filter(({ group }) => group !== 'province')
  const worked = (row: Row): boolean => row.fields.some(({ code, points }) => code === 'progress' && points !== null)
  return {
    set: live.set,
    name: live.name,
    period: live.period,
    cut: live.cut,
    as_of: new Date().toISOString(),
    today: todayHere(),
    running: live.period.to >= todayHere(),
    province: sheet,
    groups: groups.map((group) => ({ ...group, rows: group.rows.filter(worked) })),
    silent: groups.flatMap(({ rows }) =>
      rows.filter((row) => !worked(row)).map(({ agency, name }) => ({ agency, name })),
    ),
  }
}

/** The service index of one agency, component by component. */
export async function liveSheet(event: RequestEvent, agency: string, period: string): Promise<LiveSheet> {
  const params = { path: { agency }, query: { set: SET, period } }
  return got(event, api<paths>(event).GET('/api/v1/indexes/live/{agency}', { params }))
}
