import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const asked = event.url.searchParams
  const call = api<paths>(event)
  const agencies = await got(event, call.GET('/api/v1/agencies', {}))
  const agency = asked.get('agency') ?? ''
  const received = asked.get('received') ?? ''
  const term = asked.get('term') ?? ''
  const query = { received, term, agency: agency || undefined }
  const answer = received && term ? await call.GET('/api/v1/calendar/due', { params: { query } }) : null
  const problem = answer && !answer.data ? (answer.error as Refused['problem']) : null
  const form = problem ? { values: { received, term, agency }, problem } : null
  return { agencies, agency, received, term, due: answer?.data ?? null, form, today: todayHere() }
}
