import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Say } from '#lib/words.ts'
import { consequence_pages } from '../../../../words/vi/consequences/consequence_pages.ts'
import { type Condition, conditionText } from './condition.ts'

const say: Say<typeof consequence_pages> = (key, ...[params = {}]) => {
  const text = key
    .split('.')
    .reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], consequence_pages)
  return String(text).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((params as Record<string, unknown>)[name] ?? whole),
  )
}
const ranks: Readonly<Record<string, string>> = { average: 'Trung bình', weak: 'Yếu' }
const said = (condition: Condition) => conditionText(condition, say, 'vi', (rank) => ranks[rank] ?? rank)

test('a rule says when it proposes', () => {
  const late = { kind: 'late_share', of: 'agency', comparator: 'at_least', percent: 10_500 }
  assert.equal(said(late), 'Cơ quan có từ 10,5 % hồ sơ trễ hạn trở lên')
  const sequences = [
    { rank: 'average', years: 3 },
    { rank: 'weak', years: 2 },
  ]
  assert.equal(
    said({ kind: 'ranks_in_sequence', sequences }),
    'Xếp loại thấp nhiều năm liền: Trung bình 3 năm; Yếu 2 năm',
  )
  assert.equal(
    said({ kind: 'figure', measure: 'sipas', comparator: 'above', value: 80_000 }),
    'Không đạt mức độ hài lòng (%): trên 80',
  )
  assert.equal(said({ kind: 'visits', at_most: 1 }), 'Quá 1 cuộc thanh tra, kiểm tra một doanh nghiệp trong năm')
})
