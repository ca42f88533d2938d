import assert from 'node:assert/strict'
import { test } from 'node:test'
import { index_view } from '../../../../../words/vi/indexes/index_view.ts'
import type { SayIndex } from '../words.ts'
import { formulaText, type Scoring } from './formula.ts'

const say: SayIndex = (key, ...[params = {}]) => {
  const text = key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], index_view)
  return String(text).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((params as Record<string, unknown>)[name] ?? whole),
  )
}
const said = (scoring: Scoring, max = 2000) => formulaText(scoring, max, say, 'vi')

test('a score says in words how its points are earned', () => {
  assert.equal(
    said({ kind: 'LINEAR', when_none: 'full' }, 6000),
    'Tỷ lệ nhân với 6 điểm. Kỳ không phát sinh thì tính đủ điểm.',
  )
  assert.equal(
    said({ kind: 'CAP_LINEAR', target: 80_000, when_none: 'unknown' }),
    'Tỷ lệ từ 80\u00a0% trở lên: đủ 2 điểm; thấp hơn thì giảm theo tỷ lệ.',
  )
  assert.equal(
    said({
      kind: 'STEP',
      on: 'share',
      steps: [
        { at_least: 30_000, points: 1000 },
        { at_least: 20_000, points: 500 },
      ],
    }),
    'Theo bậc: từ 30\u00a0%: 1 điểm; từ 20\u00a0%: 0,5 điểm; thấp hơn nữa: 0 điểm.',
  )
  assert.equal(
    said({ kind: 'DEADLINE', due: '12-31', year: -1, grace_days: 31, late_share: 50_000 }, 500),
    'Xong trước hoặc đúng 31/12 năm trước: 0,5 điểm; chậm không quá 31 ngày: 50\u00a0% số điểm; sau đó: 0 điểm.',
  )
  assert.equal(
    said({
      kind: 'DEDUCT',
      breaches: [
        { name: 'Báo cáo chậm', off: 'points', points: 125 },
        { name: 'Không gửi', off: 'all' },
      ],
    }),
    '2 điểm, trừ dần: Báo cáo chậm: 0,125 điểm mỗi lần; Không gửi: mất cả điểm.',
  )
})

test('one question is yes or no, several share the points', () => {
  assert.equal(said({ kind: 'BINARY', questions: [] }), 'Có: 2 điểm; không: 0 điểm.')
  assert.equal(
    said({ kind: 'BINARY', questions: ['kế hoạch', 'báo cáo'] }),
    '2 yêu cầu chia đều 2 điểm: kế hoạch; báo cáo.',
  )
})

test('no sentence leaves a gap open', () => {
  for (const kind of Object.keys(index_view.formula).filter((name) => /^[A-Z]+(_[A-Z]+)*$/.test(name)))
    assert.doesNotMatch(said({ kind }), /[{}]/, kind)
})
