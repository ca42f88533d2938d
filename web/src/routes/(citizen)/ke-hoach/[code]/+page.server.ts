import type { paths } from '#contract/api.d.ts'
import { measuresNamed } from '#lib/indexes/measures.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

const SHOWN = ['tre', 'chua-xong', 'da-xong'] as const
type Shown = (typeof SHOWN)[number]

/** One plan: what was promised, by whom, and how it stands; only the late, the open or the done where that is asked. */
export const load = async (event) => {
  const asked = event.url.searchParams.get('xem')
  const params = { path: event.params }
  const [plan, measures] = await Promise.all([
    got(event, api<paths>(event).GET('/api/v1/public-plans/{code}', { params })),
    measuresNamed(event),
  ])
  return { plan, measures, shown: SHOWN.find((one): one is Shown => one === asked) ?? '' }
}
