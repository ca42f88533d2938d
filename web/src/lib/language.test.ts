import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spoken } from './language.ts'

test('Vietnamese is spoken unless the browser prefers English', () => {
  assert.equal(spoken(''), 'vi')
  assert.equal(spoken('fr-FR,fr;q=0.9'), 'vi')
  assert.equal(spoken('en-GB,en;q=0.9'), 'en')
  assert.equal(spoken('vi-VN,vi;q=0.9,en;q=0.8'), 'vi')
  assert.equal(spoken('en;q=0.3,vi;q=0.8'), 'vi')
  assert.equal(spoken('en;q=0'), 'vi')
})
