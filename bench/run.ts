/** `npm run bench [-- NAME…] [--quick] [--json]`: how fast it is, beside what it could be. See bench/README.md. */
import { parseArgs } from 'node:util'
import { makeBench } from './frame/bench.ts'
import type { Result, Scenario } from './frame/scenario.ts'
import { scenarios } from './scenarios/index.ts'

const began = performance.now()
const say = (message: string) =>
  console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${message}`)

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const unknown = positionals.filter((name) => !scenarios.some((one) => one.name === name))
  if (unknown.length > 0) {
    console.error([`There is no benchmark ${unknown.join(', ')}. There are:`, ...scenarios.map(lineOf)].join('\n'))
    return 2
  }
  const wanted = scenarios.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const results = await run(wanted, values.quick === true)
  console.log(values.json ? JSON.stringify(results) : table(results))
  return 0
}

async function run(wanted: readonly Scenario[], quick: boolean): Promise<Result[]> {
  const { bench, close } = makeBench(quick, process.env.DATABASE_URL || null, say)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(130)))
  const results: Result[] = []
  try {
    for (const scenario of wanted) {
      say(scenario.name)
      results.push(...(await scenario.run(bench)))
    }
    return results
  } finally {
    await close()
    say('done')
  }
}

function lineOf({ name, about }: Scenario): string {
  return `  ${name.padEnd(14)} ${about}`
}

function table(results: readonly Result[]): string {
  const head = ['', 'ours', 'reference', 'ratio', 'target', '']
  const rows = results.map((result) => [
    result.name,
    `${shown(result.ours)} ${result.unit}`,
    result.reference === null ? '' : `${shown(result.reference)} ${result.unit}`,
    result.ratio === null ? '' : shown(result.ratio),
    targetOf(result),
    verdictOf(result),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ')
  return [head, ...rows].map(line).join('\n')
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 })
}

function targetOf({ target, unit, reference }: Result): string {
  if (target === null) return ''
  if (unit !== '/s') return `≤ ${shown(target)} ${unit}`
  return reference === null ? `≥ ${shown(target)} /s` : `ratio ≥ ${shown(target)}`
}

function verdictOf({ reached }: Result): string {
  return reached === null ? '' : reached ? 'reached' : 'below'
}

const code = await main().catch((error: unknown) => {
  console.error(error)
  return 1
})
process.exit(code)
