import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareMarkOf, markOf } from './marks.ts'
import { unglued } from './titles.ts'

test('numbers and signs at the beginning of a line', () => {
  const found = (text: string) => [markOf(text)?.kind, markOf(text)?.text]
  assert.deepEqual(found('IV. TỔ CHỨC THỰC HIỆN'), ['roman', 'IV.'])
  assert.deepEqual(found('1-Quan điểm'), ['number', '1-'])
  assert.deepEqual(found('2.1. Rà soát'), ['decimal', '2.1.'])
  assert.deepEqual(found('đ) Công khai'), ['letter', 'đ)'])
  assert.deepEqual(found('- Sở Nội vụ'), ['bullet', '-'])
  assert.deepEqual(found('Điều 3. Hiệu lực'), ['article', 'Điều 3.'])
  assert.equal(markOf('29-12-2017 của Tỉnh ủy'), null)
  assert.equal(markOf('446/QĐ-UBND ngày 28/02/2018'), null)
  assert.equal(markOf('100% cơ quan'), null)
})

test('a cell with a number and nothing else', () => {
  for (const text of ['I', '12', '2.', 'a)', '1.1']) assert.ok(bareMarkOf(text), text)
  for (const text of ['2020', 'Kế hoạch', 'I/2021', '']) assert.equal(bareMarkOf(text), null, text)
})

test('a title and the sentence glued to it come apart', () => {
  assert.deepEqual(unglued('IV. KINH PHÍ THỰC HIỆN Kinh phí thực hiện các chương trình'), [
    'IV. KINH PHÍ THỰC HIỆN',
    'Kinh phí thực hiện các chương trình',
  ])
  assert.deepEqual(unglued('báo cáo kết quả./. Nơi nhận:'), ['báo cáo kết quả./.', 'Nơi nhận:'])
  assert.deepEqual(unglued('UBND tỉnh ban hành'), ['UBND tỉnh ban hành'])
})
