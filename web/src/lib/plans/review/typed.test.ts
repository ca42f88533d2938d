import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskContent } from './shapes.ts'
import { contentTyped, dayTyped, linesOffered, mergedFrom, numberTyped, piecesTyped } from './typed.ts'

const noTime = { text: null, from: null, to: null, every: null, deadlines: [], quota: [] }
const task = (content: string, more: Partial<TaskContent> = {}): TaskContent => ({
  area: 'Thể chế',
  number: '1',
  content,
  product: null,
  lead: ['Sở Nội vụ'],
  coordinating: [],
  time: noTime,
  parts: [],
  ...more,
})
const typedIn = (values: Record<string, string>) => (name: string) => values[name] ?? ''

test('numbers and days are read as people here write them', () => {
  assert.deepEqual(['95', '95,5', '95.5', '1.200', '1.200,5', '0.333', 'chín', ''].map(numberTyped), [
    95,
    95.5,
    95.5,
    1200,
    1200.5,
    0.333,
    null,
    null,
  ])
  assert.deepEqual(['31/3/2026', '2026-03-31', '31/2/2026', 'quý I'].map(dayTyped), [
    '2026-03-31',
    '2026-03-31',
    null,
    null,
  ])
})

test('a corrected task keeps what the document said of a deadline that stays', () => {
  const before = task('Rà soát', {
    time: { ...noTime, text: 'Quý I', deadlines: [{ on: '2026-03-31', text: 'Quý I/2026' }] },
  })
  const { content, wrong } = contentTyped(
    'task',
    typedIn({
      area: 'Thể chế',
      number: '1',
      content: ' Rà soát  thủ tục ',
      lead: 'Sở Tư pháp\r\nSở Nội vụ\r\n',
      'time.text': 'Quý I, tháng 6',
      'time.deadlines': '31/03/2026\n30/06/2026',
      'time.quota.0.at_least': '20',
      'time.quota.0.unit': 'xã',
      'time.quota.0.every': 'year',
    }),
    before,
  )
  assert.deepEqual(wrong, [])
  assert.deepEqual(content, {
    area: 'Thể chế',
    number: '1',
    content: 'Rà soát thủ tục',
    product: null,
    lead: ['Sở Tư pháp', 'Sở Nội vụ'],
    coordinating: [],
    parts: [],
    time: {
      text: 'Quý I, tháng 6',
      from: null,
      to: null,
      every: null,
      deadlines: [
        { on: '2026-03-31', text: 'Quý I/2026' },
        { on: '2026-06-30', text: 'Quý I, tháng 6' },
      ],
      quota: [{ at_least: 20, unit: 'xã', every: 'year', within_years: null, total: null }],
    },
  })
})

test('what cannot be read is told by its field', () => {
  const { wrong } = contentTyped('target', typedIn({ comparator: 'between', value: '25', value_to: 'ba', by: '26' }), {
    text: '',
    comparator: '=',
    value: 0,
    unit: null,
    by: null,
    every: null,
    change: null,
    base: null,
  })
  assert.deepEqual(wrong, [
    { path: 'value_to', what: 'not_a_number' },
    { path: 'text', what: 'empty' },
    { path: 'by', what: 'not_a_year' },
  ])
})

test('a task splits into its parts, each with who leads it', () => {
  const part = task('Cấp xã', { area: null, number: null, lead: [], time: { ...noTime, text: 'Hằng năm' } })
  const whole = task('Kiểm tra', { parts: [part] })
  assert.deepEqual(linesOffered(whole), ['Kiểm tra', 'Cấp xã'])
  const [first, second] = piecesTyped('task', whole, ['Kiểm tra', 'Cấp xã']) as TaskContent[]
  assert.deepEqual([first?.parts, first?.lead], [[], ['Sở Nội vụ']])
  assert.deepEqual([second?.lead, second?.area, second?.time.text], [['Sở Nội vụ'], 'Thể chế', 'Hằng năm'])
  assert.deepEqual(linesOffered(task('Rà soát thủ tục; công khai thủ tục.')), ['Rà soát thủ tục', 'công khai thủ tục'])
})

test('merged tasks name everybody once', () => {
  const one = task('Rà soát.', { coordinating: ['Sở Y tế'], product: 'Báo cáo' })
  const other = task('Công khai', { lead: ['Sở Tư pháp'], coordinating: ['Sở Y tế'], product: 'Báo cáo' })
  const merged = mergedFrom('task', [one, other], null) as TaskContent
  assert.deepEqual(
    [merged.content, merged.lead, merged.coordinating, merged.product],
    ['Rà soát; Công khai', ['Sở Nội vụ', 'Sở Tư pháp'], ['Sở Y tế'], 'Báo cáo'],
  )
  assert.equal((mergedFrom('task', [one, other], 'Rà soát, công khai') as TaskContent).content, 'Rà soát, công khai')
})
