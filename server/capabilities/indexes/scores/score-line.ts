import { createHash } from 'node:crypto'
import type { Also, RowOf } from '#platform/journal/tables.ts'
import type { ScoreEntry } from './history.ts'

type LinePlace = Pick<RowOf<'indexes.score_line'>, 'agency_id' | 'id' | 'score_id' | 'seq' | 'at' | 'value'>

export function lineRow({ work, by, from, to, why, evidence }: ScoreEntry, place: LinePlace): Also {
  return {
    insert: 'indexes.score_line',
    rows: [{ ...place, work, by, from_points: from, to_points: to, why, files: evidence }],
  }
}

/** What people wrote stays out of the journal; its digest, salted by the line's own id, shows whether it was altered. */
export function digestOfWords(salt: string, words: string): string {
  return createHash('sha256').update(`${salt}\n${words}`).digest('hex')
}
