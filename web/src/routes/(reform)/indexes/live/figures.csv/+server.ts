import { liveIndex, periodOf } from '#lib/indexes/live.server.ts'
import { sheetAnswer } from '#lib/indexes/rounds/answer.server.ts'

/** The service index of every agency as a file for spreadsheets. */
export const GET = async (event) => {
  const { groups, province, period } = await liveIndex(event, periodOf(event, 'period'))
  return sheetAnswer(event, `service-index-${period.code}.csv`, groups, { fields: province?.fields ?? [], bands: [] })
}
