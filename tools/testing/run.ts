import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { LIST_OF_NOT_RUN, notRunIn } from '../../tests/not-run.ts'
import { withTestCluster } from './database.ts'
import { root, testFiles } from './files.ts'
import { noTotals, report, sum, type Totals } from './report.ts'

const MINUTE = 60_000
const say = (line: string): void => console.log(line)

/**
 * Runs the tests below the paths named, or all: first those that may run beside each other, then journeys one by one.
 * Ends with the checks that did not run and node's counts.
 *
 * @returns the exit code: 1 where anything failed, was skipped, or nothing was found.
 */
export async function runTests(filters: readonly string[]): Promise<number> {
  const started = Date.now()
  const { together, journeys } = testFiles(filters)
  if (together.length + journeys.length === 0) {
    say(`No test file begins with ${filters.join(' or ')}.`)
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'opencchc-run-'))
  process.env[LIST_OF_NOT_RUN] = join(folder, 'not-run')
  try {
    const totals = await withTestCluster(async () =>
      sum(await runAll(together, availableParallelism(), 5 * MINUTE), await runAll(journeys, 1, 10 * MINUTE)),
    )
    sayNotRun(join(folder, 'not-run'))
    sayTotals(totals, Date.now() - started)
    return isGood(totals) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runAll(files: readonly string[], concurrency: number, timeout: number): Promise<Totals> {
  if (files.length === 0) return noTotals
  return report(run({ files: files.map((file) => join(root, file)), cwd: root, concurrency, timeout }), say)
}

function sayNotRun(list: string): void {
  const checks = notRunIn(list)
  say(checks.length === 0 ? '\nNOT RUN: nothing; every check ran.' : `\nNOT RUN: ${checks.length}`)
  for (const { name, why, instead } of checks) say(`- ${name}: ${why}. Instead: ${instead}`)
}

function sayTotals(totals: Totals, milliseconds: number): void {
  say('')
  for (const [name, count] of Object.entries(totals)) say(`# ${name} ${count}`)
  say(`# duration_ms ${milliseconds}`)
}

function isGood({ tests, pass }: Totals): boolean {
  return tests > 0 && pass === tests
}
