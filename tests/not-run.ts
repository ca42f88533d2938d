import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Where the runner of `npm test` gathers what did not run; a test file run alone says it at once. */
export const LIST_OF_NOT_RUN = 'OPENCCHC_NOT_RUN'

/** A check that this machine lacks the means for, and the smaller one that ran in its place. */
export type NotRun = { readonly name: string; readonly why: string; readonly instead: string }

/**
 * Says that a check could not run here; it is listed by name at the end of `npm test`.
 *
 * @param name the check, as a reader knows it: `journeys in a real browser`.
 * @param why what the machine lacks.
 * @param instead the smaller check that always runs, and did.
 */
export function notRun(name: string, why: string, instead: string): void {
  const list = process.env[LIST_OF_NOT_RUN]
  if (list) appendFileSync(list, `${JSON.stringify({ name, why, instead })}\n`)
  else console.error(`NOT RUN: ${name}: ${why}. Instead: ${instead}`)
}

/** What was listed, each once. */
export function notRunIn(list: string): NotRun[] {
  if (!existsSync(list)) return []
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  return [...new Set(lines)].sort().map((line) => JSON.parse(line) as NotRun)
}
