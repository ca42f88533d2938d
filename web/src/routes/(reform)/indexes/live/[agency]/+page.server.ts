import { liveSheet, periodOf } from '#lib/indexes/live.server.ts'
import { measuresNamed } from '#lib/indexes/measures.server.ts'
import { todayHere } from '#lib/today.ts'

/** The service index of one agency, every figure with the rows behind it. */
export const load = async (event) => {
  const [sheet, measures] = await Promise.all([
    liveSheet(event, event.params.agency, periodOf(event, 'period')),
    measuresNamed(event),
  ])
  return { sheet, measures, today: todayHere() }
}
