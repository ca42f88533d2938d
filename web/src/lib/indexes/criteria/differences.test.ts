import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Component } from './content.ts'
import { differencesOf } from './differences.ts'

const row = (code: string, more: Partial<Component> = {}): Component => ({
  code,
  name: `Tiêu chí ${code}`,
  max: 1000,
  part: 'appraisal',
  binding: null,
  evidence: ['Báo cáo'],
  scoring: { kind: 'LINEAR', when_none: 'full' },
  appraiser: null,
  basis: null,
  standing: 'sourced',
  verified: true,
  remarks: [],
  ...more,
})
const set = (...components: readonly Component[]) => ({
  fields: [{ code: 'f', name: 'F', max: 1, criteria: [{ code: 'c', name: 'C', max: 1, components }] }],
})
const found = (before: ReturnType<typeof set>, after: ReturnType<typeof set>) =>
  differencesOf(before, after).map(({ code, what, before: was, after: now }) => [code, what, was, now])

test('what is new, gone or changed is named, with its points', () => {
  const after = set(row('1', { max: 1500, name: 'Tên mới' }), row('3'))
  assert.deepEqual(found(set(row('1'), row('2')), after), [
    ['1', 'name', 1000, 1500],
    ['1', 'max', 1000, 1500],
    ['3', 'added', null, 1000],
    ['2', 'removed', 1000, null],
  ])
})

test('another kind of score or other papers are a change; the order of keys is none', () => {
  const turned = row('1', { scoring: { when_none: 'full', kind: 'LINEAR' } })
  assert.deepEqual(found(set(row('1')), set(turned)), [])
  const other = row('1', { scoring: { kind: 'LINEAR', when_none: 'zero' }, evidence: [] })
  assert.deepEqual(
    found(set(row('1')), set(other)).map(([, what]) => what),
    ['scoring', 'evidence'],
  )
})
