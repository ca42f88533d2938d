import { sheetAnswer } from '#lib/indexes/rounds/answer.server.ts'
import { rankingOf } from '#lib/indexes/rounds/ranking.server.ts'

/** A ranking as a file for spreadsheets, every field with its rank. */
export const GET = async (event) => {
  const { ranking } = await rankingOf(event, event.params.code)
  return sheetAnswer(event, `ranking-${ranking.round}.csv`, ranking.groups, ranking)
}
