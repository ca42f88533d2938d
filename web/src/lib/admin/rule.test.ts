import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleText, ruleValue } from './rule.ts'

test('a value comes back as what it was', () => {
  for (const value of [900, 0.5, [6, 7], { a: 1 }, true, 'working_days', '15'])
    assert.deepEqual(ruleValue(ruleText(value), value), value)
  assert.equal(ruleValue(' 7,5 ', 480), 7.5)
  assert.equal(ruleValue('[6, 7', [6, 7]), '[6, 7')
})
