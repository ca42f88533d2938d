import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountInWords } from './amount.ts'

const said: readonly (readonly [number, string])[] = [
  [0, 'không đồng'],
  [5_000, 'năm nghìn đồng'],
  [15_000, 'mười lăm nghìn đồng'],
  [21_000, 'hai mươi mốt nghìn đồng'],
  [50_000, 'năm mươi nghìn đồng'],
  [105_000, 'một trăm linh năm nghìn đồng'],
  [110_000, 'một trăm mười nghìn đồng'],
  [1_005_000, 'một triệu không trăm linh năm nghìn đồng'],
  [1_250_500, 'một triệu hai trăm năm mươi nghìn năm trăm đồng'],
  [2_000_000_000, 'hai tỷ đồng'],
]
for (const [dong, words] of said)
  test(`${dong} is said "${words}"`, () => assert.equal(amountInWords('vi', dong), words))

test('in English too', () => {
  assert.equal(amountInWords('en', 0), 'zero dong')
  assert.equal(amountInWords('en', 50_000), 'fifty thousand dong')
  assert.equal(amountInWords('en', 1_121_015), 'one million one hundred twenty-one thousand fifteen dong')
})
