/** `npm run bench:lost -- FOLDER [NAME…]`: whether this build lost a factor of two against the one in FOLDER. See bench/README.md. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { bestOf, lostBetween } from './frame/lost.ts'
import type { Result } from './frame/scenario.ts'

const run = promisify(execFile)
const FACTOR = 2
const HERE = join(import.meta.dirname, '..')
/** What is worth measuring twice where no names are given: the whole would take ten minutes. */
const USUAL = [
  'accept',
  'complete',
  'look-up',
  'worklist',
  'fold',
  'http-accept',
  'http-read',
  'http-list',
  'slip',
  'dashboard',
]

async function main([folder, ...names]: readonly string[]): Promise<number> {
  if (folder === undefined || !existsSync(join(folder, 'bench/run.ts'))) {
    console.error(
      'Name the folder of an earlier checkout, with its packages installed: npm run bench:lost -- ../earlier',
    )
    return 2
  }
  const wanted = names.length > 0 ? names : USUAL
  const earlier = resolve(folder)
  const [before, now] = [await measured(earlier, wanted), await measured(HERE, wanted)]
  if (lostBetween(before, now, FACTOR).length === 0) return said(0)
  // Once more in the other order, so that a slow minute of the machine fails nobody.
  const again = bestOf(now, await measured(HERE, wanted))
  const lost = lostBetween(before, again, FACTOR)
  for (const { name, before: was, now: is, factor } of lost)
    console.error(`${name}: ${was} before, ${is} now: ${factor.toFixed(1)} times worse`)
  return said(lost.length)
}

function said(lost: number): number {
  console.log(lost === 0 ? `nothing is ${FACTOR} times worse` : `${lost} lost a factor of ${FACTOR} or more`)
  return lost === 0 ? 0 : 1
}

/** The quick bench of one build, by the Node that runs this. */
async function measured(folder: string, names: readonly string[]): Promise<Result[]> {
  console.error(`measuring ${folder}`)
  const { stdout } = await run(process.execPath, ['bench/run.ts', ...names, '--quick', '--json'], {
    cwd: folder,
    maxBuffer: 8 * 1024 * 1024,
  })
  return JSON.parse(stdout) as Result[]
}

process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    return 1
  }),
)
