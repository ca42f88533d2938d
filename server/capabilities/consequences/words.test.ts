import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { consequences as en } from '#words/en/consequences/consequences.ts'
import { consequences as vi } from '#words/vi/consequences/consequences.ts'
import { registry } from '../../app.ts'
import { RULES } from './rules/brought-along.ts'
import { lackingFor } from './rules/lacking.ts'
import { RANKS } from './rules/rule.ts'

const source = globSync('**/*.ts', { cwd: import.meta.dirname })
  .filter((path) => !path.endsWith('.test.ts') && path !== 'subjects.ts')
  .map((path) => readFileSync(`${import.meta.dirname}/${path}`, 'utf8'))
  .join('\n')
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()

test('every reason has its words', () => {
  const built = ['late_at_least', 'late_above', 'figure_at_least', 'figure_above', 'figure_at_most', 'figure_below']
  const more = ['sequence', 'sequence_mixed', 'report_due', 'report_not_due', ...built]
  const reasons = new Set([...found(/because\(\s*'([a-z_]+)'/g), ...more])
  assert.deepEqual(Object.keys(vi.because).sort(), [...reasons].sort())
})

test('effects, ranks and remarks of the rules have their words', () => {
  assert.deepEqual(Object.keys(vi.ranks), [...RANKS])
  for (const { effects, remarks } of RULES) {
    for (const effect of effects) assert.ok(effect in vi.effects, effect)
    for (const remark of remarks) assert.ok(remark in vi.remarks, remark)
  }
})

test('what keeps a rule from being judged has its words, and no words are left over', () => {
  const lacking = RULES.flatMap(({ condition }) => lackingFor(condition, registry) ?? [])
  assert.deepEqual(Object.keys(vi.lacks).sort(), [...new Set(lacking)].sort())
})

test('both languages fill in the same figures', () => {
  const figures = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
  for (const [code, line] of Object.entries(vi.because))
    assert.deepEqual(figures(line), figures(en.because[code as keyof typeof en.because]), code)
})
