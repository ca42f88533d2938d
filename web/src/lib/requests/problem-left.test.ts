import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valuesLeft } from './problem-left.ts'

const left = (told: unknown) => Buffer.from(JSON.stringify(told)).toString('base64url')
const CLOSED = 'dossiers.papers_closed'

test('what was left for a refusal fills its sentences', () => {
  assert.deepEqual(valuesLeft(left({ code: CLOSED, detail: { state: 'received', n: 2, by: null } }), CLOSED), {
    state: 'received',
    n: '2',
    by: '',
  })
})

test('what was left for another refusal, nothing and nonsense fill nothing', () => {
  const other = left({ code: 'files.too_large', detail: { state: 'received' } })
  for (const wrong of [undefined, other, 'không phải', left('x'), left(null), left({ code: CLOSED, detail: null })])
    assert.deepEqual(valuesLeft(wrong, CLOSED), {}, String(wrong))
})
