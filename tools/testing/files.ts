import { globSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const PLACES = '{server,words,tests,tools,bench,agent,web/src}/**/*.test.ts'

/** Files of tests in two groups: those that may run beside each other, and journeys, which want the machine for themselves. */
export function testFiles(filters: readonly string[]): { together: string[]; journeys: string[] } {
  const wanted = globSync(PLACES, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.startsWith(filter.replace(/^\.\//, ''))))
    .sort()
  const isJourney = (path: string): boolean => path.startsWith('tests/journeys/')
  return { together: wanted.filter((path) => !isJourney(path)), journeys: wanted.filter(isJourney) }
}
