import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AfterLine, nextAfter } from './after.ts'

const ID = '01a22c44-5ceb-78d5-a7e6-000000000000'

test('what a list gave as next is taken back, with and without a moment', () => {
  const at = new Date('2026-03-02T01:00:00.125Z')
  assert.equal(nextAfter(at, ID), `2026-03-02T01:00:00.125Z~${ID}`)
  assert.deepEqual(AfterLine.parse(nextAfter(at, ID)), { at, id: ID })
  assert.deepEqual(AfterLine.parse(nextAfter(null, ID)), { at: null, id: ID })
  assert.equal(AfterLine.parse(undefined), null)
})

test('what no list ever gave is refused, not read as the first page', () => {
  for (const text of ['', 'x', `0000-00-00~${ID}`, `2026-02-30T99:00:00Z~${ID}`, '~not-an-id', `2026-03-02~${ID}`])
    assert.equal(AfterLine.safeParse(text).success, false, text)
})
