import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf, kindOf, rowAddress } from './row-kinds.ts'

const row = { kind: 'dossier', code: 'H99.2-261101-0001', agency: 'SNV', class: '1.014748' }

test('a row opens where its kind is at home', () => {
  assert.equal(rowAddress(row), '/dossiers/H99.2-261101-0001')
  assert.equal(rowAddress({ ...row, kind: 'procedure', code: '1.014748' }), '/thu-tuc/1.014748')
  const due = { ...row, kind: 'plan_due', code: '28-KH-UBND-2026/1/SNV', class: '28-KH-UBND-2026' }
  assert.equal(rowAddress(due), '/plans/28-KH-UBND-2026?view=timeline&agency=SNV')
})

test('rows show what their kind has; no rows are told as dossiers', () => {
  assert.deepEqual(columnsOf(kindOf([{ kind: 'procedure' }])), ['class', 'agency'])
  assert.equal(kindOf([]), 'dossier')
})
