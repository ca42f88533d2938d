import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, asDay } from '#platform/time.ts'
import { slips as vi } from '#words/vi/dossiers/slips.ts'
import { formFor, forms, regulations } from './forms.ts'

const codeOf = (kind: Parameters<typeof formFor>[0], on: string) => {
  const form = formFor(kind, asDay(on))
  return form && `${form.number} ${form.regulation.code}`
}

test('"Mẫu 05" is the control slip under one circular and the stop notice under the next', () => {
  assert.equal(codeOf('control', '2025-06-30'), '05 TT 01/2018/TT-VPCP')
  assert.equal(codeOf('stop', '2025-06-30'), null)
  assert.equal(codeOf('stop', '2026-01-01'), '05 TT 03/2025/TT-VPCP')
  assert.equal(codeOf('control', '2026-01-01'), '06 TT 03/2025/TT-VPCP')
  assert.equal(codeOf('register', '2026-01-01'), '07 TT 03/2025/TT-VPCP')
})

test('the first circular begins on 6 January 2019; before it there is no form', () => {
  assert.equal(codeOf('receipt', '2019-01-05'), null)
  assert.equal(codeOf('receipt', '2019-01-06'), '01 TT 01/2018/TT-VPCP')
})

test('one circular follows the other without a gap and without overlap', () => {
  const [newer, older] = regulations
  assert.ok(newer && older?.effective_to)
  assert.equal(addDays(older.effective_to, 1), newer.effective_from)
  assert.equal(newer.effective_to, null)
})

test('six forms, then seven, each number once', () => {
  const numbers = regulations.map((one) =>
    forms.filter(({ regulation }) => regulation === one).map(({ number }) => number),
  )
  assert.deepEqual(numbers, [
    ['01', '02', '03', '04', '05', '06', '07'],
    ['01', '02', '03', '04', '05', '06'],
  ])
})

test('the words know the titles of today', () => {
  for (const kind of ['receipt', 'supplement', 'refusal'] as const) {
    assert.equal(vi.title[kind], formFor(kind, asDay('2026-01-01'))?.title)
  }
})
