import { relative } from 'node:path'
import type { run } from 'node:test'
import { inspect } from 'node:util'
import { root } from './files.ts'

type Stream = ReturnType<typeof run>
/** The runner's own counts, under the names its summary gives them. */
export type Totals = Record<'tests' | 'suites' | 'pass' | 'fail' | 'cancelled' | 'skipped' | 'todo', number>

export const noTotals: Totals = { tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 }

/** Says one line for each file, and everything about what failed. */
export async function report(stream: Stream, say: (line: string) => void): Promise<Totals> {
  const printed = new Map<string, string>()
  let totals = noTotals
  for await (const { type, data } of stream) {
    if (type === 'test:stdout' || type === 'test:stderr')
      printed.set(data.file ?? '', (printed.get(data.file ?? '') ?? '') + data.message)
    if (type === 'test:fail' && isCause(data.details.error))
      say(failure(data.file, data.name, data.line, data.details.error))
    if (type !== 'test:summary') continue
    if (data.file === undefined) totals = totalsOf(data.counts)
    else {
      sayFile(data, printed.get(data.file) ?? '', say)
      printed.delete(data.file)
    }
  }
  // A file that could not be loaded has no summary; what it printed says why.
  for (const [file, text] of printed) say(`✖ ${relative(root, file)}\n${quoted(text)}`)
  return totals
}

/** A test that failed because a test within it did has nothing of its own to tell. */
function isCause(error: Error & { failureType?: string }): boolean {
  return error.failureType !== 'subtestsFailed'
}

function failure(file: string | undefined, name: string, line: number | undefined, error: Error): string {
  const where = file ? `${relative(root, file)}${line ? `:${line}` : ''}` : ''
  const told = error.cause instanceof Error ? (error.cause.stack ?? String(error.cause)) : inspect(error.cause ?? error)
  return `\n✖ ${where}  ${name}\n${told.replace(/^/gm, '    ')}\n`
}

type Summary = {
  file: string | undefined
  success: boolean
  duration_ms: number
  counts: { tests: number; passed: number }
}

function sayFile({ file, success, duration_ms, counts }: Summary, printed: string, say: (line: string) => void): void {
  const path = relative(root, file ?? '')
  say(`${success ? '✔' : '✖'} ${path} (${counts.passed} of ${counts.tests}, ${(duration_ms / 1000).toFixed(1)} s)`)
  if (!success && printed.trim() !== '') say(quoted(printed))
}

function quoted(text: string): string {
  return text.trimEnd().replace(/^/gm, '    | ')
}

type Counts = { tests: number; suites: number; passed: number; cancelled: number; skipped: number; todo: number }

function totalsOf(counts: Counts): Totals {
  const { tests, suites, passed, cancelled, skipped, todo } = counts
  const fail = tests - passed - cancelled - skipped - todo
  return { tests, suites, pass: passed, fail, cancelled, skipped, todo }
}

export function sum(one: Totals, other: Totals): Totals {
  const both = Object.keys(one) as (keyof Totals)[]
  return Object.fromEntries(both.map((name) => [name, one[name] + other[name]])) as Totals
}
