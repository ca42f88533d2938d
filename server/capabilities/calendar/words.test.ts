import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { calendar as en } from '#words/en/calendar/calendar.ts'
import { calendar as vi } from '#words/vi/calendar/calendar.ts'
import { compileCalendar } from './compile.ts'
import { usualRows } from './entries/defaults.ts'

const sources = globSync('**/*.ts', { cwd: import.meta.dirname })
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n')

test('every refusal has its words', () => {
  const raised = new Set([...sources.matchAll(/(?:Objection\(|error: )'calendar\.(\w+)'/g)].map(([, code]) => code))
  assert.deepEqual(Object.keys(vi.objections).sort(), [...raised].sort())
})

test('every kind of day the calendar knows, and every holiday, has its words', () => {
  const days = compileCalendar({ ...usualRows, decisions: [] }).kinds
  const known = new Set([...compileCalendar(usualRows).kinds, ...days].map(({ rule }) => rule))
  for (const { name_key } of usualRows.holidays) known.add(name_key)
  for (const rule of known) assert.ok(rule in vi.rules, rule)
  for (const rule of Object.keys(usualRows.bases)) assert.ok(rule in vi.rules, rule)
})

test('English says what Vietnamese says', () => {
  const keys = (words: typeof vi) => [...Object.keys(words.objections), ...Object.keys(words.rules)]
  assert.deepEqual(keys(en), keys(vi))
  const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  for (const code of Object.keys(vi.objections) as (keyof typeof vi.objections)[]) {
    assert.deepEqual(blanks(en.objections[code].says), blanks(vi.objections[code].says), code)
  }
})
