import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moneyInWords } from './money.ts'

const spoken: [number, string][] = [
  [0, 'Không đồng'],
  [1, 'Một đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [11, 'Mười một đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [20, 'Hai mươi đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [25, 'Hai mươi lăm đồng'],
  [100, 'Một trăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [104, 'Một trăm linh bốn đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [1_000, 'Một nghìn đồng'],
  [1_005, 'Một nghìn không trăm linh năm đồng'],
  [8_000, 'Tám nghìn đồng'],
  [105_000, 'Một trăm linh năm nghìn đồng'],
  [150_000, 'Một trăm năm mươi nghìn đồng'],
  [1_021_555, 'Một triệu không trăm hai mươi mốt nghìn năm trăm năm mươi lăm đồng'],
  [10_000_010, 'Mười triệu không trăm mười đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [2_000_000_024, 'Hai tỷ không trăm hai mươi tư đồng'],
  [
    999_999_999_999,
    `Chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng`,
  ],
  [1_000_000_000_000, 'Một nghìn tỷ đồng'],
]

test('sums are said as a cashier says them', () => {
  for (const [amount, words] of spoken) assert.equal(moneyInWords(amount), words)
})

/** Hears the words and adds them up, knowing nothing of how they were made. */
function heard(words: string): number {
  const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
  const also: Record<string, number> = { mốt: 1, tư: 4, lăm: 5 }
  let [sum, group, last] = [0, 0, 0]
  for (const word of words
    .toLowerCase()
    .replace(/ đồng$/, '')
    .split(' ')) {
    const digit = also[word] ?? names.indexOf(word)
    if (digit >= 0) last = digit
    else if (word === 'mười') group += 10
    else if (word === 'mươi') [group, last] = [group + last * 10, 0]
    else if (word === 'trăm') [group, last] = [group + last * 100, 0]
    else if (word === 'tỷ') [sum, group, last] = [(sum + group + last) * 1e9, 0, 0]
    else if (word !== 'linh') [sum, group, last] = [sum + (group + last) * (word === 'triệu' ? 1e6 : 1e3), 0, 0]
  }
  return sum + group + last
}

test('whoever hears the words writes down the same sum', () => {
  const sums = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }))
  fc.assert(
    fc.property(sums, (amount) => heard(moneyInWords(amount)) === amount),
    { numRuns: 2000 },
  )
})

test('half a đồng, a debt and nonsense are refused', () => {
  for (const wrong of [-1, 0.5, Number.NaN, 1e15]) assert.throws(() => moneyInWords(wrong), RangeError)
})
