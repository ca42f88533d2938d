import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { indexes as en } from '#words/en/indexes/indexes.ts'
import { indexes as vi } from '#words/vi/indexes/indexes.ts'
import { componentsOf } from './criteria/criteria-set.ts'
import { worksOpenIn } from './rounds/round.ts'
import { takes } from './scoring/scoring.ts'
import { BROUGHT_ALONG } from './sets/index.ts'

const source = globSync('**/*.ts', { cwd: import.meta.dirname })
  .filter((path) => !path.endsWith('.test.ts') && path !== 'subjects.ts')
  .map((path) => readFileSync(`${import.meta.dirname}/${path}`, 'utf8'))
  .join('\n')
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()

test('every line of an explanation has its words', () => {
  const said = new Set(Object.keys(vi.explain))
  const kinds = ['LINEAR', 'LINEAR_FLOOR', 'CAP_LINEAR', 'TARGET_GAP', 'SIPAS', 'THRESHOLD_BY_GROUP'] as const
  const lines = [...found(/explain\(\s*'([a-z_]+)'/g), ...kinds.map((kind) => kind.toLowerCase())]
  const none = ['none_unknown', 'none_full', 'none_zero', 'none_not_applicable', 'deduct', 'late', 'step', 'in_time']
  assert.deepEqual(
    [...lines, ...none].filter((line) => !said.has(line)),
    [],
  )
})

test('kinds, works, appraisers, standings and remarks have their words', () => {
  assert.deepEqual(Object.keys(vi.kinds).sort(), Object.keys(takes).sort())
  for (const work of worksOpenIn('council')) assert.ok(work in vi.works, work)
  for (const row of BROUGHT_ALONG.flatMap(componentsOf)) {
    if (row.appraiser) assert.ok(row.appraiser in vi.appraisers, row.appraiser)
    assert.ok(row.standing in vi.standing, row.standing)
    for (const remark of row.remarks) assert.ok(remark in vi.remarks, remark)
  }
})

test('both languages fill in the same figures', () => {
  const figures = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
  for (const [code, line] of Object.entries(vi.explain))
    assert.deepEqual(figures(line), figures(en.explain[code as keyof typeof en.explain]), code)
  for (const [code, { says, next }] of Object.entries(vi.objections)) {
    const other = en.objections[code as keyof typeof en.objections]
    assert.deepEqual(figures(says + next), figures(other.says + other.next), code)
  }
})
