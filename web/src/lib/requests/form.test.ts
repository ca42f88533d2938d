import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeNext, signInPath } from '../sign-in.ts'
import { addressWith } from './address.ts'
import { isStale, newKey, type Refused, typed, typedAll, versionHeld, wrong } from './form.ts'

const refused = (code: string, status: number): Refused => ({
  values: { name: 'Lê Thị', papers: ['a', 'b'], empty: '' },
  problem: {
    title: 'Có chỗ chưa đúng',
    status,
    code,
    fields: [{ path: 'phone', code: 'http.field_wrong', text: 'Sai' }],
  },
})

test('a refused form shows what was typed, also where it was emptied', () => {
  const form = refused('http.invalid', 422)
  assert.equal(typed(form, 'name', 'trước'), 'Lê Thị')
  assert.equal(typed(form, 'empty', 'trước'), '')
  assert.deepEqual(typedAll(form, 'papers'), ['a', 'b'])
  assert.deepEqual(typedAll(form, 'gone', ['a']), [])
  assert.equal(typed(null, 'name', 'trước'), 'trước')
  assert.equal(wrong(form, 'phone'), 'Sai')
  assert.equal(wrong(form, 'name'), undefined)
})

test('only a conflict over a changed record is stale', () => {
  assert.equal(isStale(refused('plans.stale', 409)), true)
  assert.equal(isStale(refused('plans.stale', 422)), false)
  assert.equal(isStale(refused('plans.accept_when_returned', 409)), false)
})

test('a form stands on the version it was opened with until it is told of a newer one', () => {
  const held = (form: Refused): Refused => ({ ...form, values: { version: '4' } })
  assert.equal(versionHeld(null, 4), '4')
  assert.equal(versionHeld(held(refused('http.invalid', 422)), 5), '4')
  assert.equal(versionHeld(held(refused('plans.stale', 409)), 5), '5')
})

test('keys are uuids of version 4 and never repeat', () => {
  const keys = Array.from({ length: 200 }, newKey)
  assert.equal(new Set(keys).size, 200)
  for (const key of keys) assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('signing in leads back into this site only', () => {
  assert.equal(safeNext('/plans?sort=due', '/'), '/plans?sort=due')
  for (const trick of ['//evil.example', '/\\evil.example', 'https://evil.example', '', null])
    assert.equal(safeNext(trick, '/home'), '/home')
  assert.equal(signInPath({ pathname: '/plans', search: '?a=1&b=2' }), '/sign-in?next=%2Fplans%3Fa%3D1%26b%3D2')
})

test('an address keeps its other parameters', () => {
  const now = new URLSearchParams('agency=snv&page=3')
  assert.equal(addressWith(now, { sort: '-due_on', page: null }), '?agency=snv&sort=-due_on')
  assert.equal(String(now), 'agency=snv&page=3')
})
