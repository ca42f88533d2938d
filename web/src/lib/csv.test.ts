import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './csv.ts'

test('a value that begins like a formula is text; numbers stay numbers', () => {
  assert.equal(
    csvOf([['=HYPERLINK("x")', '+84', '-1', '@a', '\t=1', 'Sở, ban "A"', -3.5, null]]),
    '\uFEFF"\'=HYPERLINK(""x"")","\'+84","\'-1","\'@a","\'\t=1","Sở, ban ""A""",-3.5,\r\n',
  )
})
