import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstDay, lastDay } from '../times/years.ts'
import { type Passage, targetsOf } from './read.ts'

const period = { from: firstDay(2021), to: lastDay(2025) }
const passage = (text: string, around: Partial<Passage> = {}): Passage => ({
  block: 0,
  text,
  role: 'aims',
  headingYear: null,
  row: null,
  ...around,
})
const only = (text: string, around: Partial<Passage> = {}) => {
  const [target, ...others] = targetsOf([passage(text, around)], period)
  assert.ok(target && others.length === 0, text)
  return target
}

test('by when: the sentence, else the heading, else the row, else the period', () => {
  assert.equal(only('Đến năm 2023, 30% hồ sơ được nộp trực tuyến').by, 2023)
  assert.equal(only('30% hồ sơ được nộp trực tuyến', { headingYear: 2022 }).by, 2022)
  assert.equal(only('30% hồ sơ được nộp trực tuyến', { row: { every: null, year: 2024 } }).by, 2024)
  assert.equal(only('30% hồ sơ được nộp trực tuyến').by, 2025)
  assert.equal(only('sau 03 năm kiểm tra 100% đơn vị').by, 2023)
  const yearly = only('mỗi năm kiểm tra ít nhất 20% đơn vị')
  assert.deepEqual([yearly.by, yearly.every], [null, 'year'])
})

test('the nearest year in the clause counts, and one year for all clauses of a sentence', () => {
  const targets = targetsOf(
    [passage('Đến năm 2022, 60% xã đạt chuẩn; 70% huyện đạt chuẩn; 80% sở đạt chuẩn vào năm 2024.')],
    period,
  )
  assert.deepEqual(
    targets.map((target) => target.by),
    [2022, 2022, 2024],
  )
})

test('two numbers of one clause part at a comma before a new measure, not inside a list', () => {
  const texts = (text: string) => targetsOf([passage(text)], period).map((target) => target.text)
  assert.deepEqual(texts('Cấp huyện đạt tối thiểu 60%, của cấp xã đạt ít nhất 50%'), [
    'Cấp huyện đạt tối thiểu 60%',
    'của cấp xã đạt ít nhất 50%',
  ])
  assert.deepEqual(
    texts('70% xã, thị trấn đạt từ 80 điểm trở lên'),
    new Array(2).fill('70% xã, thị trấn đạt từ 80 điểm trở lên'),
  )
})

test('how much less or more, and than when', () => {
  const less = only('giảm ít nhất 60% văn bản giấy so với năm 2020')
  assert.deepEqual([less.change, less.base], ['reduce', { year: 2020, text: 'năm 2020' }])
  assert.equal(only('giảm 10% so với cùng kỳ năm 2022').base?.text, 'cùng kỳ năm 2022')
  const more = only('Tăng 5 bậc so với hiện nay')
  assert.deepEqual([more.change, more.base], ['raise', { year: null, text: 'hiện nay' }])
  assert.equal(only('Thời gian giảm còn tối đa 02 giờ').change, 'reduce')
  assert.equal(only('đạt 60%').change, null)
})

test('behind "ít nhất" any noun is a unit; a stretch of time is none', () => {
  assert.deepEqual([only('Mỗi thôn có ít nhất 02 tổ viên công nghệ').unit], ['tổ viên'])
  assert.deepEqual(targetsOf([passage('trong ít nhất 05 năm')], period), [])
})

test('the text is the clause that says what is measured, and the span lies on it', () => {
  const text = 'a) Thủ tục được cải cách, mức độ hài lòng của người dân đạt trên 90% vào năm 2025;'
  const target = only(text)
  assert.equal(target.text, 'mức độ hài lòng của người dân đạt trên 90% vào năm 2025')
  const source = Array.isArray(target.source) ? target.source[0] : target.source
  assert.equal(text.slice(source?.from, source?.to), target.text)
})
