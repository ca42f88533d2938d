import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { qrModules, qrSvg } from './qr.ts'
import { readQr } from './qr-reading.ts'

test('what a scanner reads is what was asked for', () => {
  const letters = [...'abcxyzABCXYZ0123456789-./:?=&%#đĐừặ']
  const texts = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 150 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => Buffer.byteLength(text) > 200 || readQr(qrModules(text)) === text),
    { numRuns: 40, examples: [['https://motcua.tinhmau.example/ho-so/H99.16-260205-0007?ma=K7QX'], ['1'], ['AZ 9']] },
  )
})

test('the picture holds every dark module once and a quiet zone of four', () => {
  const text = 'https://motcua.tinhmau.example/ho-so/H99.16-260205-0007'
  const modules = qrModules(text)
  const svg = qrSvg(text)
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((run) => run.slice(1).map(Number))
  const drawn = runs.flatMap(([x = 0, y = 0, width = 0]) => Array.from({ length: width }, (_, at) => `${x + at} ${y}`))
  const dark = modules.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x + 4} ${y + 4}`] : [])))
  assert.deepEqual(drawn.sort(), dark.sort())
  assert.match(svg, new RegExp(`viewBox="0 0 ${modules.length + 8} ${modules.length + 8}"`))
})
