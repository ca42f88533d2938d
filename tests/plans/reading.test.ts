import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../../server/capabilities/plans/reading/read-plan.ts'
import { ownSamples, realSamples } from './documents.ts'
import { assertNothingIsDropped } from './invariants.ts'
import { type Measured, measured, together } from './measure.ts'
import { table } from './score.ts'
import { precision, recall } from './scoring.ts'

const results = await measured()
const real = realSamples()

/** Both at least this, on every field of all these documents together. */
function assertAtLeast(least: number, name: string, some: readonly Measured[]): void {
  for (const [field, score] of Object.entries(together(some))) {
    const said = `${name}, ${field}: precision ${precision(score).toFixed(3)}, recall ${recall(score).toFixed(3)}`
    assert.ok(precision(score) >= least && recall(score) >= least, said)
  }
}

test('own documents are read at 0.9 or better on every field, in every format', () => {
  const own = results.filter((one) => !one.real && !one.rewritten)
  assert.equal(own.length, 24)
  for (const one of own) assertAtLeast(0.9, one.file, [one])
})

test('own documents with all agencies, numbers and years changed are read as well', () => {
  for (const one of results.filter((one) => !one.real && one.rewritten)) assertAtLeast(0.9, one.file, [one])
})

test('the five real plans are read at 0.95 or better on every field', (t) => {
  if (!real) return t.diagnostic('DID NOT RUN: the folder ../shared/plans with the five real plans is not here')
  const some = results.filter((one) => one.real && !one.rewritten)
  assert.equal(new Set(some.map((one) => one.file.replace(/\.\w+$/, ''))).size, 5)
  for (const one of some) assertAtLeast(0.95, one.file, [one])
})

test('the five real plans with all agencies, numbers and years changed are read as well', (t) => {
  if (!real) return t.diagnostic('DID NOT RUN: the folder ../shared/plans with the five real plans is not here')
  for (const one of results.filter((one) => one.real && one.rewritten)) assertAtLeast(0.95, one.file, [one])
})

test('nothing of any document is dropped, and what a target says stands in its span', async () => {
  for (const sample of [...ownSamples(), ...(real ?? [])]) {
    const reading = await readPlan(await sample.bytes(), { name: sample.file })
    assertNothingIsDropped(reading)
    for (const { text, source } of reading.targets) {
      if (Array.isArray(source)) continue
      assert.equal(reading.blocks[source.block]?.text.slice(source.from, source.to), text)
    }
  }
})

test('Cần Thơ has 52 tasks in 7 areas, one with 6 parts; Kiên Giang has 31 in 7', async (t) => {
  if (!real) return t.diagnostic('DID NOT RUN: the folder ../shared/plans with the five real plans is not here')
  const counts = async (file: string) => {
    const sample = real.find((one) => one.file === file)
    assert.ok(sample)
    const { tasks } = await readPlan(await sample.bytes(), { name: file })
    return [
      tasks.length,
      new Set(tasks.map((task) => task.area)).size,
      tasks.map((task) => task.parts.length).filter(Boolean),
    ]
  }
  for (const file of ['can-tho-2016-2020.txt', 'can-tho-2016-2020.docx'])
    assert.deepEqual(await counts(file), [52, 7, [6]])
  for (const file of ['kien-giang-2021.txt', 'kien-giang-2021.html']) assert.deepEqual(await counts(file), [31, 7, []])
})

test('the table of precision and recall', (t) => {
  for (const line of table(results).split('\n')) t.diagnostic(line)
  assert.equal(results.filter((one) => !one.real).length, 48)
})
