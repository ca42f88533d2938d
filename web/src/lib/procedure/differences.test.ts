import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesOf } from './differences.ts'

test('rows are held together by their code, also when one is put before them', () => {
  const before = { name: 'A', steps: [{ code: 'nhan', name: 'Nhận', hours: 1 }], note: null }
  const after = {
    name: 'A',
    steps: [
      { code: 'moi', name: 'Mới', hours: 2 },
      { code: 'nhan', name: 'Nhận', hours: 4 },
    ],
  }
  assert.deepEqual(differencesOf(before, after), [
    { path: 'steps › nhan › hours', before: '1', after: '4' },
    { path: 'steps › moi › code', before: '', after: 'moi' },
    { path: 'steps › moi › name', before: '', after: 'Mới' },
    { path: 'steps › moi › hours', before: '', after: '2' },
  ])
  assert.deepEqual(differencesOf(before, before), [])
})
